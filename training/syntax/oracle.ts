/** Gold trees as the parser can build them, and the steps that build them. */
import { type Chart, LEFT, RIGHT, SHIFT } from '../../src/layers/syntax/chart.ts';

/** A gold tree without crossing arcs, by place: 0 is nobody, the place after the last word the root. */
export interface GoldTree {
  readonly heads: Int32Array;
  /** Last dependent of each word, 0 where none follows it. */
  readonly lastDependent: Int32Array;
}

/** Lifts dependents whose arcs cross others to the heads of their heads until none does. -1 is the root. */
export function withoutCrossings(heads: readonly number[]): Int32Array {
  const lifted = Int32Array.from(heads);
  for (let crossing = findCrossing(lifted); crossing >= 0; crossing = findCrossing(lifted))
    lifted[crossing] = lifted[lifted[crossing]];
  return lifted;
}

/** The dependent of the shortest arc over a word that does not descend from the arc's head; -1 where there is none. */
function findCrossing(heads: Int32Array): number {
  let found = -1;
  let shortest = Number.POSITIVE_INFINITY;
  for (let d = 0; d < heads.length; d++) {
    const h = heads[d];
    if (h < 0 || Math.abs(d - h) >= shortest) continue;
    for (let i = Math.min(d, h) + 1; i < Math.max(d, h); i++) {
      let up = i;
      while (up >= 0 && up !== h) up = heads[up];
      if (up === h) continue;
      found = d;
      shortest = Math.abs(d - h);
      break;
    }
  }
  return found;
}

/** `heads` count from 0, with -1 for the root. */
export function goldTree(heads: readonly number[]): GoldTree {
  const n = heads.length;
  const placed = new Int32Array(n + 2);
  const lastDependent = new Int32Array(n + 2);
  withoutCrossings(heads).forEach((head, d) => {
    placed[d + 1] = head < 0 ? n + 1 : head + 1;
    if (d > head && head >= 0) lastDependent[head + 1] = d + 1;
  });
  return { heads: placed, lastDependent };
}

/** The step that builds the gold tree; words are attached as soon as they are complete. */
export function goldAction(chart: Chart, state: number, { heads, lastDependent }: GoldTree): number {
  const only = chart.only(state);
  if (only >= 0) return only;
  const plate = chart.top[state];
  const top = chart.word[plate];
  const next = chart.word[chart.front[state]];
  if (lastDependent[top] >= next) return SHIFT;
  if (heads[top] === next) return LEFT;
  return chart.depth[state] > 1 && heads[top] === chart.word[chart.below[plate]] ? RIGHT : SHIFT;
}
