/** What the network reads of each word, in numbers, all from one pass over its sentence. */

/** Parallel to the tokens. */
export interface Analysis {
  /** Places in `names.classes`. */
  readonly classes: Uint8Array;
  /** Index of the head token in the report, or -1 for the root of a sentence. */
  readonly heads: Int32Array;
  /** Places in `names.relations`. */
  readonly relations: Uint8Array;
  readonly names: {
    /** UD word class and Penn tag, "NOUN/NNS". */
    readonly classes: readonly string[];
    readonly relations: readonly string[];
  };
}
