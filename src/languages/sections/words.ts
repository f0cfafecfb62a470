/** What cutting text into words and sentences must know of a language. */

export interface WordRules {
  /** Endings that are words of their own, lower case with a straight apostrophe: "'s", "n't". Longest first. */
  readonly clitics: readonly string[];
  /** Whole words that are two, lower case, with the length of the first: "cannot" -> 3. */
  readonly fused: ReadonlyMap<string, number>;
  /** Abbreviations that keep their full stop, lower case without it: "mr", "gen", "dec". */
  readonly abbreviations: ReadonlySet<string>;
  /** Those of them that a name or number follows, so that they never end a sentence: "mr", "gen", "no". */
  readonly titles: ReadonlySet<string>;
  /** Words that, capitalised after an abbreviation, begin a sentence: "the", "he", "in". */
  readonly starters: ReadonlySet<string>;
}
