/** From labelled tokens to spans of text that begin and end with words or with the marks of a quotation. */
import type { Span } from '../../model/span.ts';
import { tokenRange } from '../../model/tokens.ts';
import type { Found } from './found.ts';
import type { Unit } from './reach.ts';
import type { Words } from './words.ts';

export type Range = Pick<Unit, 'first' | 'last'>;

/** Runs of one label, as token ranges. */
export function runsOf({ labels, first }: Pick<Found, 'labels' | 'first'>, label: number): Range[] {
  const runs: { first: number; last: number }[] = [];
  for (let t = 0; t < labels.length; t++) {
    if (labels[t] !== label) continue;
    const open = runs.at(-1);
    if (open && open.last === first + t) open.last++;
    else runs.push({ first: first + t, last: first + t + 1 });
  }
  return runs;
}

/** No letter and no digit in it. */
export function isMark({ tokens }: Words, i: number): boolean {
  const form = tokens.forms[i];
  const c = form.charCodeAt(0);
  if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57)) return false;
  return !/[\p{L}\p{N}]/u.test(form);
}

/** Marks that may stand at the edge of a span: those of quotations and brackets, and ends of sentences within them. */
function loose(words: Words, i: number): boolean {
  return isMark(words, i) && words.quotations.of[i] < 0 && !'()[]%$'.includes(words.tokens.forms[i]);
}

/** The range without loose marks at its edges; null when nothing else is in it. */
export function trimmed(words: Words, { first, last }: Range): Range | null {
  let from = first;
  let to = last;
  while (from < to && loose(words, from)) from++;
  while (to > from && loose(words, to - 1)) to--;
  return from < to ? { first: from, last: to } : null;
}

/** Ranges that touch become one span. */
export function spansOf(words: Words, ranges: readonly Range[]): Span[] {
  const joined: { first: number; last: number }[] = [];
  for (const range of ranges) {
    const tight = trimmed(words, range);
    if (!tight) continue;
    const open = joined.at(-1);
    if (open && open.last >= tight.first) open.last = tight.last;
    else joined.push({ first: tight.first, last: tight.last });
  }
  return joined.map(({ first, last }) => tokenRange(words.tokens, first, last));
}
