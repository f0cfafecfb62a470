/** A linear classifier over hashed features for many classes of which few are in question at a time. */
import { type Pack, readPack, writePack } from './pack.ts';

/**
 * Rows overlap: the row of a feature begins at any cell and reaches over the beginnings of others. As most features
 * speak for a handful of classes, most cells of a row are free for its neighbours, and the table stays small.
 */
export interface Cells {
  readonly classes: readonly string[];
  /** Cells a row may begin at: a power of two. The table is longer by one row. */
  readonly size: number;
  readonly weights: Int8Array;
}

/** Adds to `scores` (parallel to `candidates`) what `count` features say of each candidate class. */
export function addCells(
  { weights, size }: Pick<Cells, 'size' | 'weights'>,
  features: { readonly hashes: Int32Array; readonly count: number },
  candidates: Uint8Array,
  scores: Int32Array,
): void {
  const { hashes, count } = features;
  const mask = size - 1;
  for (let c = 0; c < candidates.length; c++) {
    const candidate = candidates[c];
    let sum = scores[c];
    for (let f = 0; f < count; f++) sum += weights[(hashes[f] & mask) + candidate];
    scores[c] = sum;
  }
}

export const cellsOf = (pack: Pack): Cells => {
  const { classes } = pack.labels;
  const weights = pack.arrays.cells as Int8Array;
  return { classes, weights, size: weights.length - classes.length };
};
export const packCells = ({ classes, weights }: Cells, more: Partial<Pack> = {}): Uint8Array =>
  writePack({ labels: { classes, ...more.labels }, arrays: { cells: weights, ...more.arrays } });
export const readCells = (bytes: Uint8Array): Cells => cellsOf(readPack(bytes));
