/** The language's words made ready for looking up, once for a language. */
import type { Matter, RelationRules } from '../../languages/sections/relations.ts';
import { type PhraseBook, phraseBook } from './page.ts';

export interface Books {
  readonly rules: RelationRules;
  readonly outcomes: PhraseBook<Matter>;
  readonly topics: PhraseBook<Matter>;
  readonly takesIn: PhraseBook<true>;
  readonly unknown: PhraseBook<true>;
  readonly own: PhraseBook<true>;
  readonly accordingTo: PhraseBook<true>;
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
    unknown: list(rules.unknown),
    own: list(rules.own),
    accordingTo: list(rules.accordingTo),
  };
  made.set(rules, books);
  return books;
}
