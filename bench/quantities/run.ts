/** Scores quantities: `npx tsx bench/quantities/run.ts [--case DIR] [--errors]`. Prints the figures as JSON. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reportFromText } from '../../src/ingest/from-text.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import type { Span } from '../../src/model/span.ts';
import { readReport } from '../../src/read-report.ts';
import { marked } from '../../src/testing/marked.ts';
import { caseRecall } from './case-recall.ts';

const { values } = parseArgs({ options: { case: { type: 'string' }, errors: { type: 'boolean' } } });

interface Gold extends Span {
  readonly bounds: string;
  readonly unit: string;
  readonly of: Span | undefined;
}

const bound = (n: number | null): string => (n === null ? 'x' : String(n));
const boundsOf = ({ count }: Quantity): string => `${bound(count.low)}..${bound(count.high)}`;
const PARTITIVE_GAP = 10;

/** The `of` mark that follows a quantity, not beyond the next one. */
function goldIn(source: string): { text: string; gold: Gold[] } {
  const { text, spans } = marked(source);
  const counted = [...(spans.of ?? [])];
  const gold = Object.entries(spans)
    .filter(([label]) => label.startsWith('q:'))
    .flatMap(([label, list]) => {
      const [, bounds, unit] = label.split(':');
      return list.map(({ start, end }) => ({ start, end, bounds, unit }));
    })
    .sort((a, b) => a.start - b.start)
    .map((q) => ({ ...q, of: counted.find((o) => o.start >= q.end && o.start - q.end < PARTITIVE_GAP) }));
  return { text, gold };
}

const counts = { sentences: 0, gold: 0, found: 0, spans: 0, bounds: 0, units: 0, of: 0 };
const errors: string[] = [];
for (const source of readFileSync(new URL('sentences.txt', import.meta.url), 'utf8').split('\n')) {
  if (source === '' || source.startsWith('#')) continue;
  const { text, gold } = goldIn(source);
  const { quantities } = readReport(reportFromText({ text })).annotations;
  counts.sentences++;
  counts.gold += gold.length;
  counts.found += quantities.length;
  const left = new Set(quantities);
  for (const g of gold) {
    const q = quantities.find(({ start, end }) => start === g.start && end === g.end);
    if (!q) {
      errors.push(`missed [${text.slice(g.start, g.end)}] in: ${text}`);
      continue;
    }
    left.delete(q);
    const sameOf = q.of?.span.start === g.of?.start && q.of?.span.end === g.of?.end;
    counts.spans++;
    if (boundsOf(q) === g.bounds) counts.bounds++;
    if (q.unit === g.unit) counts.units++;
    if (sameOf) counts.of++;
    if (boundsOf(q) !== g.bounds || q.unit !== g.unit || !sameOf) {
      const of = q.of ? text.slice(q.of.span.start, q.of.span.end) : '-';
      errors.push(`[${text.slice(q.start, q.end)}] read as ${boundsOf(q)} ${q.unit} of ${of} in: ${text}`);
    }
  }
  for (const q of left) errors.push(`spurious [${text.slice(q.start, q.end)}] in: ${text}`);
}
const percent = (n: number, of: number): number => Math.round((1000 * n) / of) / 10;
const result = {
  sentences: counts.sentences,
  gold: counts.gold,
  found: counts.found,
  span: { precision: percent(counts.spans, counts.found), recall: percent(counts.spans, counts.gold) },
  withBounds: { precision: percent(counts.bounds, counts.found), recall: percent(counts.bounds, counts.gold) },
  unitOfFound: percent(counts.units, counts.spans),
  countedOfFound: percent(counts.of, counts.spans),
};
const recall = values.case === undefined ? undefined : caseRecall(values.case);
console.log(
  JSON.stringify({ ...result, ...(recall ? { case: { gold: recall.gold, found: recall.found } } : {}) }, null, 2),
);
if (values.errors) console.log([...errors, ...(recall?.missed ?? [])].join('\n'));
