/** What the network is given: words, and the sentences among them. */

export interface Words {
  readonly forms: readonly string[];
  readonly norms: readonly string[];
}

/** A sentence: words from `first` to before `last`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}
