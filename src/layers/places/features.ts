/** What speaks for and against a stretch of text being a place name, as hashes for the linear model. */
import { hashOf, mix } from '../../weights/linear.ts';
import { FEATURES } from './gazetteer.ts';
import type { PlaceKnowledge } from './knowledge.ts';
import type { NameSpan } from './name-spans.ts';
import { CAPITAL, CAPITALS, ENTITY_KINDS, INITIAL, MARK, type PlaceText } from './place-text.ts';

export const MAX_FEATURES = 80;

/** Feature kinds that behave alike in text: countries, regions, counties, towns, parts of towns, wide lands, natural features, sites. */
const GROUP = [1, 2, 3, 4, 4, 5, 6, 7, 8, 9, 6];

/** Counts of a key over the report: how often it stands after a word like "in", and how often in all. */
export interface KeyCounts {
  readonly all: ReadonlyMap<number, number>;
  readonly located: ReadonlyMap<number, number>;
  /** Words that end a person's name somewhere in the report. */
  readonly surnames: ReadonlySet<string>;
  /** Words that stand in small letters somewhere in the report. */
  readonly lower: ReadonlySet<string>;
}

const bump = (counts: Map<number, number>, key: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

export function countKeys(text: PlaceText, spans: readonly NameSpan[], knowledge: PlaceKnowledge): KeyCounts {
  const all = new Map<number, number>();
  const located = new Map<number, number>();
  const { norms } = text.tokens;
  for (const { first, last, hash } of spans) {
    if (last - first > 3) continue;
    bump(all, hash);
    if (first > 0 && knowledge.rules.locatives.has(norms[first - 1])) bump(located, hash);
  }
  const surnames = new Set<string>();
  for (const { kind, last, first } of text.entities) {
    if (kind === 'person' && last - first > 1) surnames.add(norms[last - 1]);
  }
  return { all, located, surnames, lower: lowerWords(text) };
}

function lowerWords({ tokens, shape }: PlaceText): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i < tokens.count; i++) if (shape[i] === 0) found.add(tokens.norms[i]);
  return found;
}

/** A few bits on what the gazetteer has under an entry: kind, how it belongs to the name, people, how many bear it. */
export interface EntryBits {
  readonly kind: number;
  readonly people: number;
  readonly many: number;
}
const NONE: EntryBits = { kind: 0, people: 0, many: 0 };

export function entryBits({ gazetteer }: PlaceKnowledge, hash: number, entry: number): EntryBits {
  if (entry < 0) return NONE;
  const record = gazetteer.record(entry);
  const people = Math.min(7, Math.floor(Math.log10(gazetteer.population(record) + 1)));
  let n = 1;
  while (n < 16 && gazetteer.holds(entry + n, hash)) n++;
  const kind = GROUP[gazetteer.feature[record]] * 3 + gazetteer.quality(entry) + 1;
  return { kind, people, many: n > 8 ? 3 : n > 3 ? 2 : n > 1 ? 1 : 0 };
}

/** How the entity layer sees the span: kind, and whether it is the whole, the start, the end or the middle of the mention. */
function entityBits(text: PlaceText, { first, last }: NameSpan): number {
  const mention = text.entities[text.entityAt[first] - 1];
  if (!mention) return text.entityAt[last - 1] === 0 ? 0 : 1;
  const start = mention.first === first ? 1 : 0;
  const end = mention.last === last ? 2 : mention.last < last ? 4 : 0;
  return 2 + (ENTITY_KINDS.indexOf(mention.kind) << 3) + start + end;
}

const START = hashOf('<start>');
const END = hashOf('<end>');
const TAIL = hashOf('<tail>');
const PART_OF_WORD = hashOf('<part>');

/** Gathers the features of one span after another into one buffer. */
export class FeatureWriter {
  readonly buffer = new Int32Array(MAX_FEATURES);
  count = 0;
  private readonly text: PlaceText;
  private readonly knowledge: PlaceKnowledge;
  private readonly counts: KeyCounts;

  constructor(text: PlaceText, knowledge: PlaceKnowledge, counts: KeyCounts) {
    this.text = text;
    this.knowledge = knowledge;
    this.counts = counts;
  }

  private add(template: number, a: number, b = 0): void {
    this.buffer[this.count++] = mix(mix(template * 0x9e3779b1, a), b);
  }

  /** Hash of the word at `i` within the sentence, or of its edge. */
  private word(i: number, first: number, last: number): number {
    if (i < first) return START;
    return i < last ? this.text.hash[i] : END;
  }

  /** Fills the buffer for the span, which stands in the sentence `s`. */
  write(span: NameSpan, s: number): void {
    this.count = 0;
    const entry = entryBits(this.knowledge, span.hash, span.entry);
    const kind = span.demonym === 0 ? entry.kind : 40 + Math.min(1, entry.kind);
    this.name(span, kind, entry);
    this.around(span, s, kind);
    this.entity(span, kind);
    this.report(span, s, kind);
  }

