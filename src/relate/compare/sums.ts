/** Do the parts that a source names add up to the total it names? "121 = 77 + 40 + 4". */
import type { ClaimId } from '../../model/claim.ts';
import type { SumCheck } from '../../model/relation.ts';
import type { Frame } from '../frame.ts';

/** A figure that its source gives exactly. */
interface Figure {
  readonly frame: Frame;
  readonly value: number;
}

const exact = ({ count, approximate }: Frame): number | null =>
  count && !approximate && count.low !== null && count.low === count.high && count.low > 0 ? count.low : null;

/** What one source says of one matter on one day. */
const sayingOf = ({ root, matter, asOf, report }: Frame): string =>
  `${root.sort === 'body' ? root.key : report.id} ${matter} ${asOf ?? report.id}`;

function figuresOf(frames: readonly Frame[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const frame of frames) {
    const value = exact(frame);
    if (value === null || frame.matter === 'other' || frame.period !== null) continue;
    const key = sayingOf(frame);
    const group = groups.get(key);
    if (group) group.push({ frame, value });
    else groups.set(key, [{ frame, value }]);
  }
  return groups;
}

/** The figures of one sentence, two or more of them. */
function breakdownsIn(figures: readonly Figure[]): Figure[][] {
  const sentences = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.frame.report.id} ${figure.frame.sentence}`;
    const list = sentences.get(key) ?? [];
    if (!list.some(({ frame }) => frame.claim.id === figure.frame.claim.id)) list.push(figure);
    sentences.set(key, list);
  }
  const inText = (a: Figure, b: Figure): number => a.frame.telling[0].start - b.frame.telling[0].start;
  return [...sentences.values()].filter(({ length }) => length > 1).map((list) => list.sort(inText));
}

const sum = (figures: readonly Figure[]): number => figures.reduce((all, { value }) => all + value, 0);
const everybody = ({ frame }: Figure): boolean =>
  (frame.counted?.sides.size ?? 0) === 0 && [...(frame.counted?.people ?? [])].every((c) => c === 'people');

/** Further from the total than this, the parts are not meant to make it up. */
const MISPRINT = 0.1;

function checkOf(total: Figure, parts: readonly Figure[]): SumCheck | null {
  const added = sum(parts);
  const near = everybody(total) && parts.length > 2 && Math.abs(added - total.value) <= total.value * MISPRINT;
  if (added !== total.value && !near) return null;
  return {
    total: total.frame.claim.id,
    parts: parts.map(({ frame }) => frame.claim.id),
    values: [total.value, ...parts.map(({ value }) => value)],
    holds: added === total.value,
  };
}

/** One check a total. Sums that hold come before those that miss by little. */
export function sumsIn(frames: readonly Frame[]): SumCheck[] {
  const found = new Map<ClaimId, SumCheck>();
  for (const figures of figuresOf(frames).values()) {
    for (const breakdown of breakdownsIn(figures)) {
      for (const total of figures) {
        const parts = breakdown.filter(({ frame }) => frame.claim.id !== total.frame.claim.id);
        if (parts.length < 2 || parts.some(({ value }) => value >= total.value)) continue;
        const check = checkOf(total, parts);
        const before = found.get(total.frame.claim.id);
        if (check && (!before || (check.holds && !before.holds))) found.set(total.frame.claim.id, check);
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.total < b.total ? -1 : 1));
}

/** "121 = 77 + 40 + 4", or "322 is not 246 + 79 + 7, which make 332". */
export function sumInWords({ values: [total, ...parts], holds }: SumCheck): string {
  const added = parts.reduce((all, part) => all + part, 0);
  return holds ? `${total} = ${parts.join(' + ')}` : `${total} is not ${parts.join(' + ')}, which make ${added}`;
}
