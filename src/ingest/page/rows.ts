/** The words of a page in rows: what stands at one height, wherever the file stored it. */
import type { Glyph } from './glyph.ts';

export interface Word {
  readonly glyphs: readonly Glyph[];
  /** White space that the file stored behind it. */
  readonly after: readonly Glyph[];
  /** The how many-th word of the page it is, as stored. */
  readonly at: number;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
}

export type Row = readonly Word[];

const isSpace = ({ char }: Glyph): boolean => char.trim() === '';

function wordOf(glyphs: readonly Glyph[], after: readonly Glyph[], at: number): Word {
  let [left, right, height] = [glyphs[0].left, glyphs[0].right, glyphs[0].height];
  for (const glyph of glyphs) {
    left = Math.min(left, glyph.left);
    right = Math.max(right, glyph.right);
    height = Math.max(height, glyph.height);
  }
  return { glyphs, after, at, left, right, base: glyphs[0].base, height };
}

/** Does a new word begin between two letters that follow one another? */
const parts = (last: Glyph, next: Glyph): boolean =>
  Math.max(next.left - last.right, last.left - next.right) > 0.5 * next.height ||
  Math.abs(next.base - last.base) > 0.5 * Math.max(next.height, last.height);

/** As stored; together they hold every glyph but white space before the first. */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  let letters: Glyph[] = [];
  let after: Glyph[] = [];
  const end = (): void => {
    if (letters.length > 0) words.push(wordOf(letters, after, words.length));
    [letters, after] = [[], []];
  };
  for (const glyph of glyphs) {
    const last = letters.at(-1);
    if (isSpace(glyph)) after.push(glyph);
    else {
      if (after.length > 0 || (last !== undefined && parts(last, glyph))) end();
      letters.push(glyph);
    }
  }
  end();
  return words;
}

/** From the head of the page to its foot; in each row the words from left to right. */
export function rowsOf(words: readonly Word[]): Row[] {
  const rows: Word[][] = [];
  for (const word of [...words].sort((a, b) => b.base - a.base || a.at - b.at)) {
    const row = rows.at(-1);
    const level = row && row[0].base - word.base < 0.5 * Math.max(row[0].height, word.height);
    if (row && level) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}
