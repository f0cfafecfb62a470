/** The opening of an agency's story: where it was written, and whose it is. "HARBOUR TOWN, March 14 (Coastal Wire) -". */
import type { Page } from './page.ts';

export interface Dateline {
  /** Where in the text it ends; 0 where there is none. */
  readonly end: number;
  /** What stands in its brackets. */
  readonly credit: string | null;
}

const NONE: Dateline = { end: 0, credit: null };
const OPENING = /^\s*(\p{Lu}[^\n.!?()]{1,70}?)?\s*(?:\(([^()\n]{2,60})\))?\s*(?:[-–—:]\s|(?<=\))\s)/u;
const SHOUTED = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})|\d/u;

const known = new WeakMap<Page, Dateline>();

export function datelineOf(page: Page): Dateline {
  const before = known.get(page);
  if (before) return before;
  const match = OPENING.exec(page.report.text);
  const [all, place, credit] = match ?? [''];
  const found =
    all !== '' && (credit !== undefined || SHOUTED.test(place ?? ''))
      ? { end: all.length, credit: credit?.trim() ?? null }
      : NONE;
  known.set(page, found);
  return found;
}
