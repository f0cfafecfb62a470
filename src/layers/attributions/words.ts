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

/** What is known of a printed word. */
interface FormFacts {
  readonly norm: string;
  readonly hash: number;
  readonly shape: number;
}

/** Beyond this many words the book begins anew, so that it does not grow with the number of reports. */
const MAX_WORDS = 40_000;

/** Facts of lemmas and of printed words that do not depend on the report, kept from report to report. */
class WordBook {
  private readonly lemmas = UPOS.map(() => new Map<string, LemmaFacts>());
  private readonly forms = new Map<string, FormFacts>();
  private readonly relations = new Map<string, number>();
  private readonly rules: AttributionRules;

  constructor(rules: AttributionRules) {
    this.rules = rules;
  }

  /** Call between reports only. */
  trim(): void {
    for (const facts of [...this.lemmas, this.forms, this.relations]) if (facts.size > MAX_WORDS) facts.clear();
  }

  lemma(lemma: string, pos: string, index: number): LemmaFacts {
    let facts = this.lemmas[index].get(lemma);
    if (!facts) {
      facts = factsOf(lemma, pos, this.rules);
      this.lemmas[index].set(lemma, facts);
    }
    return facts;
  }

  form(form: string, norm: string): FormFacts {
    let facts = this.forms.get(form);
    if (facts?.norm !== norm) {
      facts = { norm, hash: hashOf(norm), shape: shapeOf(form) };
      this.forms.set(form, facts);
    }
    return facts;
  }

  relation(relation: string): number {
    let hash = this.relations.get(relation);
    if (hash === undefined) {
      hash = hashOf(relation);
      this.relations.set(relation, hash);
    }
    return hash;
  }
}

const books = new WeakMap<AttributionRules, WordBook>();

function bookOf(rules: AttributionRules): WordBook {
  let book = books.get(rules);
  if (!book) {
    book = new WordBook(rules);
    books.set(rules, book);
  }
  book.trim();
  return book;
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
  const book = bookOf(rules);
  for (let i = 0; i < n; i++) {
    const index = POS_INDEX.get(tags.pos[i]) ?? 0;
    const of = book.lemma(tags.lemmas[i], tags.pos[i], index);
    const form = book.form(tokens.forms[i], tokens.norms[i]);
    lemma[i] = of.hash;
    kind[i] = of.kind;
    sense[i] = of.sense;
    pos[i] = index;
    norm[i] = form.hash;
    shape[i] = form.shape;
    relation[i] = book.relation(syntax.relations[i]);
  }
  for (const [index, { first, last }] of sentences.entries()) sentence.fill(index, first, last);
  const quotations = findQuotations(tokens, sentences);
  return { tokens, sentences, tags, syntax, quotations, lemma, norm, relation, pos, shape, kind, sense, sentence };
}
