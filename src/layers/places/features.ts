/** What speaks for and against a stretch of text being a place name, as hashes for the linear model. */
import { hashOf, mix } from '../../weights/linear.ts';
import type { PlaceKnowledge } from './knowledge.ts';
import type { NameSpan } from './name-spans.ts';
import { NAME, type PlaceText } from './place-text.ts';
import { CAPITAL, CAPITALS, INITIAL, LOWER, MARK } from './word-book.ts';

export const MAX_FEATURES = 64;

/** Feature kinds that behave alike in text: countries, regions, counties, towns, parts of towns, wide lands, natural features, sites. */
const GROUP = [1, 2, 3, 4, 4, 5, 6, 7, 8, 9, 6];

/** Counts of a key over the report: how often it stands after a word like "in", and how often in all. */
export interface KeyCounts {
  readonly all: ReadonlyMap<number, number>;
  readonly located: ReadonlyMap<number, number>;
  /** Keys of words that follow a first name somewhere. */
  readonly surnames: ReadonlySet<number>;
}

/** Is the word the name of a person more often than not, by the learned table? */
const isPerson = (learned: number): boolean => (learned & 0b1000) !== 0;

export function countKeys({ words, part }: PlaceText, spans: readonly NameSpan[]): KeyCounts {
  const all = new Map<number, number>();
  const located = new Map<number, number>();
  const surnames = new Set<number>();
  for (const { first, last, hash } of spans) {
    if (last - first > 3) continue;
    if (last - first === 1 && first > 0 && part[first - 1] === NAME && isPerson(words[first - 1].learned))
      surnames.add(hash);
    all.set(hash, (all.get(hash) ?? 0) + 1);
    if (first > 0 && words[first - 1].locative) located.set(hash, (located.get(hash) ?? 0) + 1);
  }
  return { all, located, surnames };
}

const START = hashOf('<start>');
const END = hashOf('<end>');
const TAIL = hashOf('<tail>');
const PART_OF_WORD = hashOf('<part>');
const EDGE = 31;
/** Kinds beyond those of the gazetteer: words for peoples, unknown there or known. */
const PEOPLE = 40;

/** Gathers the features of one span after another into one buffer. */
export class FeatureWriter {
  readonly buffer = new Int32Array(MAX_FEATURES);
  count = 0;
  private readonly text: PlaceText;
  private readonly knowledge: PlaceKnowledge;
  private readonly counts: KeyCounts;
  /** Of the span in hand: its kind in the gazetteer, how many people, how many places bear the name. */
  private kind = 0;
  private people = 0;
  private many = 0;

  constructor(text: PlaceText, knowledge: PlaceKnowledge, counts: KeyCounts) {
    this.text = text;
    this.knowledge = knowledge;
    this.counts = counts;
  }

  private add(template: number, a: number, b = 0): void {
    this.buffer[this.count++] = mix(mix(Math.imul(template, 0x9e3779b1), a), b);
  }

  /** Fills the buffer for the span, which stands in the sentence `s`. */
  write(span: NameSpan, s: number): void {
    this.count = 0;
    this.lookUp(span);
    this.name(span);
    this.around(span, s);
    this.report(span, s);
  }

  private lookUp({ hash, entry, demonym }: NameSpan): void {
    const { gazetteer } = this.knowledge;
    this.kind = 0;
    this.people = 0;
    this.many = 0;
    if (entry >= 0) {
      const record = gazetteer.record(entry);
      this.people = gazetteer.magnitude(record);
      while (this.many < 9 && gazetteer.holds(entry + this.many + 1, hash)) this.many++;
      this.many = this.many > 7 ? 3 : this.many > 2 ? 2 : this.many > 0 ? 1 : 0;
      this.kind = GROUP[gazetteer.feature[record]] * 3 + gazetteer.quality(entry) + 1;
    }
    if (demonym !== 0) this.kind = this.kind > 0 ? PEOPLE + 1 : PEOPLE;
  }

