/** A case from the command line: made, filled, related, judged, checked and exported. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Folder, folderWith } from './run.ts';

const lines = (count: number): string =>
  Array.from({ length: count }, (_, n) =>
    JSON.stringify({
      id: `report-${n}`,
      publisher: n % 2 ? 'Evening Kite' : 'Daily Lamp',
      published: `2023-05-${String((n % 27) + 1).padStart(2, '0')}`,
      text: `The mayor said that ${n + 20} civilians were killed in Tarsa. Residents said that ${n + 30} prisoners escaped.`,
    }),
  ).join('\n');

interface Exported {
  readonly claims: readonly { readonly id: string; readonly report: string }[];
  readonly relations: readonly { readonly kind: string; readonly from: string; readonly to: string }[];
  readonly origins: readonly { readonly claims: readonly string[] }[];
}

let folder: Folder;
beforeAll(() => {
  folder = folderWith({
    'one.txt': 'The mayor said that 8,000 people were displaced in Tarsa.',
    'broken.jsonl': `{"id": "cut", "text": "The may\n${lines(1)}\n`,
    'some.jsonl': lines(4),
  });
});
afterAll(() => folder.remove());

async function out(...args: string[]): Promise<string> {
  const { code, out: printed, err } = await folder.run(args);
  expect(code, err).toBe(0);
  return printed;
}

/** What a person sees: results and remarks. */
async function seen(...args: string[]): Promise<string> {
  const { code, out: printed, err } = await folder.run(args);
  expect(code, err).toBe(0);
  return printed + err;
}

describe('a case from the command line', () => {
  it('is made, filled once, related, exported and verified', async () => {
    await out('new', 'tarsa');
    await out('add', 'tarsa', 'one.txt', 'some.jsonl');
    const again = JSON.parse(
      (await out('add', 'tarsa', 'some.jsonl', '--json')).trim().split('\n').at(-1) ?? '',
    ) as object;
    expect(again).toMatchObject({ added: 0, present: 4 });
    const related = JSON.parse(await out('relate', 'tarsa', '--json')) as { questions: number; relations: number };
    expect(related.questions).toBeGreaterThan(0);
    expect(related.relations).toBeGreaterThan(0);
    expect(await seen('questions', 'tarsa')).toContain('How many civilians were killed?');
    const { origins } = JSON.parse(await out('origins', 'tarsa', '--json')) as { origins: { name: string }[] };
    expect(origins.map(({ name }) => name).join(' ')).toContain('mayor');
    const exported = JSON.parse(await out('export', 'tarsa', '--format', 'json')) as Exported;
    const ids = new Set(exported.claims.map(({ id }) => id));
    for (const { from, to } of exported.relations) expect(ids.has(from) && ids.has(to)).toBe(true);
    expect(exported.claims.some(({ report }) => report === 'report-0')).toBe(true);
    expect(await seen('verify', 'tarsa')).toContain('hold');
  }, 60_000);

  it('names reports in its log as people know them', async () => {
    const log = await out('log', 'tarsa');
    expect(log).toMatch(/ add {2}r-\w+ {2}report-0\n/);
    expect(log).toMatch(/ add {2}r-\w+ {2}one\.txt\b/);
    const lines = JSON.parse(await out('log', 'tarsa', '--json')) as { action: string; name?: string }[];
    expect(lines.filter(({ action }) => action === 'add').map(({ name }) => name)).toContain('report-3');
    expect(lines[0]).not.toHaveProperty('name');
  });
  it('relates to the same byte twice', async () => {
    const before = await out('export', 'tarsa', '--format', 'json');
    await out('relate', 'tarsa');
    expect(await out('export', 'tarsa', '--format', 'json')).toBe(before);
  }, 60_000);

  it('goes on after a line that cannot be read, and says so', async () => {
    await out('new', 'halves');
    const { code, err } = await folder.run(['add', 'halves', 'broken.jsonl']);
    expect(code).not.toBe(0);
    expect(err).toContain('line 1');
    expect(await seen('verify', 'halves')).toContain('hold');
  }, 60_000);

  it('leaves a case that is there as it is', async () => {
    const before = readFileSync(join(folder.path, 'tarsa.stemma'));
    const { code } = await folder.run(['new', 'tarsa']);
    expect(code).not.toBe(0);
    expect(readFileSync(join(folder.path, 'tarsa.stemma')).equals(before)).toBe(true);
  }, 60_000);
});
