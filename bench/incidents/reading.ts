/** A report as the template filler sees it: the reader's layers, phrases, places, and who takes part in which event. */
import type { Doc } from '../../src/model/doc.ts';
import type { EventArgument, EventMention } from '../../src/model/event.ts';
import { sentenceOf } from '../../src/model/sentence.ts';
import { tokensIn } from '../../src/model/tokens.ts';
import { hashOf, mix } from '../../src/weights/linear.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { findPlaces, type PlaceName, type Places } from './places.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordKinds } from './word-kinds.ts';

export interface Part {
  readonly event: EventMention;
  readonly argument: EventArgument;
}
export interface Reading {
  readonly doc: Doc;
  readonly id: string;
  readonly title: string;
  readonly phrases: readonly Phrase[];
  readonly places: readonly PlaceName[];
  /** Events by sentence. */
  readonly events: readonly (readonly EventMention[])[];
  /** Token -> the parts its phrase plays. */
  readonly parts: ReadonlyMap<number, readonly Part[]>;
  /** Hashes of the distinct words of the report. */
  readonly bag: Int32Array;
  readonly sentenceAt: Int32Array;
  readonly placeAt: ReadonlyMap<number, PlaceName>;
  readonly phrasesIn: readonly (readonly Phrase[])[];
  /** Token -> its kind of word, narrow and wide; 0 where it is unknown. */
  readonly narrow: Uint16Array;
  readonly wide: Uint16Array;
  /** Token that heads a mention -> number of its chain of coreference, or -1. */
  readonly chainAt: Int32Array;
  /** Chain -> the tokens that head its mentions. */
  readonly mentionsOf: readonly (readonly number[])[];
  /** Word -> where it stands. */
  readonly wordAt: ReadonlyMap<string, readonly number[]>;
}

const BAG = hashOf('bag');

export interface Resources {
  readonly vocabulary: Vocabulary;
  readonly places: Places;
  readonly kinds: WordKinds;
}

export function readingOf(doc: Doc, id: string, title: string, { vocabulary, places, kinds }: Resources): Reading {
  const { tokens, sentences } = doc.annotations;
  const events: EventMention[][] = sentences.map(() => []);
  const parts = new Map<number, Part[]>();
  for (const event of doc.annotations.events) {
    const at = sentenceOf(sentences, event.head);
    if (at >= 0) events[at].push(event);
    for (const argument of event.arguments) {
      const known = parts.get(argument.head);
      if (known) known.push({ event, argument });
      else parts.set(argument.head, [{ event, argument }]);
    }
  }
  const sentenceAt = new Int32Array(tokens.count).fill(-1);
  for (const [s, { first, last }] of sentences.entries()) sentenceAt.fill(s, first, last);
  const found = findPlaces(tokens.norms, places);
  const placeAt = new Map<number, PlaceName>();
  for (const place of found) for (let i = place.first; i < place.last; i++) placeAt.set(i, place);
  const phrases = phrasesOf(doc, vocabulary);
  const phrasesIn: Phrase[][] = sentences.map(() => []);
  for (const phrase of phrases) phrasesIn[phrase.sentence].push(phrase);
  const words = new Set(tokens.norms.filter((norm) => /^[a-z]{4,}/.test(norm)));
  const bag = Int32Array.from(words, (word) => mix(BAG, hashOf(word)));
  const narrow = Uint16Array.from(tokens.norms, (norm) => kinds.narrow(norm));
  const wide = Uint16Array.from(tokens.norms, (norm) => kinds.wide(norm));
  return {
    doc,
    id,
    title,
    phrases,
    places: found,
    events,
    parts,
    bag,
    sentenceAt,
    placeAt,
    phrasesIn,
    narrow,
    wide,
    wordAt: positionsOf(tokens.norms),
    ...chainsOf(doc),
  };
}

function positionsOf(norms: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [at, norm] of norms.entries()) {
    const known = found.get(norm);
    if (known) known.push(at);
    else found.set(norm, [at]);
  }
  return found;
}

/** A mention's head is the last of its words that none of the others governs. */
function chainsOf({ annotations: { tokens, coreference, syntax } }: Doc): Pick<Reading, 'chainAt' | 'mentionsOf'> {
  const chainAt = new Int32Array(tokens.count).fill(-1);
  const mentionsOf = coreference.map(({ mentions }, number) =>
    mentions.map((mention) => {
      const { first, last } = tokensIn(tokens, mention);
      let head = first;
      for (let i = first; i < last; i++) {
        const up = syntax.heads[i];
        if (up < first || up >= last) head = i;
      }
      if (head < tokens.count) chainAt[head] = number;
      return head;
    }),
  );
  return { chainAt, mentionsOf };
}

/** Gathers feature hashes; `at` names the template so that equal words in different places differ. */
export class Features {
  list = new Int32Array(512);
  count = 0;

  reset(): void {
    this.count = 0;
  }
  add(name: string): void {
    this.push(hashOf(name));
  }
  push(hash: number): void {
    if (this.count === this.list.length) {
      const longer = new Int32Array(this.list.length * 2);
      longer.set(this.list);
      this.list = longer;
    }
    this.list[this.count++] = hash;
  }
  taken(): Int32Array {
    return this.list.slice(0, this.count);
  }
}
