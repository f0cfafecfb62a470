/** What a whole tree shows: features of the relation in which a word stands to its head. */
import { mix } from '../../weights/linear.ts';
import { stepOf } from './arc-features.ts';
import type { State } from './state.ts';

/** Most features one relation can have. */
export const MOST_OF_LABEL = 64;

const mix3 = (a: number, b: number, c: number): number => mix(mix(a, b), c);
const mix4 = (a: number, b: number, c: number, d: number): number => mix(mix(mix(a, b), c), d);

/** The dependents of each word, in order of reading, as linked lists: first dependent, and next of the same head. */
export interface Siblings {
  readonly first: Int32Array;
  readonly following: Int32Array;
  readonly preceding: Int32Array;
}

export function siblingsOf(heads: Int32Array, length: number): Siblings {
  const first = new Int32Array(length + 1).fill(-1);
  const following = new Int32Array(length + 1).fill(-1);
  const preceding = new Int32Array(length + 1).fill(-1);
  for (let i = length - 1; i >= 0; i--) {
    const head = heads[i];
    following[i] = first[head];
    if (first[head] >= 0) preceding[first[head]] = i;
    first[head] = i;
  }
  return { first, following, preceding };
}

/** Labels are given from the root down and from left to right, so those of the head and of earlier siblings are known. */
export function labelFeatures(
  { state, siblings, labels }: { state: State; siblings: Siblings; labels: Int32Array },
  d: number,
  into: Int32Array,
): number {
  const { words, tags, groups, length } = state.sketch;
  const { heads } = state;
  const w = (i: number): number => (i < 0 ? 0x777 : words[i]);
  const t = (i: number): number => (i < 0 ? 0 : tags[i]);
  const h = heads[d];
  const right = d > h ? 1 : 0;
  const step = stepOf(Math.abs(d - h)) * 2 + right;
  const dw = words[d];
  const dt = tags[d];
  const hw = words[h];
  const ht = tags[h];
  const dl = state.left[d];
  const dl2 = state.left2[d];
  const dr = state.right[d];
  const dFirst = siblings.first[d];
  const before = siblings.preceding[d];
  const after = siblings.following[d];
  const up = h === length ? -1 : heads[h];
  const hLabel = h === length ? -1 : labels[h];
  const beforeLabel = before < 0 ? -1 : labels[before];
  const pair = mix3(ht, dt, right);
  const hSet = state.leftSet[h];
  const hRightSet = state.rightSet[h];
  const dSet = state.leftSet[d];
  let n = 0;
  into[n++] = mix(pair, 1);
  into[n++] = mix3(pair, step, 2);
  into[n++] = mix3(dw, right, 3);
  into[n++] = mix3(dw, dt, 4);
  into[n++] = mix3(hw, right, 5);
  into[n++] = mix3(hw, dt, mix(right, 6));
  into[n++] = mix4(dw, ht, right, 7);
  into[n++] = mix4(dw, hw, right, 8);
  into[n++] = mix3(dw, step, 9);
  into[n++] = mix3(groups[d], pair, 10);
  into[n++] = mix3(groups[h], pair, 11);
  into[n++] = mix4(groups[h], groups[d], right, 12);
  into[n++] = mix3(pair, w(dFirst), 13);
  into[n++] = mix3(pair, t(dFirst), 14);
  into[n++] = mix3(pair, w(dl), 15);
  into[n++] = mix3(pair, t(dl), 16);
  into[n++] = mix3(pair, w(dl2), 17);
  into[n++] = mix4(w(dFirst), dw, right, 18);
  into[n++] = mix4(w(dFirst), hw, right, 19);
  into[n++] = mix4(pair, t(dFirst), t(dr), 20);
  into[n++] = mix3(pair, w(dr), 21);
  into[n++] = mix3(pair, hLabel, 22);
  into[n++] = mix4(pair, hLabel, w(dFirst), 23);
  into[n++] = mix3(pair, beforeLabel, 24);
  into[n++] = mix4(pair, beforeLabel, t(before), 25);
  into[n++] = mix3(hw, beforeLabel, mix(dt, 26));
  into[n++] = mix3(pair, t(after), 27);
  into[n++] = mix4(pair, w(before), 28, 0);
  into[n++] = mix3(pair, w(after), 29);
  into[n++] = mix3(pair, hSet, 30);
  into[n++] = mix3(pair, hRightSet, 31);
  into[n++] = mix3(pair, dSet, 32);
  into[n++] = mix3(pair, state.rightSet[d], 33);
  into[n++] = mix4(pair, dSet, hSet, 34);
  into[n++] = mix4(pair, w(state.left[h]), w(dFirst), 35);
  into[n++] = mix3(pair, w(state.left[h]), 36);
  into[n++] = mix3(pair, w(siblings.first[h]), 37);
  into[n++] = mix3(pair, t(siblings.first[h]), 38);
  into[n++] = mix4(pair, t(up), w(up), 39);
  into[n++] = mix3(pair, t(up), 40);
  into[n++] = mix4(pair, d > 0 ? words[d - 1] : 0, 41, 0);
  into[n++] = mix4(pair, d + 1 < length ? words[d + 1] : 0, 42, 0);
  into[n++] = mix4(pair, d > 0 ? tags[d - 1] : 0, d + 1 < length ? tags[d + 1] : 0, 43);
  into[n++] = mix4(pair, state.leftCount[h] - (right ? 0 : 1), before < 0 ? 0 : 1, 44);
  into[n++] = mix4(pair, t(dr), state.rightSet[d], 45);
  into[n++] = mix4(hw, dw, w(dFirst), 46);
  into[n++] = mix4(groups[h], dt, w(dFirst), 47);
  into[n++] = mix4(groups[d], hw, right, 48);
  return n;
}
