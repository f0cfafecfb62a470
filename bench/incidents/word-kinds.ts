/** Kinds of words: words that stand in like company, gathered, so that a rare word is known by its kin. */
import { plainOf } from '../../src/layers/analysis/parts.ts';
import { hashOf } from '../../src/weights/linear.ts';

export interface WordKinds {
  /** Number of the word's kind, or 0 where the word is unknown. */
  narrow(norm: string): number;
  wide(norm: string): number;
}
export interface SavedKinds {
  /** Hashes of the words, in ascending order. */
  readonly keys: Int32Array;
  readonly narrow: Uint16Array;
  /** Narrow kind -> wide kind. */
  readonly wide: Uint16Array;
}

function search(keys: Int32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (keys[middle] === key) return middle;
    if (keys[middle] < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export function kindsOf({ keys, narrow, wide }: SavedKinds): WordKinds {
  const narrowOf = (norm: string): number => {
    const at = search(keys, hashOf(plainOf(norm)) || 1);
    return at < 0 ? 0 : narrow[at];
  };
  return { narrow: narrowOf, wide: (norm) => wide[narrowOf(norm)] };
}
