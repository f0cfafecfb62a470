/** Lines with places on pages to paragraphs, headings and list items. */
import type { BlockKind } from '../../model/report.ts';
import type { Piece } from '../format.ts';
import { joinLines, vocabularyOf } from '../text/hyphens.ts';
import type { Page } from './furniture.ts';
import type { Line } from './lines.ts';

interface Layout {
  /** Height of most lines. */
  readonly height: number;
  /** Distance from one line of a paragraph to the next. */
  readonly leading: number;
  readonly edges: ReadonlyMap<Line, number>;
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}

const half = (value: number): number => Math.round(value * 2) / 2;

/** Fewer distances than this say nothing about how lines are spaced; where lines were recognised, their height says even less. */
const ENOUGH_DROPS = 4;

function layoutOf(pages: readonly Page[]): Layout {
  const heights: number[] = [];
  const drops: number[] = [];
  for (const { lines } of pages)
    for (const [i, line] of lines.entries()) {
      heights.push(half(line.height));
      const drop = i > 0 ? lines[i - 1].base - line.base : 0;
      if (drop > 0.5 * line.height && drop < 3 * line.height) drops.push(half(drop));
    }
  const height = mostCommon(heights);
  const recognised = pages.some(({ lines }) => lines.some(({ seen }) => seen));
  const few = recognised && drops.length > 0 ? Math.min(...drops) : height;
  return { height, leading: drops.length < ENOUGH_DROPS ? few : mostCommon(drops), edges: columnEdges(pages) };
}

const readsRightToLeft = (text: string): boolean =>
  (text.match(/[\u0590-\u08ff]/g)?.length ?? 0) > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);

const BULLET = /^(?:[•●▪◦‣⁃\uf0b7\uf0a7*–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s/u;
const ENDS = /[.!?…:؟۔]["'”’»)\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u;

/** Does the paragraph whose last line is `above` go on in `below`, further up on the page or on the next one? */
const continuesElsewhere = (above: Line, below: Line): boolean =>
  !ENDS.test(above.text) && !BULLET.test(below.text) && /^[^\p{L}]*(?:\p{Ll}|\p{Lo})/u.test(below.text);

/** How far the line starts and ends from the edges of its column, in the direction of reading. */
function margins(line: Line, rtl: boolean): { start: number; end: number } {
  return rtl ? { start: -line.right, end: -line.left } : { start: line.left, end: line.right };
}

/** A new line that begins further in begins a paragraph, unless it hangs under a bullet. */
function isIndented(above: Line, below: Line, rtl: boolean): boolean {
  const inward = margins(below, rtl).start - margins(above, rtl).start;
  return inward > 0.7 * below.height && !BULLET.test(above.text);
}

/** Where the column of each line ends: as far as any line reaches that starts where it starts. */
function columnEdges(pages: readonly Page[]): Map<Line, number> {
  const edges = new Map<Line, number>();
  for (const { lines } of pages) {
    const reach = new Map<number, number>();
    const slot = (line: Line): number => Math.round(margins(line, readsRightToLeft(line.text)).start / 20);
    for (const line of lines) {
      const { end } = margins(line, readsRightToLeft(line.text));
      reach.set(slot(line), Math.max(end, reach.get(slot(line)) ?? end));
    }
    for (const line of lines) {
      const near = [-1, 0, 1].map((d) => reach.get(slot(line) + d) ?? Number.NEGATIVE_INFINITY);
      edges.set(line, Math.max(...near));
    }
  }
  return edges;
}

/** The line above had room for the first word of the next: it ended where a sentence or an entry ended. */
function endsShort(above: Line, below: Line, edge: number, rtl: boolean): boolean {
  const room = edge - margins(above, rtl).end - below.firstWord - 0.4 * below.height;
  return (
    room > 0 && (ENDS.test(above.text) || (room > 2 * below.height && /^[^\p{L}]*(?:\p{Lu}|\p{N})/u.test(below.text)))
  );
}

class Paragraph {
  readonly lines: Line[] = [];
  private readonly rtl: boolean;

  constructor(first: Line) {
    this.lines.push(first);
    this.rtl = readsRightToLeft(first.text);
  }

  get last(): Line {
    return this.lines[this.lines.length - 1];
  }

  /** Does `line`, on the same page or at the head of the next, belong to this paragraph? */
  takes(line: Line, { leading, edges }: Layout, samePage: boolean): boolean {
    const { last, rtl } = this;
    const tall = Math.max(line.height, last.height);
    if (Math.abs(line.height - last.height) > 0.15 * tall || line.bold !== last.bold) return false;
    if (!samePage) return continuesElsewhere(last, line);
    const drop = last.base - line.base;
    if (drop <= 0.2 * tall) return drop < 0 && continuesElsewhere(last, line);
    const scale = Math.max(1, tall / Math.max(1, leading));
    if (drop > 1.3 * leading * scale) return drop > 5 * leading && continuesElsewhere(last, line);
    if (line.left > last.right || line.right < last.left || BULLET.test(line.text)) return false;
    return !isIndented(last, line, rtl) && !endsShort(last, line, edges.get(last) ?? last.right, rtl);
  }
}

function kindOf({ lines }: Paragraph, { height }: Layout, text: string): BlockKind {
  // The heights of recognised lines are not as exact.
  const tall = lines[0].height > (lines[0].seen ? 1.4 : 1.12) * height;
  if (text.length < 200 && (tall || (lines[0].bold && !ENDS.test(text)))) return 'heading';
  return BULLET.test(text) ? 'list-item' : 'paragraph';
}

/** The largest heading on the first page is the title, if it is the first. */
function withTitle(pieces: readonly Piece[], heights: readonly number[]): Piece[] {
  const first = pieces.findIndex(({ kind }) => kind === 'heading');
  const largest = pieces.reduce((max, { kind }, i) => (kind === 'heading' ? Math.max(max, heights[i]) : max), 0);
  return pieces.map((piece, i) =>
    i === first && i < 4 && heights[i] === largest ? { ...piece, kind: 'title' } : piece,
  );
}

/** Pages without their furniture, to pieces in the order of the text. */
export function paragraphsOf(pages: readonly Page[]): Piece[] {
  const layout = layoutOf(pages);
  const lines = pages.flatMap((page) => page.lines);
  const words = vocabularyOf(lines.map(({ text }) => text));
  const found: Paragraph[] = [];
  for (const page of pages)
    for (const [i, line] of page.lines.entries()) {
      const open = found.at(-1);
      if (open?.takes(line, layout, i > 0)) open.lines.push(line);
      else found.push(new Paragraph(line));
    }
  const pieces = found.map((paragraph) => {
    const text = paragraph.lines.map((line) => line.text).reduce((above, below) => joinLines(above, below, words));
    const seen = paragraph.lines.flatMap((line) => line.seen ?? []);
    return { kind: kindOf(paragraph, layout, text), text, ...(seen.length > 0 ? { seen } : {}) };
  });
  return withTitle(
    pieces,
    found.map(({ lines: [first] }) => first.height),
  );
}
