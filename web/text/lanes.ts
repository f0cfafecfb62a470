/** Gives each claim of a paragraph a lane under its words, so that the lines of overlapping claims stay apart. */
import type { Stretch } from './flat-runs.ts';

/** More lines under one word cannot be told apart: deeper ones share the last. */
export const LANES = 4;

const meet = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;
const length = ({ start, end }: Stretch): number => end - start;

/** Lanes from 1, nearest the words: the shorter a stretch, the nearer. */
export function lanesOf(stretches: readonly Stretch[]): number[] {
  const order = stretches
    .map((stretch, index) => ({ stretch, index }))
    .sort((a, b) => length(a.stretch) - length(b.stretch) || a.stretch.start - b.stretch.start);
  const taken: Stretch[][] = Array.from({ length: LANES }, () => []);
  const lanes = stretches.map(() => LANES);
  for (const { stretch, index } of order) {
    const free = taken.findIndex((lane) => !lane.some((other) => meet(stretch, other)));
    if (free < 0) continue;
    taken[free].push(stretch);
    lanes[index] = free + 1;
  }
  return lanes;
}
