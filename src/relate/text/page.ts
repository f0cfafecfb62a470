/** A report as rows of words and sentences, for looking around a claim: what stands before and after it. */
import type { Report } from '../../model/report.ts';

export interface Word {
  /** Lower case, without marks and possessive endings. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** A comma, colon, dash, bracket or the end of a sentence stands before it. */
  readonly broken: boolean;
  /** Printed with a possessive ending. */
  readonly owns: boolean;
}

export interface Page {
  readonly report: Report;
  readonly words: readonly Word[];
  /** First word of each sentence, and one past the last word. */
  readonly sentences: readonly number[];
}

const NONE: ReadonlySet<string> = new Set();
const WORD = /[\p{L}\p{N}]+(?:['’ʼ-][\p{L}\p{N}]+|[.,:]\p{N}+)*/gu;

export const fold = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’ʼ]/g, "'").replace(/'s$/, '');

/** "Jan." and "Adm." do not end a sentence, nor does a single letter. */
const ends = (gap: string, before: string): boolean =>
  /\n\s*\n/.test(gap) ||
  (/[.!?]["”’)]*\s/.test(gap) &&
    !(gap[0] === '.' && before.length <= 4 && /^\p{Lu}/u.test(before) && !/^\p{Lu}+$/u.test(before)) &&
    !(gap[0] === '.' && before.length === 1));

interface Form {
  readonly norm: string;
  readonly capital: boolean;
  readonly owns: boolean;
}

/** What a word is by its letters alone: worked out once, as a case repeats its words. */
const forms = new Map<string, Form>();
const MOST_FORMS = 200_000;

function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const form = { norm: fold(text), capital: /^(?:\p{Ll}{1,3}[-'’])?\p{Lu}/u.test(text), owns: /['’ʼ]s$/.test(text) };
  forms.set(text, form);
  return form;
}

/** `small`: words that open a sentence with a capital and are no part of a name. */
export function pageOf(report: Report, small: ReadonlySet<string> = NONE): Page {
  const words: Word[] = [];
  const sentences = [0];
  let last = 0;
  let before = '';
  for (const match of report.text.matchAll(WORD)) {
    const gap = report.text.slice(last, match.index);
    if (words.length > 0 && ends(gap, before)) sentences.push(words.length);
    const [text] = match;
    const opens = words.length === 0 || sentences.at(-1) === words.length;
    const { norm, capital, owns } = formOf(text);
    words.push({
      norm,
      capital: capital && !(opens && small.has(norm)),
      owns,
      start: match.index,
      end: match.index + text.length,
      broken: words.length === 0 || /[,;:()“”"–—.!?]/.test(gap),
    });
    last = match.index + text.length;
    before = text;
  }
  sentences.push(words.length);
  return { report, words, sentences };
}

/** The first word that ends after the offset. */
export function wordAt({ words }: Page, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle].end > offset) high = middle;
    else low = middle + 1;
  }
  return Math.min(low, words.length - 1);
}

export function sentenceAt({ sentences }: Page, word: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high - 1) {
    const middle = (low + high) >> 1;
    if (sentences[middle] <= word) low = middle;
    else high = middle;
  }
  return low;
}

/** Phrases by their first word. */
export type PhraseBook<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;

export function phraseBook<T>(entries: Iterable<readonly [T, readonly string[]]>): PhraseBook<T> {
  const book = new Map<string, { words: string[]; value: T }[]>();
  for (const [value, list] of entries) {
    for (const phrase of list) {
      const words = (phrase.match(WORD) ?? []).map(fold);
      if (words.length > 0) book.set(words[0], [...(book.get(words[0]) ?? []), { words, value }]);
    }
  }
  for (const list of book.values()) list.sort((a, b) => b.words.length - a.words.length);
  return book;
}

export interface Found<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

/** All phrases within a stretch of words, longest first at each word, none inside another. */
export function phrasesIn<T>({ words }: Page, book: PhraseBook<T>, first: number, last: number): Found<T>[] {
  const found: Found<T>[] = [];
  for (let at = first; at < last; at++) {
    const hit = book
      .get(words[at].norm)
      ?.find((phrase) => at + phrase.words.length <= last && phrase.words.every((w, i) => words[at + i].norm === w));
    if (!hit) continue;
    found.push({ value: hit.value, first: at, last: at + hit.words.length });
    at += hit.words.length - 1;
  }
  return found;
}
