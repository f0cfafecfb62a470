/** The stretches of text that might be a place name, sentence by sentence. */

import type { PlaceKnowledge } from './knowledge.ts';
import { HASH_START, hashEnd, hashOn, nameKey } from './name-key.ts';
import { DIGITS, INITIAL, LINK, NAME, NO_PART, type PlaceText } from './place-text.ts';

/** Edges are counted in halves of words, since a name may be one part of a hyphenated word: "Athens-based", "Egypt-US". */
export interface NameSpan {
  /** Token range [first, last). */
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly hash: number;
  /** First entry in the gazetteer, or -1. */
  readonly entry: number;
  /** Hash of the place whose people or things the words name, or 0. */
  readonly demonym: number;
}

const MAX_WORDS = 6;
const HYPHEN = /[-‐‑]/;

/** Offsets within the word: end of its first part and start of its last, or -1 where it has one part. */
function partsOf(form: string): { head: number; tail: number } {
  const head = form.search(HYPHEN);
  if (head <= 0 || head === form.length - 1) return { head: -1, tail: -1 };
  let tail = form.length - 1;
  while (!HYPHEN.test(form[tail])) tail--;
  return { head, tail: tail + 1 };
}

/** Entry of the gazetteer under the hash, or under the one without the leading article. */
export function entryOf(knowledge: PlaceKnowledge, hash: number): number {
  return knowledge.gazetteer.first(hash);
}

/** Grows names word by word from one start. */
class Grower {
  readonly found: NameSpan[] = [];
  private readonly text: PlaceText;
  private readonly knowledge: PlaceKnowledge;

  constructor(text: PlaceText, knowledge: PlaceKnowledge) {
    this.text = text;
    this.knowledge = knowledge;
  }

  private add(span: Omit<NameSpan, 'entry' | 'demonym' | 'hash'>, running: number): void {
    const hash = hashEnd(running);
    const { gazetteer, demonyms } = this.knowledge;
    this.found.push({ ...span, hash, entry: gazetteer.first(hash), demonym: demonyms.get(hash) ?? 0 });
  }

  /** All names that begin in the word `first`, at its start or (for the tail of a hyphenated word) inside it. */
  from(first: number, last: number): void {
    const { tokens, keys } = this.text;
    this.grow({ first, from: 2 * first, start: tokens.start[first], key: keys[first] }, last);
    const { tail } = partsOf(tokens.forms[first]);
    if (tail < 0 || !/^\p{Lu}/u.test(tokens.forms[first].slice(tail))) return;
    const key = nameKey(tokens.forms[first].slice(tail));
    this.grow({ first, from: 2 * first + 1, start: tokens.start[first] + tail, key }, last);
  }

  private grow(begin: { first: number; from: number; start: number; key: string }, last: number): void {
    const { tokens, keys, part, shape } = this.text;
    const { first, from, start } = begin;
    let running = HASH_START;
    for (let i = first; i < last && i < first + MAX_WORDS; i++) {
      const whole = i === first ? begin.key : keys[i];
      const before = running;
      const glue = i === first || whole === '' || tokens.norms[i].startsWith("'") ? '' : ' ';
      const { head } = i === first && from % 2 === 1 ? { head: -1 } : partsOf(tokens.forms[i]);
      if (head > 0 && part[i] === NAME) {
        const edge = { first, last: i + 1, from, to: 2 * i + 1, start, end: tokens.start[i] + head };
        this.add(edge, hashOn(before, glue + nameKey(tokens.forms[i].slice(0, head))));
      }
      running = hashOn(before, glue + whole);
      const ends = part[i] === NAME || (shape[i] === DIGITS && i > first);
      if (ends) this.add({ first, last: i + 1, from, to: 2 * i + 2, start, end: tokens.end[i] }, running);
    }
  }
}

const mayBegin = (text: PlaceText, i: number): boolean =>
  text.part[i] === NAME ||
  (text.shape[i] === DIGITS && text.part[i + 1] === NAME && !/^\d+$/.test(text.tokens.forms[i]));

/** End of the run of words that may belong to one name with the word at `from`. */
function runEnd({ part }: PlaceText, from: number, last: number): number {
  let end = from + 1;
  let links = 0;
  for (let i = end; i < last; i++) {
    if (part[i] === NO_PART) break;
    links = part[i] === LINK ? links + 1 : 0;
    if (links > 2) break;
    if (links === 0) end = i + 1;
  }
  return end;
}

/** In a sentence of capitals only what the gazetteer or the entities know, and what is called a street or a river, may be a place. */
function known(text: PlaceText, { entry, demonym, first, last }: NameSpan, { rules }: PlaceKnowledge): boolean {
  if (entry >= 0 || demonym !== 0) return true;
  const entity = text.entities[text.entityAt[first] - 1];
  if (entity && entity.first === first && entity.last === last) return true;
  return last - first > 1 && rules.kindWords.has(text.tokens.norms[last - 1]);
}

/** All stretches of one sentence that might be a place name, in order of reading. */
export function nameSpans(text: PlaceText, sentence: number, knowledge: PlaceKnowledge): NameSpan[] {
  const { first, last } = text.sentences[sentence];
  const grower = new Grower(text, knowledge);
  for (let i = first; i < last; ) {
    if (!mayBegin(text, i)) {
      i++;
      continue;
    }
    const end = runEnd(text, i, last);
    for (let from = i; from < end; from++) if (mayBegin(text, from)) grower.from(from, end);
    i = end;
  }
  return text.upper[sentence] ? grower.found.filter((span) => known(text, span, knowledge)) : grower.found;
}

export const isInitial = (text: PlaceText, i: number): boolean => text.shape[i] === INITIAL;
