/** Gives each claim of a paragraph a lane below its words, so that lines under overlapping claims stay apart. */
import type { Span } from '../../model/span.ts';

/** More lines than this under one word cannot be told apart: deeper ones share the last lane. */
export const MAX_LANE = 4;

/** Index of the first stretch that ends after `offset`. A lane is in order and nothing in it overlaps. */
function indexAfter(lane: readonly Span[], offset: number): number {
  let low = 0;
  let high = lane.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lane[middle].end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Puts the stretch into the lane where it is free. */
function take(lane: Span[], stretch: Span): boolean {
  const at = indexAfter(lane, stretch.start);
  if (at < lane.length && lane[at].start < stretch.end) return false;
  lane.splice(at, 0, stretch);
  return true;
}

/** Lanes from 1, nearest the words: the shorter a stretch, the nearer. */
export function lanesOf(stretches: readonly Span[]): number[] {
  const order = stretches
    .map(({ start, end }, index) => ({ start, end, index }))
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  const taken: Span[][] = Array.from({ length: MAX_LANE }, () => []);
  const lanes: number[] = stretches.map(() => MAX_LANE);
  for (const stretch of order) {
    const lane = taken.findIndex((spans) => take(spans, stretch));
    if (lane >= 0) lanes[stretch.index] = lane + 1;
  }
  return lanes;
}
