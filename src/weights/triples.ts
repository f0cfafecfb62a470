/** A linear classifier over hashed features for a choice among three: a row is one 32-bit word of three weights and a check. */
import type { Pack } from './pack.ts';

/** Bits 0-7, 8-15 and 16-23 are the weights of the classes 0, 1 and 2; bits 24-31 those of the hash, so that others are told apart. */
export interface Triples {
  /** A power of two long. */
  readonly rows: Int32Array;
}

/** Sets the three `scores` to what `count` feature hashes say. */
export function scoreTriples({ rows }: Triples, hashes: Int32Array, count: number, scores: Int32Array): void {
  const mask = rows.length - 1;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let f = 0; f < count; f++) {
    const hash = hashes[f];
    const row = rows[hash & mask];
    if (((row ^ hash) & 0xff000000) !== 0) continue;
    a += (row << 24) >> 24;
    b += (row << 16) >> 24;
    c += (row << 8) >> 24;
  }
  scores[0] = a;
  scores[1] = b;
  scores[2] = c;
}

export const triplesOf = ({ arrays }: Pack): Triples => ({ rows: arrays.triples as Int32Array });
