/** Cuts text into tokens in one pass over its code units. */
import type { WordRules } from '../../languages/sections/words.ts';
import type { Tokens } from '../../model/tokens.ts';
import { classOf, DIGIT, HIDDEN, LETTER, MARK, SPACE } from './characters.ts';
import { type Word, wordAt } from './word-store.ts';

const HYPHEN = 0x2d;
const DOT = 0x2e;
const isHyphen = (c: number): boolean => c === HYPHEN || c === 0x2010 || c === 0x2011;
const isApostrophe = (c: number): boolean => c === 0x27 || c === 0x2019 || c === 0x2018 || c === 0x60;
const isWord = (cls: number): boolean => cls === LETTER || cls === DIGIT;

/** The class of the next visible unit at or after `at`. */
function visible(text: string, at: number): number {
  let i = at;
  while (i < text.length && classOf(text.charCodeAt(i)) === HIDDEN) i++;
  return i < text.length ? classOf(text.charCodeAt(i)) : SPACE;
}

/** Does the unit at `i`, between two word characters, hold them together? */
function joins(text: string, i: number, before: number, after: number): boolean {
  const c = text.charCodeAt(i);
  if (isHyphen(c)) return true;
  if (isApostrophe(c)) return before === LETTER && after === LETTER;
  if (c === DOT) return before === after;
  if (c === 0x2c || c === 0x3a || c === 0x66b || c === 0x66c) return before === DIGIT && after === DIGIT;
  if (c === 0x5f) return true;
  if (c === 0x26) return before === LETTER && after === LETTER;
  return c === 0x2f && before === DIGIT && after === DIGIT;
}

/** End of the web address or mail address that begins at `start`, or -1. */
function addressEnd(text: string, start: number, wordEnd: number): number {
  const c = text.charCodeAt(wordEnd);
  const web = c === 0x3a && text.startsWith('://', wordEnd);
  const bare = text.startsWith('www.', start);
  if (!web && !bare && c !== 0x40) return -1;
  if (c === 0x40 && !isWord(visible(text, wordEnd + 1))) return -1;
  let end = wordEnd;
  while (end < text.length && classOf(text.charCodeAt(end)) !== SPACE && !'<>"“”'.includes(text[end])) end++;
  while (end > wordEnd && ".,;:!?)]}'’".includes(text[end - 1])) end--;
  return end;
}

/** End of the word that begins at `start`. */
function wordEnd(text: string, start: number): number {
  let i = start;
  let last = classOf(text.charCodeAt(i));
  while (i < text.length) {
    const cls = classOf(text.charCodeAt(i));
    if (isWord(cls)) last = cls;
    else if (cls === SPACE) break;
    else if (cls === MARK) {
      const next = visible(text, i + 1);
      if (!isWord(next) || !joins(text, i, last, next)) break;
    }
    i++;
  }
  while (i > start && classOf(text.charCodeAt(i - 1)) === HIDDEN) i--;
  return i;
}

/** End of the run of one and the same mark ("...", "--"), or of the single mark at `start`. */
function markEnd(text: string, start: number): number {
  const c = text.charCodeAt(start);
  if (c >= 0xd800 && c <= 0xdbff && start + 1 < text.length) return start + 2;
  if (c !== DOT && c !== HYPHEN && c !== 0x2013 && c !== 0x60 && c !== 0x27 && c !== 0x2a && c !== 0x3d && c !== 0x5f)
    return start + 1;
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) === c) end++;
  return (c === 0x27 || c === 0x60) && end - start > 2 ? start + 1 : end;
}

const INITIALS = /^\p{L}(?:\.\p{L})*$/u;

/** An abbreviation takes the full stop after it along. */
const ABBREVIATION = -1;
const WHOLE = 0;

/** Length of what stays when the clitic of the word is cut off, or 0. Where letters were dropped or added nothing is cut. */
function cliticCut({ form, norm }: Word, rules: WordRules): number {
  if (!norm.includes("'")) return WHOLE;
  for (const clitic of rules.clitics) {
    if (!norm.endsWith(clitic) || norm.length === clitic.length) continue;
    return norm.length === form.length ? norm.length - clitic.length : WHOLE;
  }
  return WHOLE;
}

