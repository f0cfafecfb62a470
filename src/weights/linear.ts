/** A linear classifier over hashed features: one row of small integers a feature, one column a class. */
import type { Pack } from './pack.ts';

/** Mixes a value into a hash. Features are hashes of (template number, word ids or characters...). */
export const mix = (hash: number, value: number): number => {
  const h = Math.imul(hash ^ value, 0x85ebca6b);
  return (h ^ (h >>> 15)) | 0;
};

/** Begins, continues and ends the hash of a string that comes in pieces. */
export const HASH_SEED = 0x9747b28c;
export function hashOn(state: number, text: string): number {
  let h = state;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}
export const hashEnd = (state: number): number => (state ^ (state >>> 15)) | 0;

/** Hash of a string, starting from `seed`. */
export const hashOf = (text: string, seed = HASH_SEED): number => hashEnd(hashOn(seed, text));

export interface LinearModel {
  readonly classes: readonly string[];
  /** Rows; a power of two. */
  readonly size: number;
  /** Row-major, `size * classes.length`. Divide a score by `scale` to get it in the units of training. */
  readonly weights: Int8Array | Int16Array;
  readonly scale: number;
}

/** Adds up the rows of `count` feature hashes into `scores` (one a class), which is cleared first. */
export function score(
  model: LinearModel,
  features: Int32Array,
  count: number,
  scores: Float64Array | Int32Array,
): void {
  const width = model.classes.length;
  const mask = model.size - 1;
  scores.fill(0, 0, width);
  for (let f = 0; f < count; f++) {
    const row = (features[f] & mask) * width;
    for (let c = 0; c < width; c++) scores[c] += model.weights[row + c];
  }
}

/** Index of the highest score; the first of equals, so that ties never depend on the machine. */
export function best(scores: Float64Array | Int32Array, width: number): number {
  let at = 0;
  for (let c = 1; c < width; c++) if (scores[c] > scores[at]) at = c;
  return at;
}

export function linearModel(pack: Pack): LinearModel {
  const { classes } = pack.labels;
  const weights = pack.arrays.weights as Int8Array | Int16Array;
  return { classes, weights, size: weights.length / classes.length, scale: pack.arrays.scale[0] };
}
