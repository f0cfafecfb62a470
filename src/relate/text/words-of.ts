/** The language's words made ready for looking up, once for a language. */
import type { Matter, RelationRules } from '../../languages/sections/relations.ts';
import { type PhraseBook, phraseBook } from './page.ts';

export interface Books {
  readonly rules: RelationRules;
  readonly outcomes: PhraseBook<Matter>;
  readonly topics: PhraseBook<Matter>;
  readonly takesIn: PhraseBook<true>;
  readonly parted: PhraseBook<true>;
  readonly unknown: PhraseBook<true>;
  readonly bounds: PhraseBook<true>;
  readonly anaphors: PhraseBook<true>;
  /** Words that open a sentence with a capital and are no part of a name. */
  readonly small: ReadonlySet<string>;
  readonly own: PhraseBook<true>;
  readonly accordingTo: PhraseBook<true>;
  readonly asSaying: PhraseBook<true>;
  readonly smallPrint: PhraseBook<true>;
}

function smallWords({ speech, ...rules }: RelationRules): ReadonlySet<string> {
  const sets = [rules.stops, rules.placed, rules.heading, rules.whole, rules.further, rules.numerals];
  const said = [speech.articles, speech.linking, speech.between, speech.pronouns, speech.credits];
  return new Set([...sets, ...said].flatMap((set) => [...set]));
}

const made = new WeakMap<RelationRules, Books>();

export function booksOf(rules: RelationRules): Books {
  const known = made.get(rules);
  if (known) return known;
  const list = (phrases: readonly string[]): PhraseBook<true> => phraseBook([[true, phrases]]);
  const books: Books = {
    rules,
    outcomes: phraseBook<Matter>(rules.outcomes),
    topics: phraseBook<Matter>(rules.topics),
    takesIn: list(rules.takesIn),
    parted: list(rules.parted),
    unknown: list(rules.unknown),
    bounds: list(rules.bounds),
    anaphors: list(rules.anaphors),
    small: smallWords(rules),
    own: list(rules.own),
    smallPrint: list(rules.speech.smallPrint),
    accordingTo: list(rules.speech.accordingTo),
    asSaying: list(rules.speech.asSaying),
  };
  made.set(rules, books);
  return books;
}
