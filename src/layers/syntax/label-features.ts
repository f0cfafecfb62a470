/** What a whole tree shows: features of the relation in which a word stands to its head. */
import { blend } from '../../weights/blend.ts';
import { stepOf } from './arc-features.ts';
import type { Sketch } from './sketch.ts';
import type { Tree } from './tree.ts';

/** Most features one relation can have. */
export const MOST_OF_LABEL = 64;

const blend3 = (a: number, b: number, c: number): number => blend(blend(a, b), c);
const blend4 = (a: number, b: number, c: number, d: number): number => blend(blend(blend(a, b), c), d);

/** Relations are given from the root down and from left to right, so those of the head and of earlier siblings are known. */
export interface Labelling {
  readonly sketch: Sketch;
  readonly tree: Tree;
  /** Number of the relation plus 1, 0 while it is not known; by place. */
  readonly labels: Int32Array;
}

export function labelFeatures({ sketch, tree, labels }: Labelling, d: number, into: Int32Array): number {
  const { words, tags, groups, length } = sketch;
  const { heads } = tree;
  const h = heads[d];
  const right = d > h ? 1 : 0;
  const step = stepOf(Math.abs(d - h)) * 2 + right;
  const dw = words[d];
  const dt = tags[d];
  const hw = words[h];
  const ht = tags[h];
  const dFirst = tree.first[d];
  const dFirstWord = words[dFirst];
  const dLast = tree.right[d];
  const before = tree.before[d];
  const after = tree.after[d];
  const up = h > length ? 0 : heads[h];
  const hLabel = labels[h];
  const beforeLabel = labels[before];
  const pair = blend3(ht, dt, right);
  const hSet = tree.leftSet[h];
  const dSet = tree.leftSet[d];
  const dRightSet = tree.rightSet[d];
  const hLeft = tree.left[h];
  let n = 0;
  into[n++] = blend(pair, 1);
  into[n++] = blend3(pair, step, 2);
  into[n++] = blend3(dw, right, 3);
  into[n++] = blend3(dw, dt, 4);
  into[n++] = blend3(hw, right, 5);
  into[n++] = blend3(hw, dt, blend(right, 6));
  into[n++] = blend4(dw, ht, right, 7);
  into[n++] = blend4(dw, hw, right, 8);
  into[n++] = blend3(dw, step, 9);
  into[n++] = blend3(groups[d], pair, 10);
  into[n++] = blend3(groups[h], pair, 11);
  into[n++] = blend4(groups[h], groups[d], right, 12);
  into[n++] = blend3(pair, dFirstWord, 13);
  into[n++] = blend3(pair, tags[dFirst], 14);
  into[n++] = blend3(pair, words[tree.left[d]], 15);
  into[n++] = blend3(pair, tags[tree.left[d]], 16);
  into[n++] = blend3(pair, words[tree.left2[d]], 17);
  into[n++] = blend4(dFirstWord, dw, right, 18);
  into[n++] = blend4(dFirstWord, hw, right, 19);
  into[n++] = blend4(pair, tags[dFirst], tags[dLast], 20);
  into[n++] = blend3(pair, words[dLast], 21);
  into[n++] = blend3(pair, hLabel, 22);
  into[n++] = blend4(pair, hLabel, dFirstWord, 23);
  into[n++] = blend3(pair, beforeLabel, 24);
  into[n++] = blend4(pair, beforeLabel, tags[before], 25);
  into[n++] = blend3(hw, beforeLabel, blend(dt, 26));
  into[n++] = blend3(pair, tags[after], 27);
  into[n++] = blend4(pair, words[before], 28, 0);
  into[n++] = blend3(pair, words[after], 29);
  into[n++] = blend3(pair, hSet, 30);
  into[n++] = blend3(pair, tree.rightSet[h], 31);
  into[n++] = blend3(pair, dSet, 32);
  into[n++] = blend3(pair, dRightSet, 33);
  into[n++] = blend4(pair, dSet, hSet, 34);
  into[n++] = blend4(pair, words[hLeft], dFirstWord, 35);
  into[n++] = blend3(pair, words[hLeft], 36);
  into[n++] = blend3(pair, words[tree.first[h]], 37);
  into[n++] = blend3(pair, tags[tree.first[h]], 38);
  into[n++] = blend4(pair, tags[up], words[up], 39);
  into[n++] = blend3(pair, tags[up], 40);
  into[n++] = blend4(pair, words[d - 1], 41, 0);
  into[n++] = blend4(pair, words[d + 1], 42, 0);
  into[n++] = blend4(pair, tags[d - 1], tags[d + 1], 43);
  into[n++] = blend4(pair, tree.leftCount[h], before === 0 ? 0 : 1, 44);
  into[n++] = blend4(pair, tags[dLast], dRightSet, 45);
  into[n++] = blend4(hw, dw, dFirstWord, 46);
  into[n++] = blend4(groups[h], dt, dFirstWord, 47);
  into[n++] = blend4(groups[d], hw, right, 48);
  return n;
}
