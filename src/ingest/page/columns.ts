/** Puts columns that a file stored row by row, across the gutter, into the order in which they are read; tables and all else stay as stored. */
import type { Glyph } from './glyph.ts';
import { hasBothSides, type Region, regionsOf } from './gutters.ts';
import { isRightToLeft } from './right-to-left.ts';
import { type Row, rowsOf, type Word, wordsOf } from './rows.ts';

/** The lines of a column from its head to its foot; null where a row has no words in it. */
type Column = readonly (Row | null)[];

const edgesOf = (row: Row): { left: number; right: number } => ({
  left: row[0].left,
  right: Math.max(...row.map((word) => word.right)),
});

function columnsOf({ rows, gutters }: Region): Column[] {
  const edges = [...gutters.map(({ left, right }) => (left + right) / 2), Number.POSITIVE_INFINITY];
  return edges.map((edge, i) =>
    rows.map((row) => {
      const line = row.filter((word) => word.right <= edge && (i === 0 || word.left >= edges[i - 1]));
      return line.length === 0 ? null : line;
    }),
  );
}

const isLine = (line: Row | null): line is Row => line !== null;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Columns of prose are at least so wide, in heights of a line; narrower ones hold dates, names, numbers. */
const MIN_WIDTH = 6;
const MIN_LINES = 4;
const MIN_WORDS = 3;
/** Lines of prose go on to the edge of their column; so many of them do, and so far. */
const FULL = 0.7;
const MOST = 0.6;

/** Do lines fill the column as those of prose do, and those of a table's cells do not? */
function isFilled(column: Column, height: number): boolean {
  const lines = column.filter(isLine);
  if (lines.length < MIN_LINES) return false;
  const edges = lines.map(edgesOf);
  const width = Math.max(...edges.map(({ right }) => right)) - Math.min(...edges.map(({ left }) => left));
  const full = edges.filter(({ left, right }) => right - left >= FULL * width).length;
  return (
    width >= MIN_WIDTH * height && full >= MOST * lines.length && median(lines.map((line) => line.length)) >= MIN_WORDS
  );
}

const textOf = (line: Row): string =>
  [...line]
    .sort((a, b) => a.at - b.at)
    .map(({ glyphs }) => glyphs.map(({ char }) => char).join(''))
    .join(' ');

const ENDS = /[.!?:؟۔]["'”’»)\]]*$/u;
const STARTS_SMALL = /^[^\p{L}\p{N}]*\p{Ll}/u;

/** May the second line be the first of another cell? */
const mayBreak = (above: Row | null, below: Row): boolean =>
  above === null || (!STARTS_SMALL.test(textOf(below)) && (ENDS.test(textOf(above)) || above.length < below.length));

/** A wider step than from one line to the next, in steps. */
const WIDE = 1.3;

/** Rows of a table whose cells are as long as prose: time and again all columns begin anew in one row. */
function isTable({ rows }: Region, columns: readonly Column[]): boolean {
  const steps = rows.slice(1).map((row, i) => rows[i][0].base - row[0].base);
  const step = median(steps);
  let [together, apart] = [0, 0];
  for (const [i, drop] of steps.entries()) {
    const below = columns.map((column) => column[i + 1]);
    const above = columns.map((column) => column[i]);
    if (drop <= WIDE * step && above.every(isLine)) continue;
    const all = below.every((line, n) => line !== null && mayBreak(above[n], line));
    if (all) together++;
    else if (below.every(isLine)) apart++;
  }
  return together >= 2 && together > apart;
}

/** So many rows were stored across the gutter; where columns were stored one after the other, none is. */
const ACROSS = 0.6;

function isStoredByRows({ rows, gutters }: Region): boolean {
  const across = gutters.flatMap((gutter) =>
    rows
      .filter((row) => hasBothSides(row, gutter))
      .map((row) => {
        const places = (side: Row): number[] => side.map(({ at }) => at);
        const left = places(row.filter((word) => word.right <= gutter.left));
        const right = places(row.filter((word) => word.left >= gutter.right));
        return Math.min(...right) === Math.max(...left) + 1 || Math.min(...left) === Math.max(...right) + 1;
      }),
  );
  return across.filter(Boolean).length >= ACROSS * across.length;
}

/** The words of the region column by column, each line ended; null where it is not to be read so. */
function readColumns(region: Region, height: number): { words: Word[]; glyphs: Glyph[] } | null {
  const columns = columnsOf(region);
  const isProse = columns.every((column) => isFilled(column, height)) && !isTable(region, columns);
  if (!isProse || !isStoredByRows(region)) return null;
  const words = region.rows.flat();
  const letters = words.flatMap((word) => word.glyphs);
  const rightToLeft = letters.filter(({ char }) => isRightToLeft(char)).length > letters.length / 2;
  const lines = (rightToLeft ? [...columns].reverse() : columns).flatMap((column) => column.filter(isLine));
  return { words, glyphs: lines.flatMap(lineOf) };
}

/** As its words were stored, with an end of the line behind it. */
function lineOf(line: Row): Glyph[] {
  const words = [...line].sort((a, b) => a.at - b.at);
  const glyphs = words.flatMap((word) => [...word.glyphs, ...word.after.filter(({ char }) => char === ' ')]);
  return [...glyphs, { ...glyphs[glyphs.length - 1], char: '\n', endsLine: false }];
}

/** The glyphs of a page in the order of reading. */
export function inReadingOrder(glyphs: readonly Glyph[]): readonly Glyph[] {
  const words = wordsOf(glyphs);
  const height = median(words.map((word) => word.height));
  const moved = new Map<Word, readonly Glyph[]>();
  for (const region of regionsOf(rowsOf(words), height)) {
    const read = readColumns(region, height);
    // The columns stand where their first word was stored.
    const first = read?.words.reduce((a, b) => (b.at < a.at ? b : a));
    for (const word of read?.words ?? []) moved.set(word, word === first ? (read?.glyphs ?? []) : []);
  }
  if (moved.size === 0) return glyphs;
  return words.flatMap((word) => moved.get(word) ?? [...word.glyphs, ...word.after]);
}
