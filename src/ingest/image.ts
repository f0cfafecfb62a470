/** Images of documents - PNG, JPEG, TIFF: their words are recognised (OCR), each with its place and confidence. */
import { type Draft, type Format, MB } from './format.ts';
import { IngestError } from './ingest-error.ts';
import { ocrDoubts } from './ocr/doubts.ts';
import { imagePages } from './ocr/image-pages.ts';
import { heightOf, wordsOnPage } from './ocr/page-lines.ts';
import { type Looking, pagesAhead } from './ocr/pages-ahead.ts';
import type { PageImage, PageWords, Recognise } from './ocr/recognise.ts';
import { BrokenImage } from './ocr/recogniser.ts';
import { furnitureOf } from './page/furniture.ts';
import { paragraphsOf } from './page/paragraphs.ts';
import { hasWords } from './text/clean.ts';
import { startsWith } from './text/looks.ts';

/** Of one page: beyond, it is no scan of a document, and unpacking it would take gigabytes. */
const MAX_PIXELS = 100 * MB;

interface Leaf extends PageWords {
  readonly number: number;
  readonly height: number;
}

function checkSize({ width, height }: PageImage, name: string): void {
  if (width === 0 || height === 0) throw new IngestError('broken-image', name);
  if (width * height > MAX_PIXELS)
    throw new IngestError('too-large', name, `${width} x ${height} pixels; the limit is ${MAX_PIXELS / MB} million`);
}

async function leavesOf(bytes: Uint8Array, name: string, recognise: Recognise): Promise<Leaf[]> {
  const ahead = pagesAhead(recognise);
  const pages: Looking[] = [];
  for (const page of imagePages(bytes)) {
    checkSize(page, name);
    const looking = await ahead.ask(pages.length + 1, () => page);
    if (looking) pages.push(looking);
  }
  const leaves: Leaf[] = [];
  for (const { size, words } of pages) {
    const found = await words;
    if (found === null) throw new BrokenImage();
    leaves.push({ ...found, number: leaves.length + 1, height: heightOf(size) });
  }
  return leaves;
}

async function draftOf(bytes: Uint8Array, name: string, recognise: Recognise): Promise<Draft> {
  const leaves = await leavesOf(bytes, name, recognise);
  if (leaves.length === 0) throw new IngestError('broken-image', name);
  const furniture = leaves.length > 1 ? furnitureOf(leaves) : new Set();
  const content = paragraphsOf(
    leaves.map((leaf) => ({ ...leaf, lines: leaf.lines.filter((line) => !furniture.has(line)) })),
  );
  if (!content.some(({ text }) => hasWords(text))) throw new IngestError('no-words-seen', name);
  return { content, doubts: ocrDoubts(leaves) };
}

async function read(bytes: Uint8Array, name: string, recognise: Recognise = wordsOnPage): Promise<Draft> {
  try {
    return await draftOf(bytes, name, recognise);
  } catch (error) {
    if (error instanceof BrokenImage || error instanceof RangeError) throw new IngestError('broken-image', name);
    throw error;
  }
}

const imageFormat = (about: Pick<Format, 'name' | 'mediaType' | 'extensions'>, starts: readonly string[]): Format => ({
  ...about,
  maxBytes: 200 * MB,
  detect: (bytes) => starts.some((start) => startsWith(bytes, start)),
  read,
});

export const png = imageFormat({ name: 'PNG', mediaType: 'image/png', extensions: ['.png'] }, ['\x89PNG\r\n\x1a\n']);
export const jpeg = imageFormat({ name: 'JPEG', mediaType: 'image/jpeg', extensions: ['.jpg', '.jpeg'] }, [
  '\xff\xd8\xff',
]);
export const tiff = imageFormat({ name: 'TIFF', mediaType: 'image/tiff', extensions: ['.tif', '.tiff'] }, [
  'II*\0',
  'MM\0*',
]);
