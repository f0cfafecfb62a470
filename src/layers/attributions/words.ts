/** The tokens of a report as numbers: what the learned parts of this layer compute with. */
import { type AttributionRules, CUE_TYPES, type CueWordClass } from '../../languages/sections/attribution.ts';
import type { Sentence } from '../../model/sentence.ts';
import { type Syntax, type Tags, UPOS } from '../../model/syntax.ts';
import type { Tokens } from '../../model/tokens.ts';
import { hashOf } from '../../weights/linear.ts';
import { findQuotations, type Quotations } from './quotations/quotations.ts';

export interface Words {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly tags: Tags;
  readonly syntax: Syntax;
  readonly quotations: Quotations;
  /** Hashes of lemma, plain form and relation, by token. */
  readonly lemma: Int32Array;
  readonly norm: Int32Array;
  readonly relation: Int32Array;
  /** Index into UPOS. */
  readonly pos: Uint8Array;
  /** 0 lower case or mark, 1 capital first, 2 all capitals, 3 digit first. */
  readonly shape: Uint8Array;
  /** Type in the cue table, counted from 1; 0 for words that are not in it. */
  readonly kind: Uint8Array;
  /** Kind of meaning, as the language's `senses` number it. */
  readonly sense: Uint8Array;
  /** Index of the sentence. */
  readonly sentence: Int32Array;
}

const POS_INDEX: ReadonlyMap<string, number> = new Map(UPOS.map((pos, i) => [pos, i]));
export const posIndex = (pos: (typeof UPOS)[number]): number => POS_INDEX.get(pos) as number;

function rememberingHash(): (text: string) => number {
  const seen = new Map<string, number>();
  return (text) => {
    let hash = seen.get(text);
    if (hash === undefined) {
      hash = hashOf(text);
      seen.set(text, hash);
    }
    return hash;
  };
}

function shapeOf(form: string): number {
  const first = form.charCodeAt(0);
  if (first >= 48 && first <= 57) return 3;
  if (first < 65 || (first > 90 && first < 0xc0) || form[0] === form[0].toLowerCase()) return 0;
  return form.length > 1 && form === form.toUpperCase() ? 2 : 1;
}

const CLASS_OF: Readonly<Record<string, CueWordClass>> = {
  VERB: 'verb',
  AUX: 'verb',
  NOUN: 'noun',
  PROPN: 'noun',
  ADJ: 'adjective',
  ADV: 'adverb',
};

/** What is known of a lemma in a word class. */
interface LemmaFacts {
  readonly hash: number;
  readonly kind: number;
  readonly sense: number;
}

function factsOf(lemma: string, pos: string, { cues, senses }: AttributionRules): LemmaFacts {
  const lower = lemma.toLowerCase();
  const wordClass = CLASS_OF[pos];
  const entry = wordClass && cues.get(lower, wordClass);
  const sense = wordClass === 'verb' ? senses.verb(lower) : wordClass === 'noun' ? senses.noun(lower) : 0;
  return { hash: hashOf(lower), kind: entry ? CUE_TYPES.indexOf(entry.type) + 1 : 0, sense };
}

/** `factsOf` with a memory for one report. */
function rememberingFacts(rules: AttributionRules): (lemma: string, pos: string, index: number) => LemmaFacts {
  const seen = UPOS.map(() => new Map<string, LemmaFacts>());
  return (lemma, pos, index) => {
    let facts = seen[index].get(lemma);
    if (!facts) {
      facts = factsOf(lemma, pos, rules);
      seen[index].set(lemma, facts);
    }
    return facts;
  };
}

export interface WordsInput {
  readonly rules: AttributionRules;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly tags: Tags;
  readonly syntax: Syntax;
}

export function wordsOf({ rules, tokens, sentences, tags, syntax }: WordsInput): Words {
  const n = tokens.count;
  const lemma = new Int32Array(n);
  const norm = new Int32Array(n);
  const relation = new Int32Array(n);
  const pos = new Uint8Array(n);
  const shape = new Uint8Array(n);
  const kind = new Uint8Array(n);
  const sense = new Uint8Array(n);
  const sentence = new Int32Array(n).fill(-1);
  const hash = rememberingHash();
  const facts = rememberingFacts(rules);
  for (let i = 0; i < n; i++) {
    const index = POS_INDEX.get(tags.pos[i]) ?? 0;
    const of = facts(tags.lemmas[i], tags.pos[i], index);
    lemma[i] = of.hash;
    kind[i] = of.kind;
    sense[i] = of.sense;
    pos[i] = index;
    norm[i] = hash(tokens.norms[i]);
    relation[i] = hash(syntax.relations[i]);
    shape[i] = shapeOf(tokens.forms[i]);
  }
  for (const [index, { first, last }] of sentences.entries()) sentence.fill(index, first, last);
  const quotations = findQuotations(tokens, sentences);
  return { tokens, sentences, tags, syntax, quotations, lemma, norm, relation, pos, shape, kind, sense, sentence };
}