  private name({ first, last, from, to, hash }: NameSpan): void {
    const { words } = this.text;
    const { kind } = this;
    const length = last - first;
    const several = length > 1 ? 1 : 0;
    const open = words[first];
    const close = words[last - 1];
    this.add(1, kind, length);
    this.add(2, hash);
    this.add(3, kind, this.people);
    this.add(4, kind, this.many * 8 + Math.min(3, length));
    this.add(5, close.hash, several);
    if (several) this.add(6, open.hash, several);
    for (let i = first + 1; i < last - 1; i++) this.add(7, words[i].hash);
    this.add(8, close.end3, several);
    this.add(9, close.end4);
    this.add(10, open.learned, several);
    this.add(11, close.learned, kind);
    if (several) this.add(12, open.learned * 256 + close.learned, Math.min(3, length));
    let shapes = (from & 1) === 1 ? 1 : (to & 1) === 1 ? 2 : 0;
    for (let i = first; i < last && i < first + 4; i++) shapes = shapes * 7 + words[i].shape;
    this.add(13, shapes);
    this.add(14, shapes, kind);
    if (several && close.saysHash !== 0) this.add(15, close.saysHash, kind > 0 ? 1 : 0);
    if (several && open.saysHash !== 0) this.add(16, open.saysHash, kind > 0 ? 1 : 0);
  }

  private around(span: NameSpan, s: number): void {
    const { sentences, words, part } = this.text;
    const { kind } = this;
    const { first, last } = sentences[s];
    const previous = span.first > first ? words[span.first - 1] : undefined;
    const next = span.last < last ? words[span.last] : undefined;
    const p1 = (span.from & 1) === 1 ? PART_OF_WORD : (previous?.hash ?? START);
    const n1 = (span.to & 1) === 1 ? TAIL : (next?.hash ?? END);
    const p2 = span.first - 2 < first ? START : words[span.first - 2].hash;
    const n2 = (span.to & 1) === 1 ? this.ending(span) : span.last + 1 < last ? words[span.last + 1].hash : END;
    const before = previous ? previous.shape * 4 + part[span.first - 1] : EDGE;
    const after = next ? next.shape * 4 + part[span.last] : EDGE;
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
    if (previous && part[span.first - 1] !== 0) this.add(31, previous.learned, kind);
    if (next && part[span.last] !== 0) {
      this.add(32, next.learned, kind);
      this.add(33, n1, span.hash);
    }
    if (next && next.saysHash !== 0) this.add(34, next.saysHash, kind);
    if (previous && previous.saysHash !== 0) this.add(35, previous.saysHash, kind);
    this.add(36, this.beyondComma(span, first, last), kind);
  }

  /** What follows the first hyphen: "based", "led". */
  private ending({ last }: NameSpan): number {
    const norm = this.text.tokens.norms[last - 1];
    return hashOf(norm.slice(norm.indexOf('-') + 1));
  }

  /** What stands beyond a comma on either side: a short form of a region, a word that often names a place, another name. */
  private beyondComma(span: NameSpan, first: number, last: number): number {
    const { tokens, words } = this.text;
    let bits = 0;
    if (span.last + 1 < last && tokens.norms[span.last] === ',') bits = 1 + this.nameBits(span.last + 1);
    if (span.first - 2 >= first && tokens.norms[span.first - 1] === ',' && words[span.first - 2].shape !== MARK) {
      bits += 16 * (1 + this.nameBits(span.first - 2));
    }
    return bits;
  }

  private nameBits(i: number): number {
    const { shape, short, learned, stop } = this.text.words[i];
    if (shape !== CAPITAL && shape !== CAPITALS && shape !== INITIAL) return 0;
    return short ? 1 : 2 + ((learned & 0b110000) >> 4) + (stop ? 4 : 0);
  }

  private report(span: NameSpan, s: number): void {
    const { sentences, words, upper, lower } = this.text;
    const { kind } = this;
    const open = words[span.first];
    const opens = span.first === sentences[s].first ? 1 : 0;
    const located = Math.min(3, this.counts.located.get(span.hash) ?? 0);
    const all = Math.min(4, this.counts.all.get(span.hash) ?? 0);
    this.add(50, located * 8 + all, kind);
    if (span.last - span.first === 1) {
      const small = open.shape !== LOWER && lower[open.lowerId] === 1 ? 1 : 0;
      const surname = this.counts.surnames.has(span.hash) ? 2 : 0;
      this.add(51, small + surname + opens * 4, kind);
      if (surname !== 0) this.add(55, open.learned, kind);
    }
    if (opens) this.add(52, open.learned, kind);
    if (upper[s]) this.add(53, kind, Math.min(3, span.last - span.first));
    if (upper[s]) this.add(54, open.learned, kind);
  }
}
