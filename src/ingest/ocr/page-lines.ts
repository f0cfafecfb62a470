/** From what was recognised on the image of a page to lines like those of a page with a text layer, each word with its place. */
import { channel } from 'node:diagnostics_channel';
import { PAGES } from '../format.ts';
import type { Line } from '../page/lines.ts';
import type { PageImage, Recognise } from './recognise.ts';
import type { Box, RecognisedLine, RecognisedWord } from './recognised.ts';
import { withImage } from './recogniser.ts';
import { readImage } from './script.ts';
import type { SeenPiece } from './seen-piece.ts';

/** An image while it is read. */
interface Turned extends PageImage {
  readonly number: number;
  readonly askew: number;
}

/** Pages are told apart by their own height in points, as those of a PDF are. */
const POINTS_ACROSS = 600;

/** What is less sure than this is no line of text. */
const NO_TEXT = 35;

/** Lines of one size differ a little in height, by the letters that happen to stand in them. */
const SAME_SIZE = 0.3;

const isText = ({ words, confidence }: RecognisedLine): boolean =>
  confidence >= NO_TEXT && words.some(({ text }) => /[\p{L}\p{N}]/u.test(text));

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Where a place on the turned image lies on the image as it came: the turn was about its middle, and small. */
function turnedBack({ left, top, right, bottom }: Box, askew: number, { width, height }: PageImage): Box {
  if (askew === 0) return { left, top, right, bottom };
  const [x, y] = [(left + right - width) / 2, (top + bottom - height) / 2];
  const [sin, cos] = [Math.sin(askew), Math.cos(askew)];
  const [across, down] = [width / 2 + x * cos + y * sin, height / 2 + y * cos - x * sin];
  const [w, h] = [(right - left) / 2, (bottom - top) / 2];
  return { left: across - w, top: down - h, right: across + w, bottom: down + h };
}

/** Places are kept in ten-thousandths of the page, so that they hold at any size the image is shown at. */
function seenWord(word: RecognisedWord, page: number, image: Turned): SeenPiece {
  const { width, height } = image;
  const share = (value: number, of: number): number => Math.max(0, Math.min(10_000, Math.round((10_000 * value) / of)));
  const { left, top, right, bottom } = turnedBack(word, image.askew, image);
  return {
    text: word.text,
    page,
    box: [share(left, width), share(top, height), share(right, width), share(bottom, height)],
    confidence: Math.round(word.confidence),
  };
}

function lineOf(found: RecognisedLine, usual: number, image: Turned): Line {
  const point = POINTS_ACROSS / image.width;
  const [first] = found.words;
  return {
    text: found.words.map(({ text }) => text).join(' '),
    left: found.left * point,
    right: found.right * point,
    base: (image.height - found.baseline) * point,
    height: (Math.abs(found.height - usual) < SAME_SIZE * usual ? usual : found.height) * point,
    bold: false,
    firstWord: (first.right - first.left) * point,
    seen: found.words.map((word) => seenWord(word, image.number, image)),
  };
}

/** Height of the page in the points that its lines are placed by. */
export const heightOf = ({ width, height }: Pick<PageImage, 'width' | 'height'>): number =>
  (height * POINTS_ACROSS) / width;

/** Here and now, one page after another. */
export const wordsOnPage: Recognise = async ({ image, number, guess }) => {
  channel(PAGES).publish(number);
  const read = await withImage(image.bytes, image.orientation, (looking) => readImage(looking, guess));
  const { lines, script, askew } = read;
  const text = lines.filter(isText);
  const usual = median(text.map(({ height }) => height));
  return {
    lines: text.map((line) => lineOf(line, usual, { ...image, number, askew })),
    script,
    unread: lines.length - text.length,
  };
};
