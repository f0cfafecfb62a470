/** Finds the white strips that run down a page between words: gutters between columns, of prose or of a table. */
import type { Row } from './rows.ts';

/** A strip from `left` to `right`. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** Neighbouring rows, and the gutters that run through all of them. */
export interface Region {
  readonly rows: readonly Row[];
  readonly gutters: readonly Gutter[];
}

/** In heights of a line: justified lines have wider spaces between words, but not at one place row after row. */
const NARROWEST = 0.8;
/** So many rows have words on both sides of a gutter. */
const MIN_ROWS = 4;
/** In heights of a line: further apart, rows below do not belong to the columns above them. */
const FURTHEST = 4;

/** The white of a row: before its first word, between words, behind its last. */
function whiteIn(row: Row): Gutter[] {
  const white: Gutter[] = [];
  let left = Number.NEGATIVE_INFINITY;
  for (const word of row) {
    if (word.left > left) white.push({ left, right: word.left });
    left = Math.max(left, word.right);
  }
  return [...white, { left, right: Number.POSITIVE_INFINITY }];
}

const widthOf = ({ left, right }: Gutter): number => right - left;

/** What `row` leaves of a gutter; null where that is too little. */
function through(row: Row, gutter: Gutter, narrowest: number): Gutter | null {
  const left = whiteIn(row)
    .map((white) => ({ left: Math.max(white.left, gutter.left), right: Math.min(white.right, gutter.right) }))
    .reduce((a, b) => (widthOf(b) > widthOf(a) ? b : a));
  return widthOf(left) >= narrowest ? left : null;
}

export const hasBothSides = (row: Row, { left, right }: Gutter): boolean =>
  row.some((word) => word.right <= left) && row.some((word) => word.left >= right);

const isProven = (rows: readonly Row[], gutter: Gutter): boolean =>
  rows.filter((row) => hasBothSides(row, gutter)).length >= MIN_ROWS;

/** Gaps between words of `row` that run on through all of `rows`. */
function gapsThrough(rows: readonly Row[], row: Row, narrowest: number): Gutter[] {
  return whiteIn(row)
    .slice(1, -1)
    .flatMap((gap) => {
      let gutter: Gutter | null = gap;
      for (const other of rows) gutter &&= through(other, gutter, narrowest);
      return gutter && widthOf(gutter) >= narrowest ? [gutter] : [];
    });
}

const overlaps = (a: Gutter, b: Gutter): boolean => a.left < b.right && b.left < a.right;

/** The region whose first row is the one at `from`; null where no gutter begins there. */
function regionFrom(rows: readonly Row[], from: number, height: number): Region | null {
  const narrowest = NARROWEST * height;
  let gutters = gapsThrough([], rows[from], narrowest);
  let end = from + 1;
  for (; gutters.length > 0 && end < rows.length; end++) {
    const [above, row, taken] = [rows[end - 1], rows[end], rows.slice(from, end)];
    if (above[0].base - row[0].base > FURTHEST * height) break;
    const left = gutters.map((gutter) => ({ gutter, rest: through(row, gutter, narrowest) }));
    if (left.some(({ gutter, rest }) => rest === null && isProven(taken, gutter))) break;
    const kept = left.flatMap(({ rest }) => rest ?? []);
    const fresh = gapsThrough(taken, row, narrowest).filter((gap) => !kept.some((gutter) => overlaps(gap, gutter)));
    gutters = [...kept, ...fresh];
  }
  const found = rows.slice(from, end);
  const proven = gutters.filter((gutter) => isProven(found, gutter)).sort((a, b) => a.left - b.left);
  return proven.length === 0 ? null : { rows: found, gutters: proven };
}

/** From the head of the page to its foot; rows that are in no region have no gutter. */
export function regionsOf(rows: readonly Row[], height: number): Region[] {
  const regions: Region[] = [];
  for (let at = 0; at < rows.length; ) {
    const region = regionFrom(rows, at, height);
    if (region) regions.push(region);
    at += region?.rows.length ?? 1;
  }
  return regions;
}
