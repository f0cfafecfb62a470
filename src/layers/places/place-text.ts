/** A report as the search for places sees it: what is known of each word, and what part it may play in a name. */
import type { Sentence } from '../../model/sentence.ts';
import type { Tokens } from '../../model/tokens.ts';
import { CAPITAL, CAPITALS, DIGITS, LOWER, MARK, type WordBook, type WordFacts } from './word-book.ts';

/** What part a word may play in a name. */
export const NO_PART = 0;
export const NAME = 1;
export const LINK = 2;
export const NUMBER = 3;

export interface PlaceText {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Parallel to the tokens. */
  readonly words: readonly WordFacts[];
  readonly part: Uint8Array;
  /** Is the sentence without small letters? By sentence. */
  readonly upper: Uint8Array;
  /** Does the word stand in small letters somewhere in the report? By number of the word. */
  readonly lower: Uint8Array;
}

/** In a sentence of capitals the words that all sentences are made of are no part of a name. */
const partOf = ({ shape, link }: WordFacts, small: boolean): number => {
  if (link && (small || shape === LOWER || shape === MARK)) return LINK;
  if (small || shape === LOWER || shape === MARK) return NO_PART;
  return shape === DIGITS ? NUMBER : NAME;
};

const isUpper = (words: readonly WordFacts[], { first, last }: Sentence): boolean => {
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const { shape } = words[i];
    if (shape === LOWER || shape === CAPITAL) return false;
    if (shape === CAPITALS) capitals++;
  }
  return capitals > 2;
};

export interface PlaceSource {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

export function placeText({ tokens, sentences }: PlaceSource, book: WordBook): PlaceText {
  const { count, forms, norms } = tokens;
  const words = new Array<WordFacts>(count);
  const part = new Uint8Array(count);
  const upper = new Uint8Array(sentences.length);
  book.trim();
  for (let i = 0; i < count; i++) {
    const facts = book.of(forms[i], norms[i]);
    words[i] = facts;
    part[i] = partOf(facts, false);
  }
  const lower = new Uint8Array(book.size);
  for (const { shape, id } of words) if (shape === LOWER) lower[id] = 1;
  for (let s = 0; s < sentences.length; s++) {
    if (!isUpper(words, sentences[s])) continue;
    upper[s] = 1;
    for (let i = sentences[s].first; i < sentences[s].last; i++) part[i] = partOf(words[i], words[i].small);
  }
  return { tokens, sentences, words, part, upper, lower };
}
