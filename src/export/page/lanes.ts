/** Gives each claim of a paragraph a lane below its words, so that lines under overlapping claims stay apart. */
import { type Span, span } from '../../model/span.ts';

/** More lines than this under one word cannot be told apart: deeper ones share the last lane. */
export const MAX_LANE = 4;

/** Lanes from 1, nearest the words: the shorter a stretch, the nearer. */
export function lanesOf(stretches: readonly Span[]): number[] {
  const order = stretches
    .map(({ start, end }, index) => ({ start, end, index }))
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  const lanes: number[] = stretches.map(() => MAX_LANE);
  const taken: Span[][] = [];
  for (const { start, end, index } of order) {
    const free = (lane: readonly Span[]): boolean => lane.every((other) => other.end <= start || other.start >= end);
    let lane = taken.findIndex(free);
    if (lane < 0 && taken.length < MAX_LANE) lane = taken.push([]) - 1;
    if (lane < 0) continue;
    taken[lane].push(span(start, end));
    lanes[index] = lane + 1;
  }
  return lanes;
}
