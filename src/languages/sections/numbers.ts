/** What reading numbers must know of a language. Keys are lower case. */

export interface NumberWords {
  /** "three" -> 3, "twenty" -> 20. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: "hundred" -> 100, "dozen" -> 12, "million" -> 1,000,000. */
  readonly scales: ReadonlyMap<string, number>;
  /** "third" -> 3, "twentieth" -> 20. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Words that stand for one before a scale: "a" hundred. */
  readonly articles: ReadonlySet<string>;
  /** Joins hundreds and the rest: "and". */
  readonly joiner: string;
  /** Endings of ordinals in figures: "st", "nd". */
  readonly ordinalEndings: readonly string[];
}
