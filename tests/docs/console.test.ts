/** Every command that the README and the tutorial show is run, and prints what they show. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { folderWith } from '../cli/run.ts';
import { commandsIn } from './console.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(resolve(ROOT, name), 'utf8');
const folder = folderWith({ 'examples/marun-depot.txt': read('examples/marun-depot.txt') });
afterAll(() => folder.remove());

describe.each(['README.md', 'docs/first-report.md'])('%s', (document) => {
  const shown = commandsIn(resolve(ROOT, document));
  it('shows commands', () => {
    expect(shown.length).toBeGreaterThan(0);
  });
  it.each(shown.map((command) => [command.args.join(' '), command] as const))('%s', async (_, { args, parts }) => {
    const { code, out, err } = await folder.run(args);
    const printed = `${out}${err}`;
    expect(code, err).toBe(0);
    let at = 0;
    for (const part of parts) {
      const found = printed.indexOf(part, at);
      expect(found, `${basename(document)} shows\n${part}\nbut this is printed:\n${printed}`).toBeGreaterThanOrEqual(0);
      at = found + part.length;
    }
  });
});

it('the README shows a report of eight lines that the example holds', () => {
  const [, report] = /^```text\n([\s\S]*?)^```$/m.exec(read('README.md')) as RegExpExecArray;
  const lines = report.trimEnd().split('\n');
  expect(lines).toHaveLength(8);
  const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
  expect(flat(read('examples/marun-depot.txt'))).toContain(flat(report));
});
