/** Turns marks that overlap, nest and are interrupted into runs of text side by side, each with the marks that cover it. */
import type { Span } from '../model/span.ts';

export interface Mark<T> extends Span {
  readonly value: T;
}

export interface Run<T> extends Span {
  /** In the order in which the marks were given. Empty where nothing covers the run. */
  readonly values: readonly T[];
}

/** Runs in order of reading that together make up `whole`. Marks are clipped to it; empty ones and those outside are left out. */
export function flatRuns<T>(whole: Span, marks: readonly Mark<T>[]): Run<T>[] {
  const clipped = marks
    .map(({ start, end, value }, order) => ({
      start: Math.max(start, whole.start),
      end: Math.min(end, whole.end),
      value,
      order,
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.order - b.order);
  const edges = [whole.start, whole.end, ...clipped.flatMap(({ start, end }) => [start, end])].sort((a, b) => a - b);
  const runs: Run<T>[] = [];
  let next = 0;
  let open: (typeof clipped)[number][] = [];
  for (const [i, start] of edges.entries()) {
    const end = edges[i + 1];
    if (end === undefined || end === start) continue;
    open = open.filter((mark) => mark.end > start);
    while (next < clipped.length && clipped[next].start <= start) open.push(clipped[next++]);
    open.sort((a, b) => a.order - b.order);
    runs.push({ start, end, values: open.map(({ value }) => value) });
  }
  return runs;
}

/** Puts the marks that lie at least partly in each of `spans`, which are in order and do not overlap, beside that span. */
export function sortInto<T>(spans: readonly Span[], marks: readonly Mark<T>[]): Mark<T>[][] {
  const sorted: Mark<T>[][] = spans.map(() => []);
  for (const mark of marks) {
    for (let i = firstEndingAfter(spans, mark.start); i < spans.length && spans[i].start < mark.end; i++) {
      sorted[i].push(mark);
    }
  }
  return sorted;
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
