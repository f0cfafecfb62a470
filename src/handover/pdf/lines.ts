/** Breaks text into lines and puts what is written from right to left in its order: pieces to be drawn, each with its place on the line. */
import bidiFactory from 'bidi-js';
import type { FontName, Letters, Weight } from './fonts.ts';

/** What is used of bidi-js, which comes without types: the Unicode Bidirectional Algorithm. */
interface Levels {
  readonly levels: Uint8Array;
}
interface Bidi {
  getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl' | 'auto'): Levels;
  /** Indices of the text's letters from left to right. */
  getReorderedIndices(text: string, levels: Levels, start: number, end: number): number[];
  getMirroredCharacter(letter: string): string | null;
}
const bidi = (bidiFactory as unknown as () => Bidi)();

/** A stretch of one look. */
export interface Run {
  readonly text: string;
  readonly weight: Weight;
  /** Where it leads. */
  readonly to?: string;
  /** From outside: its direction does not reach beyond it. */
  readonly isolated?: true;
}

/** Drawn in one go, at `x` from the start of the line. */
export interface Drawn {
  readonly text: string;
  readonly font: FontName;
  readonly fromRight: boolean;
  readonly x: number;
  readonly width: number;
  readonly to?: string;
}

export interface Setting {
  readonly letters: Letters;
  readonly width: number;
  readonly measure: (text: string, font: FontName, fromRight: boolean) => number;
}

const [OPEN, CLOSE] = ['\u2068', '\u2069'];
const ISOLATES = /[\u2068\u2069]/;

/** The whole text with, for each of its letters, the run that it belongs to. */
interface Whole {
  readonly text: string;
  readonly runOf: readonly Run[];
  readonly levels: Levels;
}

function wholeOf(runs: readonly Run[], { letters }: Setting): Whole {
  let text = '';
  const runOf: Run[] = [];
  for (const run of runs) {
    const drawable = letters.drawable(run.text);
    const part = run.isolated ? `${OPEN}${drawable}${CLOSE}` : drawable;
    text += part;
    for (let i = 0; i < part.length; i++) runOf.push(run);
  }
  return { text, runOf, levels: bidi.getEmbeddingLevels(text, 'ltr') };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}
const isFromRight = ({ levels }: Whole, at: number): boolean => (levels.levels[at] & 1) === 1;

const fontAt = (whole: Whole, at: number, { letters }: Setting): FontName =>
  `${letters.scriptOf(String.fromCodePoint(whole.text.codePointAt(at) ?? 32), isFromRight(whole, at))}-${whole.runOf[at].weight}`;

/** Stretches of the same run, direction and typeface, in the order of writing. */
function alike(whole: Whole, { start, end }: Stretch, setting: Setting): Stretch[] {
  const found: Stretch[] = [];
  let from = start;
  const flush = (to: number): void => {
    if (to > from) found.push({ start: from, end: to });
  };
  for (let i = start; i < end; i++) {
    const isIsolate = ISOLATES.test(whole.text[i]);
    const isLow = /[\udc00-\udfff]/.test(whole.text[i]);
    const same =
      i === from ||
      isLow ||
      (whole.runOf[i] === whole.runOf[from] &&
        isFromRight(whole, i) === isFromRight(whole, from) &&
        fontAt(whole, i, setting) === fontAt(whole, from, setting));
    if (same && !isIsolate) continue;
    flush(i);
    from = isIsolate ? i + 1 : i;
  }
  flush(end);
  return found;
}

/**
 * The typeface turns Arabic letters around by itself, and Arabic figures too, which go from left to right. Brackets turn
 * around in text from right to left; what has no letters of its own is turned around whole.
 */
function asDrawn(text: string, fromRight: boolean): string {
  if (!fromRight) return /[\u0600-\u06ff]/.test(text) ? Array.from(text).reverse().join('') : text;
  const mirrored = Array.from(text, (letter) => bidi.getMirroredCharacter(letter) ?? letter);
  return /[\p{L}]/u.test(text) ? mirrored.join('') : mirrored.reverse().join('');
}

function widthOf(whole: Whole, stretch: Stretch, setting: Setting): number {
  return alike(whole, stretch, setting).reduce((sum, { start, end }) => {
    const text = asDrawn(whole.text.slice(start, end), isFromRight(whole, start));
    return sum + setting.measure(text, fontAt(whole, start, setting), isFromRight(whole, start));
  }, 0);
}

/** Places after blanks; a word that is longer than a line is broken where it must. */
function breaks(whole: Whole, setting: Setting): Stretch[] {
  const words = Array.from(whole.text.matchAll(/[^ ]* */g), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const lines: Stretch[] = [];
  let [start, end, used] = [0, 0, 0];
  const close = (): void => {
    if (end > start) lines.push({ start, end });
    [start, used] = [end, 0];
  };
  for (const word of words) {
    const width = widthOf(
      whole,
      { start: word.start, end: word.start + whole.text.slice(word.start, word.end).trimEnd().length },
      setting,
    );
    if (used + width > setting.width) close();
    if (width <= setting.width) {
      used += widthOf(whole, word, setting);
      end = word.end;
      continue;
    }
    for (let i = word.start; i < word.end; i++) {
      const letter = widthOf(whole, { start: i, end: i + 1 }, setting);
      if (used + letter > setting.width) close();
      used += letter;
      end = i + 1;
    }
  }
  close();
  return lines;
}

function drawLine(whole: Whole, line: Stretch, setting: Setting): Drawn[] {
  const end = line.start + whole.text.slice(line.start, line.end).trimEnd().length;
  const pieces = alike(whole, { start: line.start, end }, setting);
  const order = new Map(
    bidi.getReorderedIndices(whole.text, whole.levels, line.start, end - 1).map((index, place) => [index, place]),
  );
  const leftmost = ({ start, end: to }: Stretch): number => Math.min(order.get(start) ?? 0, order.get(to - 1) ?? 0);
  let x = 0;
  const drawn = [...pieces]
    .sort((a, b) => leftmost(a) - leftmost(b))
    .map((piece) => {
      const fromRight = isFromRight(whole, piece.start);
      const font = fontAt(whole, piece.start, setting);
      const text = asDrawn(whole.text.slice(piece.start, piece.end), fromRight);
      const width = setting.measure(text, font, fromRight);
      const { to } = whole.runOf[piece.start];
      const placed = {
        start: piece.start,
        drawn: { text, font, fromRight, x, width, ...(to === undefined ? {} : { to }) },
      };
      x += width;
      return placed;
    });
  // Drawn in the order of writing, in which readers aloud and copies go.
  return drawn.sort((a, b) => a.start - b.start).map((placed) => placed.drawn);
}

export function linesOf(runs: readonly Run[], setting: Setting): Drawn[][] {
  const whole = wholeOf(runs, setting);
  return breaks(whole, setting).map((line) => drawLine(whole, line, setting));
}
