/** What mending a sentence's tags and tree must know of a language. */

export interface TreeRules {
  /** Prepositions that hang on the noun before them: "of". Norms. */
  readonly linking: ReadonlySet<string>;
  /** Lemmas of verbs that take such a preposition themselves: "accuse somebody of". */
  readonly taking: ReadonlySet<string>;
  /** Words that begin what is said and, without a comma before them, what tells one thing from others: "that". Norms. */
  readonly complementizers: ReadonlySet<string>;
  /** Marks of the possessive. Norms. */
  readonly possessive: ReadonlySet<string>;
  /** Prepositions that take two sides: "between". Norms. */
  readonly between: ReadonlySet<string>;
  /** Lemmas of verbs without an object, whose past form tells what became of the noun before it: "drown", "die". */
  readonly undergone: ReadonlySet<string>;
  /** Lemmas of verbs that are done to people, who may be doing something then: "arrest", "kill". */
  readonly caught: ReadonlySet<string>;
  /** Lemmas whose "-ing" behind such people tells by what means the deed was done, or what came of it: "using", "wounding". */
  readonly means: ReadonlySet<string>;
  /** Words that are adjectives as a rule and verbs after "to": "free", "secure". */
  readonly verbsLikeAdjectives: ReadonlySet<string>;
}
