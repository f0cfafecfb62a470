/** Turns marks that overlap, nest and are interrupted into runs of text side by side, each with the marks that cover it. */

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Mark<T> extends Stretch {
  readonly value: T;
}

export interface Run<T> extends Stretch {
  /** In the order in which the marks were given; empty where nothing covers the run. */
  readonly marks: readonly Mark<T>[];
}

/** Runs in order of reading that together make up `whole`. Marks are cut to it; empty ones and those outside are left out. */
export function flatRuns<T>(whole: Stretch, marks: readonly Mark<T>[]): Run<T>[] {
  const inside = marks.filter(({ start, end }) => Math.max(start, whole.start) < Math.min(end, whole.end));
  const edges = new Set([whole.start, whole.end]);
  for (const { start, end } of inside) {
    edges.add(Math.max(start, whole.start));
    edges.add(Math.min(end, whole.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const order = new Map(inside.map((mark, i) => [mark, i]));
  const waiting = [...inside].sort((a, b) => a.start - b.start);
  let open: Mark<T>[] = [];
  let next = 0;
  return sorted.slice(0, -1).map((start, i) => {
    open = open.filter((mark) => mark.end > start);
    while (next < waiting.length && waiting[next].start <= start) open.push(waiting[next++]);
    const covering = [...open].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return { start, end: sorted[i + 1], marks: covering };
  });
}
