import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS, HOLDERS } from './index.ts';
import { PROBLEMS } from './ingest-error.ts';

const REFERENCE = readFileSync(new URL('../../docs/reference/ingest.md', import.meta.url), 'utf8');

describe('docs/reference/ingest.md', () => {
  it.each(Object.entries(PROBLEMS))('has the row of %s', (code, { why, hint }) => {
    const row = `| \`${code}\` | ${why} | ${hint} |`.replaceAll('%', '…');
    expect(REFERENCE).toContain(row);
  });
  it.each([...FORMATS, ...HOLDERS].map((format) => [format.name, format] as const))(
    'describes %s',
    (name, { extensions, maxBytes }) => {
      const row = REFERENCE.split('\n').find((line) => line.startsWith(`| ${name} |`));
      for (const extension of extensions.slice(0, 1)) expect(row).toContain(`\`${extension}\``);
      expect(row).toContain(`${maxBytes / 1_000_000} MB`);
    },
  );
  it('names every rule that a note may carry', () => {
    const folder = new URL('.', import.meta.url);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
    );
    const rules = sources.flatMap(
      (file) => readFileSync(new URL(file, folder), 'utf8').match(/'ingest\.[a-z-]+'/g) ?? [],
    );
    expect(rules.filter((rule) => !REFERENCE.includes(rule.replaceAll("'", '`')))).toEqual([]);
  });
});
