/** An attribution on its way: labels over the sentence of its cue, and the quoted units it reaches beyond it. */
import type { RuleId } from '../../model/reading.ts';
import { CONTENT } from './model.ts';
import type { Unit } from './reach.ts';
import type { Words } from './words.ts';

export interface Found {
  readonly cue: number;
  /** Log-odds that the word heads a cue. */
  readonly odds: number;
  readonly kind: number;
  readonly rule: RuleId;
  /** One label a token of the cue's sentence. */
  readonly labels: Uint8Array;
  /** First token of that sentence. */
  readonly first: number;
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
  /** How much speaks for there being a source, and content, at all. */
  readonly sure?: { readonly source: number; readonly content: number };
}

/** First token with the label and the token after the last one; equal when there is none. */
export function labelled(
  { labels, first }: Pick<Found, 'labels' | 'first'>,
  label: number,
): { first: number; last: number } {
  const from = labels.indexOf(label);
  return from < 0 ? { first, last: first } : { first: first + from, last: first + labels.lastIndexOf(label) + 1 };
}

/** Of the tokens with the label, the one nearest to the root of the sentence; -1 when there is none. */
export function headOf(words: Words, { labels, first }: Pick<Found, 'labels' | 'first'>, label: number): number {
  const { heads } = words.syntax;
  for (let t = 0; t < labels.length; t++) {
    if (labels[t] !== label || words.tags.pos[first + t] === 'PUNCT') continue;
    const head = heads[first + t] - first;
    if (head < 0 || head >= labels.length || labels[head] !== label) return first + t;
  }
  return -1;
}

export const hasContent = (found: Found): boolean =>
  found.labels.includes(CONTENT) || found.before.length > 0 || found.after.length > 0;
