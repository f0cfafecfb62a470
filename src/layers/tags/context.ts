/** What the words and classes around a word show: features of the class of one word in its sentence. */
import { mix } from '../../weights/linear.ts';
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
  const pair = mix(t1, t2 + 0x101);
  let n = 0;
  into[n++] = mix(t1, 0x1f01);
  into[n++] = mix(pair, 0x1f02);
  into[n++] = mix(mix(w, t1), 0x1f03);
  into[n++] = mix(mix(pair, p), 0x1f04);
  into[n++] = mix(mix(t1, q1), 0x1f05);
  into[n++] = mix(w1, 0x1f06);
  into[n++] = mix(n1, 0x1f07);
  into[n++] = mix(w2, 0x1f08);
  into[n++] = mix(n2, 0x1f09);
  into[n++] = mix(mix(w1, w), 0x1f0a);
  into[n++] = mix(mix(w, n1), 0x1f0b);
  into[n++] = mix(q1, 0x1f0c);
  into[n++] = mix(mix(q1, q2), 0x1f0d);
  into[n++] = mix(mix(mix(t1, q1), p), 0x1f0e);
  into[n++] = mix(after ? after.ending : EDGE, 0x1f0f);
  into[n++] = mix(before ? before.ending : EDGE, 0x1f10);
  into[n++] = mix(mix(here.ending, t1), 0x1f11);
  into[n++] = mix(mix(here.ending, q1), 0x1f12);
  into[n++] = mix(after ? cases[i + 1] : -1, 0x1f13);
  into[n++] = mix(mix(i > 0 ? cases[i - 1] : -1, cases[i]), 0x1f14);
  into[n++] = mix(mix(p, verb), 0x1f15);
  into[n++] = mix(mix(here.ending, verb), 0x1f16);
  into[n++] = mix(mix(w1, p), 0x1f17);
  into[n++] = mix(mix(n1, p), 0x1f18);
  into[n++] = mix(mix(before ? before.group : -1, p), 0x1f19);
  into[n++] = mix(mix(after ? after.group : -1, p), 0x1f1a);
  into[n++] = mix(mix(w1, n1), 0x1f1b);
  into[n++] = mix(mix(mix(p, q1), q2), 0x1f1c);
  into[n++] = mix(mix(w2, t1), 0x1f1d);
  into[n++] = mix(mix(t1, n1), 0x1f1e);
  return n;
}
