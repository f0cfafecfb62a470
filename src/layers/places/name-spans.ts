/** The stretches of text that might be a place name, sentence by sentence. */
import { FEATURES } from './gazetteer.ts';
import type { PlaceKnowledge } from './knowledge.ts';
import { HASH_START, hashEnd, hashOn, nameKey } from './name-key.ts';
import { LINK, NAME, NO_PART, type PlaceText } from './place-text.ts';
import { CAPITALS, DIGITS, LOWER } from './word-book.ts';

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
  /** A quarter or site of the gazetteer, named with the word for what it is: nothing needs to be weighed. */
  readonly sure: boolean;
}

const MAX_WORDS = 6;
const SITES = new Set([FEATURES.indexOf('facility'), FEATURES.indexOf('neighbourhood')]);

interface Begin {
  readonly first: number;
  readonly from: number;
  readonly start: number;
  readonly key: string;
}

/** Grows names word by word from one start. */
class Grower {
  found: NameSpan[] = [];
  private readonly text: PlaceText;
  private readonly knowledge: PlaceKnowledge;

  constructor(text: PlaceText, knowledge: PlaceKnowledge) {
    this.text = text;
    this.knowledge = knowledge;
  }

  private add({ first, from, start }: Begin, to: number, end: number, running: number): void {
    const hash = hashEnd(running);
    const { gazetteer, demonyms } = this.knowledge;
    const entry = gazetteer.first(hash);
    const demonym = demonyms.get(hash) ?? 0;
    this.found.push({ first, last: (to + 1) >> 1, from, to, start, end, hash, entry, demonym, sure: false });
  }

  /** "Ghwayran prison", "al-Nashwa neighbourhood": the word in small letters belongs to the name when the gazetteer says so. */
  private addSite({ first, from, start }: Begin, last: number, running: number): void {
    const { tokens, words } = this.text;
    const said = words[last];
    if (!said || said.shape !== LOWER || (said.says !== 'facility' && said.says !== 'section')) return;
    const { gazetteer } = this.knowledge;
    const hash = hashEnd(hashOn(running, ` ${tokens.norms[last]}`));
    const entry = gazetteer.first(hash);
    if (entry < 0 || !SITES.has(gazetteer.feature[gazetteer.record(entry)])) return;
    const to = 2 * last + 2;
    this.found.push({
      first,
      last: last + 1,
      from,
      to,
      start,
      end: tokens.end[last],
      hash,
      entry,
      demonym: 0,
      sure: true,
    });
  }

  /** All names that begin in the word `first`, at its start or (for the tail of a hyphenated word) inside it. */
  from(first: number, last: number): void {
    const { tokens, words } = this.text;
    const { key, tail } = words[first];
    this.grow({ first, from: 2 * first, start: tokens.start[first], key }, last);
    if (tail < 0) return;
    const part = tokens.forms[first].slice(tail);
    if (!/^\p{Lu}/u.test(part)) return;
    this.grow({ first, from: 2 * first + 1, start: tokens.start[first] + tail, key: nameKey(part) }, last);
  }

  private grow(begin: Begin, last: number): void {
    const { tokens, words, part } = this.text;
    const { first } = begin;
    let running = HASH_START;
    for (let i = first; i < last && i < first + MAX_WORDS; i++) {
      const { head, shape } = words[i];
      const key = i === first ? begin.key : words[i].key;
      if (i > first && key !== '' && tokens.norms[i][0] !== "'") running = hashOn(running, ' ');
      if (head > 0 && part[i] === NAME && (i > first || (begin.from & 1) === 0)) {
        const cut = hashOn(running, nameKey(tokens.forms[i].slice(0, head)));
        this.add(begin, 2 * i + 1, tokens.start[i] + head, cut);
      }
      running = hashOn(running, key);
      if (part[i] === NAME || (shape === DIGITS && i > first)) this.add(begin, 2 * i + 2, tokens.end[i], running);
      if (i === last - 1) this.addSite(begin, last, running);
    }
  }
}

function mayBegin({ part, words, tokens }: PlaceText, i: number): boolean {
  if (part[i] === NAME) return !words[i].small || words[i].shape === CAPITALS;
  return words[i].shape === DIGITS && part[i + 1] === NAME && !/^\d+$/.test(tokens.forms[i]);
}

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

/** In a sentence of capitals only what the gazetteer knows, and what is called a street or a river, may be a place. */
const known = ({ words }: PlaceText, { entry, demonym, first, last }: NameSpan): boolean =>
  entry >= 0 || demonym !== 0 || (last - first > 1 && words[last - 1].says !== undefined);

/** All stretches of one sentence that might be a place name, in order of their starts. */
export function nameSpans(text: PlaceText, sentence: number, knowledge: PlaceKnowledge): NameSpan[] {
  const { first, last } = text.sentences[sentence];
  const grower = new Grower(text, knowledge);
  for (let i = first; i < last; ) {
    if (text.part[i] === NO_PART || !mayBegin(text, i)) {
      i++;
      continue;
    }
    const end = runEnd(text, i, last);
    for (let from = i; from < end; from++) if (mayBegin(text, from)) grower.from(from, end);
    i = end;
  }
  return text.upper[sentence] ? grower.found.filter((span) => known(text, span)) : grower.found;
}
