/** What the recogniser tells of an image: its lines in reading order, with the place and the confidence of each word. */
import { clean } from '../text/clean.ts';

/** In pixels from the left and the top of the image. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface RecognisedWord extends Box {
  readonly text: string;
  /** 0 to 100, as the recogniser puts it. */
  readonly confidence: number;
}

export interface RecognisedLine extends Box {
  readonly words: readonly RecognisedWord[];
  readonly confidence: number;
  /** Where its letters stand, at its middle. */
  readonly baseline: number;
  /** Height of a line of this size, whether or not it has letters that reach up or down. */
  readonly height: number;
}

interface TessBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}
interface TessWord {
  readonly bbox: TessBox;
  readonly text: string;
  readonly confidence: number;
}
interface TessLine {
  readonly bbox: TessBox;
  readonly baseline: TessBox;
  readonly rowAttributes: { readonly rowHeight: number };
  readonly words?: readonly TessWord[];
}
interface TessPage {
  readonly blocks?:
    | readonly { readonly paragraphs?: readonly { readonly lines?: readonly TessLine[] | null }[] | null }[]
    | null;
}

const boxOf = ({ x0, y0, x1, y1 }: TessBox): Box => ({ left: x0, top: y0, right: x1, bottom: y1 });

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function lineOf({ bbox, baseline, rowAttributes, words = [] }: TessLine): RecognisedLine {
  const kept = words
    .map((word) => ({ ...boxOf(word.bbox), text: clean(word.text).trim(), confidence: word.confidence }))
    .filter(({ text }) => text !== '');
  return {
    ...boxOf(bbox),
    words: kept,
    confidence: kept.length === 0 ? 0 : mean(kept.map(({ confidence }) => confidence)),
    baseline: (baseline.y0 + baseline.y1) / 2,
    height: rowAttributes.rowHeight,
  };
}

/** The lines of each block; before anything is recognised they have no words yet. @throws SyntaxError when it is no answer of the recogniser */
export function blocksOf(json: string): RecognisedLine[][] {
  const { blocks } = JSON.parse(json) as TessPage;
  return (blocks ?? []).map(({ paragraphs }) => (paragraphs ?? []).flatMap(({ lines }) => (lines ?? []).map(lineOf)));
}

/** Columns stand further apart than words do, in heights of a line. */
const BETWEEN_COLUMNS = 1.2;

const isBeside = (a: Box, b: Box): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);

/** Do blocks stand so close beside each other that they are pieces of the same lines? */
export function cutsLines(blocks: readonly (readonly RecognisedLine[])[]): boolean {
  const lines = blocks.flatMap((block, at) => block.map((line) => ({ line, at })));
  return lines.some(({ line: a, at }) =>
    lines.some(({ line: b, at: other }) => {
      const gap = b.left - a.right;
      const near = gap >= 0 && gap < BETWEEN_COLUMNS * Math.min(a.bottom - a.top, b.bottom - b.top);
      return at !== other && near && isBeside(a, b);
    }),
  );
}
