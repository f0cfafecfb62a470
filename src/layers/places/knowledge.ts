/** What the layer knows beside the report: gazetteer, learned weights, learned facts about words, the language's words. */
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { PlaceRules } from '../../languages/sections/places.ts';
import { type LinearModel, linearModel } from '../../weights/linear.ts';
import { type Pack, readPack } from '../../weights/pack.ts';
import { FEATURES, type Gazetteer, openGazetteer } from './gazetteer.ts';
import { HASH_START, hashEnd, hashKey, hashOn, nameKey } from './name-key.ts';
import { WordBook } from './word-book.ts';

/** How a word was printed and labelled in a large body of news: two bits each for small letters, person, place, organisation. */
export interface WordTable {
  /** 0 when the word is not in the table. */
  readonly of: (hash: number) => number;
}

export interface PlaceKnowledge {
  readonly rules: PlaceRules;
  readonly gazetteer: Gazetteer;
  /** Null before anything was learned. */
  readonly finder: LinearModel | null;
  readonly book: WordBook;
  /** Hashes of the keys of demonyms -> hash of the key of their place. */
  readonly demonyms: ReadonlyMap<number, number>;
  /** First-level regions by their codes, as entries of the gazetteer. */
  readonly regionEntry: ReadonlyMap<string, number>;
  /** Weights of the ranking of candidates; null before anything was learned. */
  readonly ranker: Float32Array | null;
}

/** Slots of the table; each holds a check of sixteen bits and the facts. */
export const WORD_SLOTS = 1 << 17;
export const slotOf = (hash: number): number => (hash ^ (hash >>> 16)) & (WORD_SLOTS - 1);
export const checkOf = (hash: number): number => ((hash >>> 15) & 0xfffe) | 1;

export function wordTable(pack: Pack): WordTable {
  const checks = pack.arrays.wordChecks as Uint16Array;
  const facts = pack.arrays.wordFacts as Uint8Array;
  return {
    of: (hash) => {
      const check = checkOf(hash);
      for (let slot = slotOf(hash); checks[slot] !== 0; slot = (slot + 1) & (WORD_SLOTS - 1)) {
        if (checks[slot] === check) return facts[slot];
      }
      return 0;
    },
  };
}

/** The press's short forms lead to regions by code; their entries are found by their full names. */
function regionEntries(rules: PlaceRules, gazetteer: Gazetteer): Map<string, number> {
  const found = new Map<string, number>();
  const wanted = new Set(rules.regionShorts.values());
  for (const name of rules.regionNames) {
    const hash = hashKey(nameKey(name));
    for (let at = gazetteer.first(hash); at >= 0 && gazetteer.holds(at, hash); at++) {
      const record = gazetteer.record(at);
      const code = gazetteer.regions[gazetteer.region[record]];
      if (FEATURES[gazetteer.feature[record]] === 'region' && wanted.has(code) && !found.has(code)) found.set(code, at);
    }
  }
  return found;
}

export function knowledgeFrom(language: LanguagePack, gazetteer: Gazetteer, learned: Pack | null): PlaceKnowledge {
  const demonyms = new Map<number, number>();
  for (const [word, place] of language.places.demonyms) {
    demonyms.set(hashEnd(hashOn(HASH_START, nameKey(word))), hashKey(nameKey(place)));
  }
  return {
    rules: language.places,
    gazetteer,
    finder: learned?.arrays.weights ? linearModel(learned) : null,
    book: new WordBook(language, learned ? wordTable(learned).of : () => 0),
    demonyms,
    regionEntry: regionEntries(language.places, gazetteer),
    ranker: (learned?.arrays.ranker as Float32Array | undefined) ?? null,
  };
}

const opened = new WeakMap<LanguagePack, { readonly knowledge: PlaceKnowledge | null }>();

/** Null when the gazetteer is not there. */
export function knowledgeOf(language: LanguagePack): PlaceKnowledge | null {
  let known = opened.get(language);
  if (!known) {
    const bytes = language.shared('gazetteer');
    const learned = language.weights('places');
    known = { knowledge: bytes && knowledgeFrom(language, openGazetteer(bytes), learned && readPack(learned)) };
    opened.set(language, known);
  }
  return known.knowledge;
}
