/** A report as the template filler sees it: the reader's layers, phrases, places, and who takes part in which event. */
import type { Doc } from '../../src/model/doc.ts';
import type { EventArgument, EventMention } from '../../src/model/event.ts';
import { sentenceOf } from '../../src/model/sentence.ts';
import { hashOf, mix } from '../../src/weights/linear.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { findPlaces, type PlaceName, type Places } from './places.ts';
import type { Vocabulary } from './vocabulary.ts';

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
}

const BAG = hashOf('bag');

export interface Resources {
  readonly vocabulary: Vocabulary;
  readonly places: Places;
}

export function readingOf(doc: Doc, id: string, title: string, { vocabulary, places }: Resources): Reading {
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
  return { doc, id, title, phrases, places: found, events, parts, bag, sentenceAt, placeAt, phrasesIn };
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
