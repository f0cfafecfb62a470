/** The words around a claim: its own, its clause, its sentence, and where its figure stands. */
import type { Claim } from '../../model/claim.ts';
import { ownSpans } from '../../model/own-spans.ts';
import { hull } from '../../model/span.ts';
import { type Page, sentenceAt, wordAt } from './page.ts';

export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface Scope {
  readonly page: Page;
  /** From the first to the last word of the claim. */
  readonly own: Range;
  /** Its own words and those around them up to the next mark. */
  readonly clause: Range;
  readonly sentence: Range;
  /** Words of the figure with what it counts, where the claim counts. */
  readonly figure: Range | null;
  /** The claim's own words, without the gaps between its spans. */
  readonly has: (word: number) => boolean;
}

function clauseOf({ words }: Page, own: Range, sentence: Range): Range {
  let { first, last } = own;
  while (first > sentence.first && !words[first].broken) first--;
  while (last < sentence.last && !words[last].broken) last++;
  return { first, last };
}

export function scopeOf(page: Page, claim: Claim): Scope {
  const said = ownSpans(claim);
  const whole = hull(said);
  const first = wordAt(page, whole.start);
  const own = { first, last: Math.max(first + 1, wordAt(page, Math.max(whole.start, whole.end - 1)) + 1) };
  const focus = claim.toll?.spans.length ? hull(claim.toll.spans) : null;
  const figure = focus
    ? { first: wordAt(page, focus.start), last: wordAt(page, Math.max(focus.start, focus.end - 1)) + 1 }
    : null;
  const at = sentenceAt(page, figure?.first ?? first);
  const sentence = { first: page.sentences[at], last: page.sentences[at + 1] };
  const has = (word: number): boolean =>
    said.some((s) => s.start < page.words[word].end && s.end > page.words[word].start);
  return { page, own, clause: clauseOf(page, own, sentence), sentence, figure, has };
}
