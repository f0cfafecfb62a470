/** The sample case: every kind of relation is found in it, its reports say where they come from, and the README shows what it prints. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RELATION_KINDS, type Relation } from '../../src/model/relation.ts';
import { type Folder, folderWith } from './run.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const REPORTS = resolve(ROOT, 'examples/hasakah/reports.jsonl');

interface Exported {
  readonly claims: readonly { readonly id: string }[];
  readonly relations: readonly Relation[];
  readonly stemma: readonly { readonly origin: string; readonly changes: readonly { readonly because: string }[] }[];
}

let folder: Folder;
const out = async (...args: string[]): Promise<string> => {
  const { code, out: printed, err } = await folder.run(args);
  expect(code, err).toBe(0);
  return printed;
};

beforeAll(async () => {
  folder = folderWith({});
  await out('new', 'hasakah');
  await out('add', 'hasakah', REPORTS);
  await out('relate', 'hasakah');
}, 120_000);
afterAll(() => folder.remove());

it('digests a public page in each report', () => {
  const reports = readFileSync(REPORTS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; url?: string });
  expect(reports.length).toBeGreaterThanOrEqual(12);
  for (const { id, url } of reports) expect(url, id).toMatch(/^https:\/\/\w/);
});

it('has every kind of relation', async () => {
  const { relations } = JSON.parse(await out('export', 'hasakah')) as Exported;
  const found = new Set(relations.map(({ kind }) => kind));
  expect(RELATION_KINDS.filter((kind) => !found.has(kind))).toEqual([]);
}, 60_000);

it('shows in the stemma what copies changed', async () => {
  const { stemma } = JSON.parse(await out('export', 'hasakah')) as Exported;
  const changes = stemma.flatMap((edge) => edge.changes.map(({ because }) => because)).join(' ');
  expect(changes).toContain('322 is not 246 + 79 + 7');
}, 60_000);

it('prints what the README shows of its ledger', async () => {
  const ledger = (await out('questions', 'hasakah')).replace(/\s+/g, ' ');
  const shown =
    /```text\n(How many people[\s\S]*?)```/.exec(readFileSync(resolve(ROOT, 'README.md'), 'utf8'))?.[1] ?? '';
  const lines = shown.split('\n').filter((line) => line.trim() !== '');
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(ledger).toContain(line.trim().replace(/\s+/g, ' '));
}, 60_000);

it('explains a contradiction in sentences, and ends with 1 where nothing is proposed', async () => {
  const { relations, claims } = JSON.parse(await out('export', 'hasakah')) as Exported;
  const { from, to } = relations.find(({ kind }) => kind === 'contradicts') as Relation;
  expect(await out('explain', 'hasakah', from, to)).toContain('As they are worded, both cannot hold.');
  const related = new Set(relations.flatMap((r) => (r.from === from ? [r.to] : r.to === from ? [r.from] : [])));
  const other = claims.find(({ id }) => id !== from && !related.has(id)) as { id: string };
  const { code, out: printed } = await folder.run(['explain', 'hasakah', from, other.id]);
  expect(code).toBe(1);
  expect(printed).toContain('No relation is proposed');
  expect((await folder.run(['explain', 'hasakah', from])).code).toBe(2);
}, 60_000);

it('exports a page without anything to load', async () => {
  const page = await out('export', 'hasakah', '--format', 'html');
  expect(page).toContain('Content-Security-Policy');
  expect(page).toContain('How many people were killed?');
  expect(page).not.toMatch(/<(?:img|link|iframe)|src="|@import/);
}, 60_000);
