/** How well are the claims of a report read? Scores the seed and our own reports in full, and over the case which gold claims are found and
 *  with which chain.
 *  npx tsx bench/claims/run.ts --data DIR [--detail] [--own ID]      DIR: the folder of the corpora, with the seed and the case beside it;
 *  ID: one of our own reports, and nothing else; the held-out ones show their claims only when asked for by ID */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answerOf } from '../../src/export/json-lines.ts';
import { reportFromText } from '../../src/ingest/from-text.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Doc } from '../../src/model/doc.ts';
import { readReport } from '../../src/read-report.ts';
import { scoreOwn } from './own.ts';

interface CaseReport {
  readonly id: string;
  readonly text?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string | null;
}
interface GoldClaim {
  readonly id: string;
  readonly report: string;
  readonly anchor: string;
  readonly chain: readonly (readonly string[])[];
}

const { values } = parseArgs({
  options: { data: { type: 'string' }, detail: { type: 'boolean' }, own: { type: 'string' } },
});
if (!values.data) throw new Error('Give --data DIR');
const bench = realpathSync(values.data);
const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

function scoreSeed(): void {
  const folder = join(bench, '..', 'seed');
  const name = readdirSync(folder).find((file) => file.endsWith('.txt')) as string;
  const text = readFileSync(join(folder, name), 'utf8');
  const doc = readReport(reportFromText({ text, facts: { publisher: 'NRLS' } }));
  const out = join(mkdtempSync(join(tmpdir(), 'stemma-claims-')), 'seed.jsonl');
  writeFileSync(out, `${JSON.stringify(answerOf('seed', doc))}\n`);
  const args = [
    join(bench, 'score-claims.mjs'),
    '--gold',
    join(folder, 'claims.gold.json'),
    '--text',
    join(folder, name),
    '--pred',
    out,
  ];
  console.log(execFileSync(process.execPath, values.detail ? [...args, '--detail'] : args, { encoding: 'utf8' }));
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|a|an|al|el)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The shortest claim that covers at least half of the anchor. */
function claimFor(doc: Doc, anchor: string): Claim | undefined {
  const start = doc.report.text.indexOf(anchor);
  const end = start + anchor.length;
  const covered = (c: Claim): number =>
    c.spans.reduce((n, s) => n + Math.max(0, Math.min(s.end, end) - Math.max(s.start, start)), 0);
  const length = (c: Claim): number => c.spans.reduce((n, s) => n + s.end - s.start, 0);
  return doc.annotations.claims.filter((c) => 2 * covered(c) >= anchor.length).sort((a, b) => length(a) - length(b))[0];
}

function scoreCase(): void {
  const folder = join(bench, '..', 'case');
  const docs = new Map<string, Doc>();
  for (const { id, text, title, publisher, published } of lines<CaseReport>(join(folder, 'reports.jsonl'))) {
    if (text === undefined) continue;
    const facts = {
      ...(title ? { title } : {}),
      ...(publisher ? { publisher } : {}),
      ...(published ? { published } : {}),
    };
    docs.set(id, readReport(reportFromText({ text, facts })));
  }
  const gold = lines<GoldClaim>(join(folder, 'claims.gold.jsonl')).filter((g) => docs.has(g.report));
  const used = new Set<string>();
  let found = 0;
  let chains = 0;
  let innermost = 0;
  for (const g of gold) {
    const claim = claimFor(docs.get(g.report) as Doc, g.anchor);
    const own = claim !== undefined && !used.has(claim.id);
    if (claim && own) used.add(claim.id);
    const names = claim?.chain.map((s) => plain(s.name)) ?? [];
    const same = (aliases: readonly string[], name: string | undefined): boolean =>
      name !== undefined && aliases.some((a) => plain(a) === name);
    const whole = names.length === g.chain.length && g.chain.every((aliases, i) => same(aliases, names[i]));
    if (own) {
      found++;
      if (whole) chains++;
      if (same(g.chain.at(-1) ?? [], names.at(-1))) innermost++;
    }
    if (values.detail)
      console.log(
        `${own ? (whole ? '=' : '~') : '-'} ${g.id} | ${g.anchor} | gold ${g.chain.map((c) => c[0]).join(' > ')} | ${claim?.chain.map((s) => s.name).join(' > ') ?? ''}`,
      );
  }
  const predicted = [...docs.values()].reduce((n, d) => n + d.annotations.claims.length, 0);
  console.log(
    `case: ${found} of ${gold.length} gold claims have a claim of their own (${predicted} claims in ${docs.size} reports); of them chain right ${chains}, innermost speaker right ${innermost}`,
  );
}

if (values.own === undefined) {
  scoreSeed();
  scoreCase();
}
const settings = {
  scorer: join(bench, 'score-claims.mjs'),
  detail: values.detail === true,
  ...(values.own === undefined ? {} : { only: values.own }),
};
await scoreOwn({ folder: 'own', name: 'own' }, settings);
await scoreOwn({ folder: 'unseen-2026-11-24', name: 'seen since', heldOut: false }, settings);
await scoreOwn({ folder: 'unseen-2026-11-24', name: 'held out', heldOut: true }, settings);
await scoreOwn({ folder: 'unseen-sources-2026-11-24', name: 'on sources' }, settings);