/** Where the word is cut in two, or WHOLE, or ABBREVIATION. */
function cutting(word: Word, rules: WordRules): number {
  const { form, norm } = word;
  const clitic = cliticCut(word, rules);
  if (clitic > 0) return clitic;
  const fused = rules.fused.get(norm);
  if (fused !== undefined && norm.length === form.length) return fused;
  const initials = norm.length <= 7 && INITIALS.test(norm) && norm !== 'i';
  return initials || rules.abbreviations.has(norm) ? ABBREVIATION : WHOLE;
}

/** `cutting`, worked out once for a word. */
function cutOf(word: Word, rules: WordRules): number {
  if (word.rules !== rules) {
    word.cut = cutting(word, rules);
    word.rules = rules;
  }
  return word.cut;
}

/** Grows lists of tokens; clitics and fused words are cut off here, so that each token is added once. */
class Cutter {
  private starts: Int32Array;
  private ends: Int32Array;
  private readonly forms: string[] = [];
  private readonly norms: string[] = [];
  private readonly text: string;
  private readonly rules: WordRules;

  constructor(text: string, rules: WordRules) {
    this.text = text;
    this.rules = rules;
    this.starts = new Int32Array((text.length >> 2) + 16);
    this.ends = new Int32Array(this.starts.length);
  }

  add(start: number, end: number): void {
    this.keep(wordAt(this.text, start, end), start, end);
  }

  private keep({ form, norm }: Word, start: number, end: number): void {
    const count = this.forms.length;
    if (count === this.starts.length) {
      this.starts = twice(this.starts);
      this.ends = twice(this.ends);
    }
    this.starts[count] = start;
    this.ends[count] = end;
    this.forms.push(form);
    this.norms.push(norm);
  }

  /** Adds the word, without its clitic, and then the clitic. Returns the end: an abbreviation takes its full stop along. */
  word(start: number, end: number): number {
    const word = wordAt(this.text, start, end);
    const cut = cutOf(word, this.rules);
    if (cut > 0) {
      this.add(start, start + cut);
      this.add(start + cut, end);
      return end;
    }
    if (cut === ABBREVIATION && this.text.charCodeAt(end) === DOT && this.text.charCodeAt(end + 1) !== DOT) {
      this.add(start, end + 1);
      return end + 1;
    }
    this.keep(word, start, end);
    return end;
  }

  tokens(): Tokens {
    const count = this.forms.length;
    return {
      count,
      start: this.starts.slice(0, count),
      end: this.ends.slice(0, count),
      forms: this.forms,
      norms: this.norms,
    };
  }
}

function twice(array: Int32Array): Int32Array {
  const longer = new Int32Array(array.length * 2);
  longer.set(array);
  return longer;
}

export function cutTokens(text: string, rules: WordRules): Tokens {
  const cutter = new Cutter(text, rules);
  let i = 0;
  while (i < text.length) {
    const cls = classOf(text.charCodeAt(i));
    if (cls === SPACE || cls === HIDDEN) i++;
    else if (cls === MARK) {
      const end = trailingClitic(text, i, rules) ?? markEnd(text, i);
      cutter.add(i, end);
      i = end;
    } else {
      const end = wordEnd(text, i);
      const address = addressEnd(text, i, end);
      if (address > end) cutter.add(i, address);
      i = address > end ? address : cutter.word(i, end);
    }
  }
  return cutter.tokens();
}

/** "'s" that stands after a closing quote or bracket, as in: the so-called “army”’s men. */
function trailingClitic(text: string, at: number, rules: WordRules): number | null {
  if (!isApostrophe(text.charCodeAt(at)) || at === 0 || classOf(text.charCodeAt(at - 1)) !== MARK) return null;
  const rest = `'${text.slice(at + 1, at + 3).toLowerCase()}`;
  for (const clitic of rules.clitics) {
    if (clitic[0] === "'" && rest.startsWith(clitic) && visible(text, at + clitic.length) !== LETTER)
      return at + clitic.length;
  }
  return null;
}