  private name(span: NameSpan, kind: number, { people, many }: EntryBits): void {
    const { tokens, hash, word, shape } = this.text;
    const { first, last } = span;
    const length = last - first;
    const end = tokens.norms[last - 1];
    this.add(1, kind, length);
    this.add(2, span.hash);
    this.add(3, kind, people);
    this.add(4, kind, many * 8 + Math.min(3, length));
    this.add(5, hash[last - 1], length > 1 ? 1 : 0);
    this.add(6, hash[first], length > 1 ? 1 : 0);
    for (let i = first + 1; i < last - 1; i++) this.add(7, hash[i]);
    this.add(8, hashOf(end.slice(-3)), length > 1 ? 1 : 0);
    this.add(9, hashOf(end.slice(-4)));
    this.add(10, word[first], length > 1 ? 1 : 0);
    this.add(11, word[last - 1], kind);
    this.add(12, word[first] * 256 + word[last - 1], Math.min(3, length));
    let shapes = span.from % 2 === 1 ? 1 : span.to % 2 === 1 ? 2 : 0;
    for (let i = first; i < last && i < first + 4; i++) shapes = shapes * 7 + shape[i];
    this.add(13, shapes);
    this.add(14, shapes, kind);
    const says = this.knowledge.rules.kindWords.get(end);
    if (says && length > 1) this.add(15, hashOf(says), kind > 0 ? 1 : 0);
    const opens = this.knowledge.rules.kindWords.get(tokens.norms[first]);
    if (opens && length > 1) this.add(16, hashOf(opens), kind > 0 ? 1 : 0);
  }

  private around(span: NameSpan, s: number, kind: number): void {
    const { sentences, shape, part, word, tokens } = this.text;
    const { first, last } = sentences[s];
    const p1 = span.from % 2 === 1 ? PART_OF_WORD : this.word(span.first - 1, first, last);
    const n1 = span.to % 2 === 1 ? TAIL : this.word(span.last, first, last);
    const p2 = this.word(span.first - 2, first, last);
    const n2 =
      span.to % 2 === 1
        ? hashOf(tokens.norms[span.last - 1].replace(/^.*?[-‐‑]/, ''))
        : this.word(span.last + 1, first, last);
    const before = span.first > first ? shape[span.first - 1] * 4 + part[span.first - 1] : 31;
    const after = span.last < last ? shape[span.last] * 4 + part[span.last] : 31;
    this.add(20, p1);
    this.add(21, n1);
    this.add(22, p1, p2);
    this.add(23, n1, n2);
    this.add(24, p1, kind);
    this.add(25, n1, kind);
    this.add(26, before, after);
    this.add(27, before * 32 + after, kind);
    this.add(28, p2);
    this.add(29, n2);
    this.add(30, p1, n1);
    if (before !== 31 && part[span.first - 1] !== 0) this.add(31, word[span.first - 1], kind);
    if (after !== 31 && part[span.last] !== 0) this.add(32, word[span.last], kind);
    if (after !== 31 && part[span.last] !== 0) this.add(33, n1, span.hash);
    this.add(34, this.kindWord(n1 === END ? -1 : span.last), kind);
    this.add(35, this.kindWord(span.first - 1), kind);
    this.add(36, this.beyondComma(span, first, last), kind);
  }

  private kindWord(i: number): number {
    const says = i < 0 ? undefined : this.knowledge.rules.kindWords.get(this.text.tokens.norms[i] ?? '');
    return says === undefined ? 0 : hashOf(says);
  }

  /** What stands beyond a comma on either side: a known place, a short form of a region, another name. */
  private beyondComma(span: NameSpan, first: number, last: number): number {
    const { tokens, shape } = this.text;
    let bits = 0;
    if (span.last + 1 < last && tokens.norms[span.last] === ',') bits = 1 + this.nameBits(span.last + 1);
    if (span.first - 2 >= first && tokens.norms[span.first - 1] === ',' && shape[span.first - 2] !== MARK) {
      bits += 16 * (1 + this.nameBits(span.first - 2));
    }
    return bits;
  }

  private nameBits(i: number): number {
    const { tokens, shape, keys } = this.text;
    if (shape[i] !== CAPITAL && shape[i] !== CAPITALS && shape[i] !== INITIAL) return 0;
    if (this.knowledge.rules.regionShorts.has(keys[i])) return 1;
    const wide = this.text.word[i] & 0b110000;
    return 2 + (wide >> 4) + (tokens.norms[i].endsWith('.') ? 4 : 0);
  }

  private entity(span: NameSpan, kind: number): void {
    const bits = entityBits(this.text, span);
    this.add(40, bits);
    this.add(41, bits, kind);
    this.add(42, bits, span.last - span.first);
    const next = this.text.entities[(this.text.entityAt[span.last] ?? 0) - 1];
    const previous = this.text.entities[(this.text.entityAt[span.first - 1] ?? 0) - 1];
    if (next && next.first === span.last) this.add(43, ENTITY_KINDS.indexOf(next.kind), bits);
    if (previous && previous.last === span.first) this.add(44, ENTITY_KINDS.indexOf(previous.kind), bits);
  }

  private report(span: NameSpan, s: number, kind: number): void {
    const { tokens, sentences, word, upper } = this.text;
    const single = span.last - span.first === 1;
    const norm = tokens.norms[span.first];
    const opens = span.first === sentences[s].first ? 1 : 0;
    const located = Math.min(3, this.counts.located.get(span.hash) ?? 0);
    const all = Math.min(4, this.counts.all.get(span.hash) ?? 0);
    this.add(50, located * 8 + all, kind);
    if (single)
      this.add(51, (this.counts.lower.has(norm) ? 1 : 0) + (this.counts.surnames.has(norm) ? 2 : 0) + opens * 4, kind);
    if (opens) this.add(52, word[span.first], kind);
    if (upper[s]) this.add(53, kind, Math.min(3, span.last - span.first));
    if (upper[s]) this.add(54, word[span.first], kind);
  }
}

export const FEATURE_KINDS = FEATURES.length;
