/** Recall of the figures in the gold claims of a case: of each numeric value, is a quantity with these bounds found within its anchor? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportFromText } from '../../src/ingest/from-text.ts';
import type { Count } from '../../src/model/count.ts';
import { overlaps } from '../../src/model/span.ts';
import { readReport } from '../../src/read-report.ts';

interface GoldClaim {
  readonly id: string;
  readonly report: string;
  readonly value: unknown;
  readonly unit: string;
  readonly anchor: string;
}
interface CaseReport {
  readonly id: string;
  readonly text?: string;
  readonly published?: string;
}

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

function boundsOf(value: unknown): Count | null {
  if (typeof value === 'number') return { low: value, high: value };
  if (typeof value !== 'object' || value === null || !('low' in value) || !('high' in value)) return null;
  return { low: value.low as number | null, high: value.high as number | null };
}

export interface CaseRecall {
  readonly gold: number;
  readonly found: number;
  /** Anchor, what the gold says, and what was found there. */
  readonly missed: readonly string[];
}

export function caseRecall(folder: string): CaseRecall {
  const claims = lines<GoldClaim>(join(folder, 'claims.gold.jsonl'));
  const missed: string[] = [];
  let gold = 0;
  for (const { id, text, published } of lines<CaseReport>(join(folder, 'reports.jsonl'))) {
    if (text === undefined) continue;
    const { quantities } = readReport(reportFromText({ text, facts: published ? { published } : {} })).annotations;
    for (const claim of claims.filter((c) => c.report === id)) {
      const wanted = boundsOf(claim.value);
      if (!wanted) continue;
      gold++;
      const start = text.indexOf(claim.anchor);
      const here = quantities.filter((q) => overlaps(q, { start, end: start + claim.anchor.length }));
      if (here.some(({ count }) => count.low === wanted.low && count.high === wanted.high)) continue;
      const got = here.map((q) => `${text.slice(q.start, q.end)}=${q.count.low}..${q.count.high} ${q.unit}`).join('; ');
      missed.push(`${claim.anchor} | ${JSON.stringify(claim.value)} ${claim.unit} | ${got}`);
    }
  }
  return { gold, found: gold - missed.length, missed };
}
