/** Words and punctuation marks of a report, as parallel lists: reading is fast when nothing is made per word. */
import type { Span } from './span.ts';

export interface Tokens {
  readonly count: number;
  /** Offsets into the report's text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** As printed. */
  readonly forms: readonly string[];
  /** Lower case, curly quotes and dashes made plain, soft hyphens and bidirectional marks dropped: what rules compare with. */
  readonly norms: readonly string[];
}

export const tokenSpan = (tokens: Tokens, index: number): Span => ({
  start: tokens.start[index],
  end: tokens.end[index],
});

/** The span from the first token to the one before `last`. @throws RangeError when the range is empty or outside. */
export function tokenRange(tokens: Tokens, first: number, last: number): Span {
  if (!(first >= 0 && first < last && last <= tokens.count)) {
    throw new RangeError(`Tokens ${first}-${last} of ${tokens.count} are no range`);
  }
  return { start: tokens.start[first], end: tokens.end[last - 1] };
}

/** Index of the first token that ends after `offset`; `count` when none does. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle] > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Token indices [first, last) that overlap `span`; first === last when none does. */
export function tokensIn(tokens: Tokens, { start, end }: Span): { first: number; last: number } {
  const first = tokenAt(tokens, start);
  let last = first;
  while (last < tokens.count && tokens.start[last] < end) last++;
  return { first, last };
}
