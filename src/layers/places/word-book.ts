/** Facts of words that do not depend on the report they stand in, gathered once and kept from report to report. */
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { PlaceRules, PlaceWord } from '../../languages/sections/places.ts';
import { hashOf } from '../../weights/linear.ts';
import { nameKey } from './name-key.ts';

/** How a word is printed. */
export const LOWER = 0;
export const CAPITAL = 1;
export const CAPITALS = 2;
export const DIGITS = 3;
export const MARK = 4;
export const INITIAL = 5;

export interface WordFacts {
  /** Number of the word in the book. */
  readonly id: number;
  /** Number of the same word in small letters. */
  readonly lowerId: number;
  readonly shape: number;
  /** Hashes of the whole word and of its last three and four letters. */
  readonly hash: number;
  readonly end3: number;
  readonly end4: number;
  /** What the learned table says of the word; 0 when it does not know it. */
  readonly learned: number;
  /** Key of the word as part of a name; empty where it can be none. */
  readonly key: string;
  /** May it stand inside a name in small letters? */
  readonly link: boolean;
  /** Too small to begin a name or, in a sentence of capitals, to be part of one. */
  readonly small: boolean;
  readonly locative: boolean;
  readonly says: PlaceWord | undefined;
  /** Hash of `says`, or 0. */
  readonly saysHash: number;
  /** Is it a short form of a region, such as "La."? */
  readonly short: boolean;
  readonly stop: boolean;
  /** Offsets of the end of the first part and of the start of the last part of a hyphenated word, or -1. */
  readonly head: number;
  readonly tail: number;
}

function shapeOf(form: string): number {
  const c = form.charCodeAt(0);
  if (c >= 97 && c <= 122) return /\p{Lu}/u.test(form) ? CAPITAL : LOWER;
  if (c >= 48 && c <= 57) return DIGITS;
  if (c >= 65 && c <= 90) {
    if (form.length === 1 || (form.length === 2 && form[1] === '.')) return INITIAL;
    return form === form.toUpperCase() ? CAPITALS : CAPITAL;
  }
  if (c < 0xc0) return MARK;
  if (/^\p{Lu}/u.test(form)) return form.length > 1 && form === form.toUpperCase() ? CAPITALS : CAPITAL;
  if (/^\p{Lo}/u.test(form)) return CAPITAL;
  if (/^[\p{Ll}\p{Lm}]/u.test(form)) return /\p{Lu}/u.test(form) ? CAPITAL : LOWER;
  return /^[’‘ʿʾ]\p{Lu}/u.test(form) ? CAPITAL : MARK;
}

const isHyphen = (mark: string): boolean => mark === '-' || mark === '‐' || mark === '‑';

function partsOf(form: string): { head: number; tail: number } {
  const head = form.search(/[-‐‑]/);
  if (head <= 0 || isHyphen(form[form.length - 1])) return { head: -1, tail: -1 };
  let tail = form.length - 1;
  while (!isHyphen(form[tail])) tail--;
  return { head, tail: tail + 1 };
}

/** Beyond this many words the book begins anew, so that it does not grow with the number of reports. */
const MAX_WORDS = 40_000;

export class WordBook {
  private readonly seen = new Map<string, WordFacts>();
  private readonly rules: PlaceRules;
  private readonly small: ReadonlySet<string>;
  private readonly learned: (hash: number) => number;

  constructor(language: LanguagePack, learned: (hash: number) => number) {
    this.rules = language.places;
    this.small = language.words.starters;
    this.learned = learned;
  }

  get size(): number {
    return this.seen.size;
  }

  /** Call between reports only: numbers of words hold for one report. */
  trim(): void {
    if (this.seen.size > MAX_WORDS) this.seen.clear();
  }

  of(form: string, norm: string): WordFacts {
    return this.seen.get(form) ?? this.gather(form, norm);
  }

  private gather(form: string, norm: string): WordFacts {
    const shape = shapeOf(form);
    const lower = form === norm ? undefined : this.of(norm, norm);
    const { rules } = this;
    const link = rules.links.has(norm) || norm === "'s" || norm === '.';
    const hash = hashOf(norm);
    const says = rules.kindWords.get(norm);
    const key = (shape !== LOWER && shape !== MARK) || (link && norm !== '.') ? nameKey(norm) : '';
    const facts: WordFacts = {
      id: this.seen.size,
      lowerId: lower?.id ?? this.seen.size,
      shape,
      hash,
      end3: hashOf(norm.slice(-3)),
      end4: hashOf(norm.slice(-4)),
      learned: this.learned(hash),
      key,
      link,
      small: this.small.has(norm),
      locative: rules.locatives.has(norm),
      says,
      saysHash: says === undefined ? 0 : hashOf(says),
      short: shape !== LOWER && rules.regionShorts.has(key),
      stop: norm.endsWith('.'),
      ...partsOf(form),
    };
    this.seen.set(form, facts);
    return facts;
  }
}
