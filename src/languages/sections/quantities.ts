/** What counting must know of a language: words that bound or blur a number, words that stand for one, and what is counted. */
import type { Quantity } from '../../model/quantity.ts';

/** What a qualifier does to the number after it. `floor`: at least; `ceiling`: at most; `about`: blurred; `plain`: nothing. */
export type Bound = 'floor' | 'ceiling' | 'about' | 'plain';

export interface QuantityWords {
  /** Phrases before a number, longest first. */
  readonly qualifiers: readonly { readonly words: readonly string[]; readonly bound: Bound }[];
  /** Phrases after it: "or more". */
  readonly tails: readonly { readonly words: readonly string[]; readonly bound: Bound }[];
  /** "dozens" -> 12, "hundreds" -> 100: two of them or more, open at the top. */
  readonly plurals: ReadonlyMap<string, number>;
  /** Those of them that count only before "of": "scores of". */
  readonly pluralsBeforeOf: ReadonlySet<string>;
  /** "several", "many": some, without a number; before a scale ("several hundred") two of it or more. */
  readonly vague: ReadonlySet<string>;
  /** Phrases like them: "a number of", "a few". Longest first. */
  readonly vaguePhrases: readonly (readonly string[])[];
  /** "a couple of" -> 2. */
  readonly pairs: readonly { readonly words: readonly string[]; readonly value: number }[];
  /** "nobody", "no one" -> 0. */
  readonly nobody: readonly (readonly string[])[];
  /** "no" before a noun for people. */
  readonly no: string;
  readonly between: string;
  readonly and: string;
  readonly rangeWords: ReadonlySet<string>;
  readonly of: string;
  readonly one: string;
  /** "one of the MOST": no count. */
  readonly superlatives: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly possessive: string;
  /** Words that may stand between a number and its noun without being a noun: "more", "of", "the". */
  readonly determiners: ReadonlySet<string>;
  /** Words that end the phrase of what is counted: prepositions, conjunctions, auxiliaries, pronouns. */
  readonly stops: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly them: ReadonlySet<string>;
  /** Nouns for people and what befalls them, singular and plural. */
  readonly people: ReadonlySet<string>;
  /** Singular nouns for one person, for "a soldier". */
  readonly person: ReadonlySet<string>;
  /** Words for what befell people that stand as nouns after a number: "12 dead", "30 wounded". */
  readonly fates: ReadonlySet<string>;
  /** Verbs whose object or subject, where it is a bare number, is people: "killed 12", "seven were hurt". */
  readonly harm: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Nouns that a number completes: "a death toll of 374". */
  /** Verbs that make "up to" a movement: "has gone up to 136". */
  readonly rising: ReadonlySet<string>;
  /** Words that tie a number to such a noun: a toll "of" 374, stands "at" 61. */
  readonly amounting: ReadonlySet<string>;
  readonly tolls: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, Quantity['unit']>;
  readonly currencySigns: ReadonlySet<string>;
  readonly percentSigns: ReadonlySet<string>;
  /** Words before a number that is a name: "Resolution 2254", "No. 4". */
  readonly labels: ReadonlySet<string>;
  /** Words that make a number before them an age: "years old", or after them: "aged 30". */
  readonly aged: ReadonlySet<string>;
  readonly old: string;
  /** Second parts of "12-member", "five-man". */
  readonly strong: ReadonlySet<string>;
}
