/** Finding what stands at a place of the text without walking through everything: reports may be long. */
import type { Span } from '../../model/span.ts';

/** Those of `sorted` (in order of reading, not overlapping one another) that overlap `span`. */
export function overlapping<T extends Span>(sorted: readonly T[], span: Span): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].end > span.start) high = middle;
    else low = middle + 1;
  }
  const found: T[] = [];
  for (let i = low; i < sorted.length && sorted[i].start < span.end; i++) found.push(sorted[i]);
  return found;
}
