/** What comparing claims must know of a language: which people a count is of, in what unit, and how much of the whole. */

/** Classes of people, from the widest to the narrowest; a class lies within those that `WITHIN` names. */
export const PEOPLE = [
  'people',
  'civilians',
  'children',
  'women',
  'security',
  'soldiers',
  'guards',
  'police',
  'militants',
  'prisoners',
  'staff',
  'foreigners',
  'leaders',
  'families',
] as const;
export type PeopleClass = (typeof PEOPLE)[number];

export interface RelationRules {
  /** Nouns by the class of people they name, lower case, singular and plural. */
  readonly people: ReadonlyMap<string, PeopleClass>;
  /** Words that say that a count takes in everything: "in all", "both", "combined". */
  readonly whole: ReadonlySet<string>;
  /** Words that say that something began or ended. */
  readonly beginning: ReadonlySet<string>;
  readonly ending: ReadonlySet<string>;
  /** Words that put a number out of reach upward or downward: a bound that a copy may change. */
  readonly stretch: ReadonlySet<string>;
  /** Words that say a thing was stopped or did not happen. */
  readonly foiled: ReadonlySet<string>;
  /** Words of no content for comparing wordings. */
  readonly empty: ReadonlySet<string>;
}
