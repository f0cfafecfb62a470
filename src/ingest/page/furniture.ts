/** Finds what is printed on page after page and belongs to no sentence: headers, footers, page numbers. */
import type { Line } from './lines.ts';

export interface Page {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Headers and footers stand in the outer parts of a page. */
const EDGE = 0.13;
const SAME_PLACE = 6;
const MIN_SHARE = 0.4;

const isHigh = (page: Page, line: Line): boolean => line.base > page.height * (1 - EDGE);
const isLow = (page: Page, line: Line): boolean => line.base < page.height * EDGE;

/** Page numbers differ from page to page, the words around them do not. */
const pattern = (line: Line): string => line.text.replace(/\p{N}+/gu, '#').toLowerCase();
/** "12", "- 12 -", "Page 1 of 3". */
const isPageNumber = (line: Line): boolean =>
  /^(?:[^\p{L}\p{N}]*\p{N}{1,4}[^\p{L}\p{N}]*|\p{L}{1,8}\.? \p{N}{1,4} ?(?:\p{L}{1,4}|\/) ?\p{N}{1,4})$/u.test(
    line.text,
  );

interface Seen {
  readonly base: number;
  readonly pages: Set<number>;
}

/** The lines of all pages that are furniture. */
export function furnitureOf(pages: readonly Page[]): ReadonlySet<Line> {
  const seen = new Map<string, Seen[]>();
  const edge: { line: Line; found: Seen | null }[] = [];
  for (const [number, page] of pages.entries())
    for (const line of page.lines) {
      if (!isHigh(page, line) && !isLow(page, line)) continue;
      if (isPageNumber(line)) {
        edge.push({ line, found: null });
        continue;
      }
      const key = pattern(line);
      const places = seen.get(key) ?? [];
      seen.set(key, places);
      let found = places.find(({ base }) => Math.abs(base - line.base) < SAME_PLACE);
      if (found === undefined) places.push((found = { base: line.base, pages: new Set() }));
      found.pages.add(number);
      edge.push({ line, found });
    }
  const often = Math.max(2, pages.length * MIN_SHARE);
  return new Set(edge.filter(({ found }) => found === null || found.pages.size >= often).map(({ line }) => line));
}
