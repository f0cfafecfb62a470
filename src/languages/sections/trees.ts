/** What mending a sentence's tree must know of a language. */

export interface TreeRules {
  /** Prepositions that hang on the noun before them: "of". Norms. */
  readonly linking: ReadonlySet<string>;
  /** Lemmas of verbs that take such a preposition themselves: "accuse somebody of". */
  readonly taking: ReadonlySet<string>;
}
