/** What the words and classes around a word show: features of the class of one word in its sentence. */
import { blend } from '../../weights/blend.ts';
import type { WordType } from './word-type.ts';

/** A sentence as the tagger sees it. `tags` is filled from the left. */
export interface Line {
  readonly types: readonly WordType[];
  readonly cases: readonly number[];
  readonly tags: Int32Array;
}

/** Most features one word can have. */
export const MOST = 32;
const EDGE = 0x3c6ef;

/** `verb`: class of the nearest verb or auxiliary on the left, with how far it is; 0 where none is near. */
export function contextFeatures(line: Line, i: number, verb: number, into: Int32Array): number {
  const { types, cases, tags } = line;
  const last = types.length - 1;
  const here = types[i];
  const w = here.word;
  const p = here.profile;
  const before = i > 0 ? types[i - 1] : null;
  const after = i < last ? types[i + 1] : null;
  const t1 = i > 0 ? tags[i - 1] + 1 : 0;
  const t2 = i > 1 ? tags[i - 2] + 1 : 0;
  const w1 = before ? before.word : EDGE;
  const w2 = i > 1 ? types[i - 2].word : EDGE;
  const n1 = after ? after.word : EDGE;
  const n2 = i + 1 < last ? types[i + 2].word : EDGE;
  const q1 = after ? after.profile + 1 : 0;
  const q2 = i + 1 < last ? types[i + 2].profile + 1 : 0;
  const pair = blend(t1, t2 + 0x101);
  let n = 0;
  into[n++] = blend(t1, 0x1f01);
  into[n++] = blend(pair, 0x1f02);
  into[n++] = blend(blend(w, t1), 0x1f03);
  into[n++] = blend(blend(pair, p), 0x1f04);
  into[n++] = blend(blend(t1, q1), 0x1f05);
  into[n++] = blend(w1, 0x1f06);
  into[n++] = blend(n1, 0x1f07);
  into[n++] = blend(w2, 0x1f08);
  into[n++] = blend(n2, 0x1f09);
  into[n++] = blend(blend(w1, w), 0x1f0a);
  into[n++] = blend(blend(w, n1), 0x1f0b);
  into[n++] = blend(q1, 0x1f0c);
  into[n++] = blend(blend(q1, q2), 0x1f0d);
  into[n++] = blend(blend(blend(t1, q1), p), 0x1f0e);
  into[n++] = blend(after ? after.ending : EDGE, 0x1f0f);
  into[n++] = blend(before ? before.ending : EDGE, 0x1f10);
  into[n++] = blend(blend(here.ending, t1), 0x1f11);
  into[n++] = blend(blend(here.ending, q1), 0x1f12);
  into[n++] = blend(after ? cases[i + 1] : -1, 0x1f13);
  into[n++] = blend(blend(i > 0 ? cases[i - 1] : -1, cases[i]), 0x1f14);
  into[n++] = blend(blend(p, verb), 0x1f15);
  into[n++] = blend(blend(here.ending, verb), 0x1f16);
  into[n++] = blend(blend(w1, p), 0x1f17);
  into[n++] = blend(blend(n1, p), 0x1f18);
  into[n++] = blend(blend(w1, n1), 0x1f1b);
  into[n++] = blend(blend(blend(p, q1), q2), 0x1f1c);
  into[n++] = blend(blend(w2, t1), 0x1f1d);
  into[n++] = blend(blend(t1, n1), 0x1f1e);
  return n;
}
