/** The words of claims as other programs point at them: quotes with what stands around them, and places in code points. */
import type { Claim } from '../../model/claim.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Span } from '../../model/span.ts';
import type { CaseView } from '../case/view.ts';

type Kept = CaseView['reports'][number];

export interface Source {
  readonly kept: Kept;
  /** Place in Unicode code points of a place in UTF-16 units. */
  readonly codePoint: (at: number) => number;
}

/** Standards count code points, JavaScript counts 16-bit units: a sum for each pair of surrogates before. */
function codePoints(text: string): (at: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    const [high, low] = [text.charCodeAt(i), text.charCodeAt(i + 1)];
    if (high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000) pairs.push(++i);
  }
  return (at) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle] < at) low = middle + 1;
      else high = middle;
    }
    return at - low;
  };
}

/** By the reports' own ids. */
export function sourcesOf({ reports }: CaseView): ReadonlyMap<string, Source> {
  return new Map(reports.map((kept) => [kept.report.id, { kept, codePoint: codePoints(kept.report.text) }]));
}

export const idOf = ({ report, givenId }: Kept): string => givenId ?? report.id;

export function wordsOf(claim: Claim, text: string): string {
  return claim.spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
}

export const chainOf = ({ chain }: Claim): string => chain.map(({ name }) => name).join(' > ');

const AROUND = 32;

/** A quote with up to 32 units on either side; never half a pair of surrogates. */
export function quoted(text: string, { start, end }: Span): { exact: string; prefix: string; suffix: string } {
  const isLow = (at: number): boolean => text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) < 0xe000;
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(isLow(from) ? from + 1 : from, start),
    suffix: text.slice(end, isLow(to) ? to - 1 : to),
  };
}

/** What people hold of sources, as far as it was not taken back. */
export function rated({ judgements }: CaseView): Judgement[] {
  const taken = new Set(judgements.map(({ withdraws }) => withdraws));
  return judgements.filter(({ id, verdict }) => verdict === 'rated' && !taken.has(id));
}

/** How a person left a claim: the last verdict on it that was not taken back. */
export function standings({
  judgements,
}: CaseView): ReadonlyMap<string, { verdict: string; by: string; reason: string; at: string }> {
  const taken = new Set(judgements.map(({ withdraws }) => withdraws));
  return new Map(
    judgements
      .filter(({ id, verdict }) => verdict !== 'withdrawn' && !taken.has(id))
      .map(({ about, verdict, by, reason, at }) => [about, { verdict, by, reason, at }] as const),
  );
}
