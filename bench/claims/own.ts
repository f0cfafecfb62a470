/** Scores the claims of a set of our own reports (a folder beside this file) with the scorer of the data, pooled and report by report. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { claimLine } from '../../src/export/json-lines.ts';
import { reportFromText } from '../../src/ingest/from-text.ts';
import { readReport } from '../../src/read-report.ts';
import { type Judged, type Pair, wrongFields } from './differences.ts';

interface OwnReport {
  readonly id: string;
  readonly publisher: string;
  readonly published?: string;
  readonly title?: string;
  readonly text: string;
  /** Never read in detail while rules are written. */
  readonly heldOut?: true;
}

type Rate = number | null;
interface Rates {
  readonly claims: { readonly recall: Rate; readonly precision: Rate; readonly f1: Rate };
  readonly attributed: { readonly f1: Rate };
  readonly fields: Readonly<Record<string, Rate>>;
  readonly sets: Readonly<Record<string, { readonly f1: Rate }>>;
}
interface Score extends Rates {
  readonly counts: object;
  readonly pairs: readonly Pair[];
  readonly missed: readonly Judged[];
  readonly spurious: readonly Judged[];
}
interface Scorer {
  readonly scoreClaims: (gold: readonly Judged[], text: string, predicted: readonly Judged[]) => Score;
  readonly rates: (counts: object) => Rates;
  readonly pool: (a: object, b: object) => object;
}

const lines = <T>(file: string): T[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

const percent = (rate: Rate): string => (rate === null ? 'n/a' : (100 * rate).toFixed(1));

function read({ text, publisher, published, title }: OwnReport): Judged[] {
  const facts = { publisher, ...(published ? { published } : {}), ...(title ? { title } : {}) };
  const doc = readReport(reportFromText({ text, facts }));
  return doc.annotations.claims.map((claim) => claimLine(claim) as Judged);
}

export interface OwnSet {
  readonly folder: string;
  /** How the set is called in what is printed. */
  readonly name: string;
  /** The reports of the folder that belong to the set; all of them when absent. */
  readonly heldOut?: boolean;
}

export interface Settings {
  /** Path of score-claims.mjs. */
  readonly scorer: string;
  readonly detail: boolean;
  /** The id of one report. */
  readonly only?: string;
}

function printDetail({ text }: OwnReport, score: Score): void {
  for (const pair of score.pairs) console.log(wrongFields(text, pair));
  for (const { anchors } of score.missed) console.log(`  - ${anchors?.[0]}`);
  for (const { spans } of score.spurious)
    console.log(`  + ${spans?.map((s) => text.slice(s.start, s.end)).join(' … ')}`);
}

export async function scoreOwn({ folder, name, heldOut }: OwnSet, { scorer, detail, only }: Settings): Promise<void> {
  const { scoreClaims, rates, pool } = (await import(pathToFileURL(scorer).href)) as Scorer;
  const gold = lines<Judged & { report: string }>(`${folder}/claims.gold.jsonl`);
  const reports = lines<OwnReport>(`${folder}/reports.jsonl`).filter(
    (report) =>
      (heldOut === undefined || (report.heldOut ?? false) === heldOut) && (only === undefined || report.id === only),
  );
  if (reports.length === 0) return;
  const scored = reports.map((report) => ({
    report,
    score: scoreClaims(
      gold.filter((g) => g.report === report.id),
      report.text,
      read(report),
    ),
  }));
  for (const { report, score } of scored) {
    const { claims, attributed } = score;
    console.log(
      `${folder}/${report.id.padEnd(20)} F1 ${percent(claims.f1).padStart(5)}  with chain ${percent(attributed.f1).padStart(5)}`,
    );
    if (detail && (only !== undefined || !report.heldOut)) printDetail(report, score);
  }
  const all = rates(scored.map(({ score }) => score.counts).reduce(pool));
  const { recall, precision, f1 } = all.claims;
  console.log(
    `${name}: claims ${percent(recall)} / ${percent(precision)}, F1 ${percent(f1)}, with chain ${percent(all.attributed.f1)}`,
  );
  const fields = [...Object.entries(all.fields), ...Object.entries(all.sets).map(([set, r]) => [set, r.f1] as const)];
  console.log(`${name}: ${fields.map(([field, rate]) => `${field} ${percent(rate)}`).join(', ')}`);
}
