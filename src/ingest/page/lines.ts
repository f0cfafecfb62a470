/** Characters with places on a page to lines of text. */
import type { SeenPiece } from '../ocr/seen-piece.ts';
import type { Glyph } from './glyph.ts';
import { isRightToLeft, logicalOrder } from './right-to-left.ts';

export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
  readonly bold: boolean;
  /** Width of its first word, in the direction of reading. */
  readonly firstWord: number;
  /** Its words, where they were recognised on an image. */
  readonly seen?: readonly SeenPiece[];
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const isSpace = (c: string): boolean => c.trim() === '';

/** The gap between two characters, whichever of them stands to the left. */
const gap = (a: Glyph, b: Glyph): number => Math.max(b.left - a.right, a.left - b.right);

/** Wider gaps, in heights of a line, part columns or cells: where the file begins a new line, and where it does not. */
const NEW_LINE_GAP = 2;
const SAME_LINE_GAP = 5;

/** Do two characters stand on one line? Raised and lowered ones do. */
const levelWith = (last: Glyph, next: Glyph): boolean =>
  Math.abs(last.base - next.base) < 0.5 * Math.max(last.height, next.height);

/** The gap between two characters in heights of the line. */
const relativeGap = (last: Glyph, next: Glyph): number => gap(last, next) / Math.max(1, last.height, next.height);

/** A small digit above the line is a footnote mark, and does not belong to the number before it. */
const isRaised = (last: Glyph, next: Glyph): boolean =>
  /\d/.test(next.char) && next.height < 0.87 * last.height && next.base > last.base + 0.12 * last.height;

class LineBuilder {
  private words: Glyph[][] = [];
  private spaced = true;
  /** The last character that stands on the line itself. */
  private level: Glyph | null = null;
  private mixed = false;

  /** Does the character belong to another line? Where two directions mix, gaps mean nothing. */
  parts(next: Glyph, afterLineEnd: boolean): boolean {
    const last = this.words.at(-1)?.at(-1);
    if (last === undefined) return false;
    if (!levelWith(last, next) && !(this.level && levelWith(this.level, next))) return true;
    const space = relativeGap(last, next);
    if (afterLineEnd) return space > NEW_LINE_GAP;
    return space > SAME_LINE_GAP && !this.mixed && !isRightToLeft(next.char);
  }

  space(): void {
    this.spaced = true;
  }

  add(glyph: Glyph): void {
    const last = this.words.at(-1)?.at(-1);
    const raised = this.level !== null && isRaised(this.level, glyph);
    if (last === undefined || this.spaced || gap(last, glyph) > 0.25 * glyph.height) this.words.push([]);
    this.words.at(-1)?.push(raised ? { ...glyph, char: RAISED[Number(glyph.char)] } : glyph);
    this.spaced = false;
    this.mixed ||= isRightToLeft(glyph.char);
    if (!raised) this.level = glyph;
  }

  done(): Line | null {
    if (this.words.length === 0) return null;
    const words = this.mixed ? logicalOrder(this.words) : this.words;
    const glyphs = words.flat();
    const tallest = glyphs.reduce((a, b) => (b.height > a.height ? b : a));
    const first = edges(words[0]);
    return {
      text: words.map((word) => word.map((g) => g.char).join('')).join(' '),
      ...edges(glyphs),
      base: tallest.base,
      height: tallest.height,
      bold: glyphs.every((g) => g.bold),
      firstWord: first.right - first.left,
    };
  }
}

function edges(glyphs: readonly Glyph[]): { left: number; right: number } {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const g of glyphs) {
    left = Math.min(left, g.left);
    right = Math.max(right, g.right);
  }
  return { left, right };
}

/** Lines in the order of the text; where the layout leaves a wide gap, the line is parted. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  const lines: Line[] = [];
  let line = new LineBuilder();
  const end = (): void => {
    const done = line.done();
    if (done !== null) lines.push(done);
    line = new LineBuilder();
  };
  let afterLineEnd = false;
  for (const glyph of glyphs) {
    if (isSpace(glyph.char)) {
      if (glyph.char === '\n') afterLineEnd = true;
      else if (glyph.char !== '\r') line.space();
      continue;
    }
    if (line.parts(glyph, afterLineEnd)) end();
    line.add(glyph);
    afterLineEnd = false;
    if (glyph.endsLine) end();
  }
  end();
  return lines;
}
