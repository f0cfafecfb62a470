/** A number as people write it: "dozens", "at least 630", "between 200 and 300". An open end stays open. */

export interface Count {
  readonly low: number | null;
  readonly high: number | null;
  /** The word that opened or blurred it: "at least", "dozens", "about". */
  readonly qualifier?: string;
}

export const exactly = (n: number): Count => ({ low: n, high: n });
export const atLeast = (n: number, qualifier?: string): Count => ({
  low: n,
  high: null,
  ...(qualifier === undefined ? {} : { qualifier }),
});

/** Could both be counts of the same thing at the same time? Open ends exclude nothing. */
export const compatible = (a: Count, b: Count): boolean =>
  (a.low ?? Number.NEGATIVE_INFINITY) <= (b.high ?? Number.POSITIVE_INFINITY) &&
  (b.low ?? Number.NEGATIVE_INFINITY) <= (a.high ?? Number.POSITIVE_INFINITY);
