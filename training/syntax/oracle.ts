/** Which next actions lose nothing of the gold tree (Goldberg and Nivre 2013, arc-hybrid). */
import { LEFT, RIGHT, SHIFT, type State } from '../../src/layers/syntax/state.ts';

/** A gold tree without crossing arcs. The root is the word after the last. */
export interface GoldTree {
  readonly heads: Int32Array;
  /** Last dependent of each word, -1 where none follows it. */
  readonly lastDependent: Int32Array;
  /** Dependents before each word. */
  readonly dependentsBefore: readonly (readonly number[])[];
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

export function goldTree(heads: readonly number[]): GoldTree {
  const n = heads.length;
  const flat = withoutCrossings(heads).map((head) => (head < 0 ? n : head));
  const lastDependent = new Int32Array(n + 1).fill(-1);
  const dependentsBefore: number[][] = Array.from({ length: n + 1 }, () => []);
  flat.forEach((head, d) => {
    if (d > head) lastDependent[head] = Math.max(lastDependent[head], d);
    else dependentsBefore[head].push(d);
  });
  return { heads: flat, lastDependent, dependentsBefore };
}

/** For each action: possible, and no gold arc that could still be made becomes impossible. */
export function rightActions(state: State, gold: GoldTree, into: boolean[]): void {
  const top = state.under(0);
  const below = state.under(1);
  const b = state.next;
  const waits = top >= 0 && (gold.lastDependent[top] >= b || gold.heads[top] > b);
  into[SHIFT] = state.may(SHIFT) && !losesByShift(state, gold);
  into[LEFT] = state.may(LEFT) && gold.lastDependent[top] < b && gold.heads[top] !== below && !(gold.heads[top] > b);
  into[RIGHT] = state.may(RIGHT) && !waits && gold.heads[top] !== b;
}

function losesByShift(state: State, gold: GoldTree): boolean {
  const b = state.next;
  for (let depth = 0; depth < state.size; depth++) {
    const i = state.under(depth);
    if (gold.heads[i] === b || (depth > 0 && gold.heads[b] === i)) return true;
  }
  return false;
}
