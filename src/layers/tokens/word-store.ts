/** Keeps printed words from report to report, so that equal words are one string: tables look up a string they have seen before faster. */
import type { WordRules } from '../../languages/sections/words.ts';
import { normalise } from './normalise.ts';

export interface Word {
  readonly form: string;
  readonly norm: string;
  /** How `rules` cut the word, once they have: see `cutting`. */
  rules: WordRules | null;
  cut: number;
}

/** Places for words, a power of two; a word that finds its places taken drives one out, so that memory stays as it is. */
const PLACES = 1 << 15;
const TRIES = 8;
/** Longer stretches are addresses and noise, which do not come again. */
const LONGEST = 40;

const words = new Array<Word | undefined>(PLACES).fill(undefined);
const hashes = new Int32Array(PLACES);

/** The string as the engine keeps the names of properties: flat, once, and free of the text it was cut from. */
function settled(text: string): string {
  const [name] = Object.keys({ [text]: 0 });
  return name;
}

function hashOf(text: string, start: number, end: number): number {
  let h = 0x9747b28c;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

function isAt(text: string, start: number, form: string): boolean {
  for (let i = 0; i < form.length; i++) if (text.charCodeAt(start + i) !== form.charCodeAt(i)) return false;
  return true;
}

function newWord(printed: string): Word {
  const form = settled(printed);
  const norm = normalise(form);
  const known = norm === form || norm.length > LONGEST ? norm : wordAt(norm, 0, norm.length).form;
  return { form, norm: known, rules: null, cut: 0 };
}

/** The word that stands at [start, end) of `text`. */
export function wordAt(text: string, start: number, end: number): Word {
  const length = end - start;
  if (length > LONGEST) {
    const form = text.slice(start, end);
    return { form, norm: normalise(form), rules: null, cut: 0 };
  }
  const hash = hashOf(text, start, end);
  let place = hash & (PLACES - 1);
  for (let tries = 0; tries < TRIES; tries++, place = (place + 1) & (PLACES - 1)) {
    const word = words[place];
    if (word === undefined) break;
    if (hashes[place] === hash && word.form.length === length && isAt(text, start, word.form)) return word;
  }
  const word = newWord(text.slice(start, end));
  if (words[place] !== undefined) place = hash & (PLACES - 1);
  words[place] = word;
  hashes[place] = hash;
  return word;
}
