/** From what was recognised on the image of a page to lines like those of a page with a text layer, each word with its place. */
import { channel } from 'node:diagnostics_channel';
import { PAGES, type SeenPiece } from '../format.ts';
import type { Line } from '../page/lines.ts';
import type { RecognisedLine, RecognisedWord } from './recognised.ts';
import { type Script, withImage } from './recogniser.ts';
import { readImage } from './script.ts';

/** The image of a page. */
export interface PageImage {
  /** Encoded as PNG, JPEG, TIFF or PGM. */
  readonly bytes: Uint8Array;
  /** As in Exif; 1 where it stands upright. */
  readonly orientation: number;
  /** In pixels, as it is to be seen. */
  readonly width: number;
  readonly height: number;
}

export interface PageWords {
  readonly lines: readonly Line[];
  readonly script: Script;
  /** Lines that were nothing that can be read: stains, signatures, pictures. */
  readonly unread: number;
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

/** Places are kept in ten-thousandths of the page, so that they hold at any size the image is shown at. */
function seenWord(word: RecognisedWord, page: number, { width, height }: PageImage): SeenPiece {
  const share = (value: number, of: number): number => Math.round((10_000 * value) / of);
  return {
    text: word.text,
    page,
    box: [share(word.left, width), share(word.top, height), share(word.right, width), share(word.bottom, height)],
    confidence: Math.round(word.confidence),
  };
}

function lineOf(found: RecognisedLine, usual: number, number: number, image: PageImage): Line {
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
    seen: found.words.map((word) => seenWord(word, number, image)),
  };
}

/** Height of the page in the points that its lines are placed by. */
export const heightOf = ({ width, height }: PageImage): number => (height * POINTS_ACROSS) / width;

/** `guess` is the script tried first. @throws BrokenImage */
export async function wordsOnPage(image: PageImage, number: number, guess: Script): Promise<PageWords> {
  channel(PAGES).publish(number);
  const { lines, script } = await withImage(image.bytes, image.orientation, (looking) => readImage(looking, guess));
  const text = lines.filter(isText);
  const usual = median(text.map(({ height }) => height));
  return {
    lines: text.map((line) => lineOf(line, usual, number, image)),
    script,
    unread: lines.length - text.length,
  };
}
