/** A report as the search for places sees it: which words look like names, their keys, and what is known of each word. */
import type { Entity, EntityKind } from '../../model/entity.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Tokens } from '../../model/tokens.ts';
import { hashOf } from '../../weights/linear.ts';
import type { PlaceKnowledge } from './knowledge.ts';
import { nameKey } from './name-key.ts';

/** How a word is printed. */
export const LOWER = 0;
export const CAPITAL = 1;
export const CAPITALS = 2;
export const DIGITS = 3;
export const MARK = 4;
export const INITIAL = 5;

/** What part a word may play in a name. */
export const NO_PART = 0;
export const NAME = 1;
export const LINK = 2;
export const NUMBER = 3;

export interface PlaceText {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly shape: Uint8Array;
  readonly part: Uint8Array;
  /** Key of the word as part of a name; empty where the word plays none. */
  readonly keys: readonly string[];
  /** Hash of the word. */
  readonly hash: Int32Array;
  /** What the learned table says of the word; 0 when it does not know it. */
  readonly word: Uint8Array;
  /** Index + 1 of the entity that covers the word, or 0. */
  readonly entityAt: Int32Array;
  readonly entities: readonly Entity[];
  /** Is the sentence without small letters? By sentence. */
  readonly upper: Uint8Array;
}

export const ENTITY_KINDS: readonly EntityKind[] = [
  'person',
  'actor',
  'organization',
  'facility',
  'place',
  'nationality',
  'group',
  'other',
];

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

interface WordFacts {
  readonly shape: number;
  readonly hash: number;
  readonly word: number;
  readonly link: boolean;
  readonly key: string;
}

/** Facts of each form, remembered for one report. */
function remembered(knowledge: PlaceKnowledge): (form: string, norm: string) => WordFacts {
  const seen = new Map<string, WordFacts>();
  return (form, norm) => {
    let facts = seen.get(form);
    if (!facts) {
      const shape = shapeOf(form);
      const link = knowledge.rules.links.has(norm) || norm === "'s" || norm === '.';
      const hash = hashOf(norm);
      const named = shape !== LOWER && shape !== MARK;
      const key = named || (link && norm !== '.') ? nameKey(norm) : '';
      facts = { shape, hash, word: knowledge.words.of(hash), link, key };
      seen.set(form, facts);
    }
    return facts;
  };
}

/** Words that all sentences are made of never stand in a name in a sentence of capitals. */
const partOf = ({ shape, link }: WordFacts, small: boolean): number => {
  if (link && (small || shape === LOWER || shape === MARK)) return LINK;
  if (small || shape === LOWER || shape === MARK) return NO_PART;
  return shape === DIGITS ? NUMBER : NAME;
};

const isUpper = (shape: Uint8Array, { first, last }: Sentence): boolean => {
  let capitals = 0;
  for (let i = first; i < last; i++) {
    if (shape[i] === LOWER) return false;
    if (shape[i] === CAPITAL) return false;
    if (shape[i] === CAPITALS) capitals++;
  }
  return capitals > 2;
};

export interface PlaceSource {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
}

export function placeText({ tokens, sentences, entities }: PlaceSource, knowledge: PlaceKnowledge): PlaceText {
  const { count, forms, norms } = tokens;
  const facts = remembered(knowledge);
  const text = {
    shape: new Uint8Array(count),
    part: new Uint8Array(count),
    keys: new Array<string>(count),
    hash: new Int32Array(count),
    word: new Uint8Array(count),
    entityAt: new Int32Array(count),
    upper: new Uint8Array(sentences.length),
  };
  for (let i = 0; i < count; i++) {
    const f = facts(forms[i], norms[i]);
    text.shape[i] = f.shape;
    text.hash[i] = f.hash;
    text.word[i] = f.word;
    text.keys[i] = f.key;
    text.part[i] = partOf(f, false);
  }
  for (const [s, sentence] of sentences.entries()) {
    if (!isUpper(text.shape, sentence)) continue;
    text.upper[s] = 1;
    for (let i = sentence.first; i < sentence.last; i++) {
      text.part[i] = partOf(facts(forms[i], norms[i]), knowledge.small.has(norms[i]));
    }
  }
  for (const [e, { first, last }] of entities.entries()) text.entityAt.fill(e + 1, first, last);
  return { tokens, sentences, entities, ...text };
}
