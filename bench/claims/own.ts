/** Scores the claims of our own reports (`own/`) with the scorer of the data, pooled over all of them and report by report. */
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

const lines = <T>(name: string): T[] =>
  readFileSync(new URL(`own/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

const percent = (rate: Rate): string => (rate === null ? 'n/a' : (100 * rate).toFixed(1));

function read({ text, publisher, published, title }: OwnReport): Judged[] {
  const facts = { publisher, ...(published ? { published } : {}), ...(title ? { title } : {}) };
  const doc = readReport(reportFromText({ text, facts }));
  return doc.annotations.claims.map((claim) => claimLine(claim) as Judged);
}

/** `scorer`: path of score-claims.mjs. `only`: the id of one report. */
export async function scoreOwn(scorer: string, detail: boolean, only?: string): Promise<void> {
  const { scoreClaims, rates, pool } = (await import(pathToFileURL(scorer).href)) as Scorer;
  const gold = lines<Judged & { report: string }>('claims.gold.jsonl');
  const reports = lines<OwnReport>('reports.jsonl').filter(({ id }) => only === undefined || id === only);
  const scored = reports.map((report) => ({
    report,
    score: scoreClaims(
      gold.filter((g) => g.report === report.id),
      report.text,
      read(report),
    ),
  }));
  for (const { report, score } of scored) {
    console.log(
      `own/${report.id.padEnd(18)} F1 ${percent(score.claims.f1).padStart(5)}  with chain ${percent(score.attributed.f1).padStart(5)}`,
    );
    if (!detail) continue;
    for (const pair of score.pairs) console.log(wrongFields(report.text, pair));
    for (const { anchors } of score.missed) console.log(`  - ${anchors?.[0]}`);
    for (const { spans } of score.spurious)
      console.log(`  + ${spans?.map((s) => report.text.slice(s.start, s.end)).join(' … ')}`);
  }
  const all = rates(scored.map(({ score }) => score.counts).reduce(pool));
  const { recall, precision, f1 } = all.claims;
  console.log(
    `own: claims ${percent(recall)} / ${percent(precision)}, F1 ${percent(f1)}, with chain ${percent(all.attributed.f1)}`,
  );
  const fields = [...Object.entries(all.fields), ...Object.entries(all.sets).map(([name, r]) => [name, r.f1] as const)];
  console.log(`own: ${fields.map(([name, rate]) => `${name} ${percent(rate)}`).join(', ')}`);
}
