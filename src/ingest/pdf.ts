/** PDFs: paragraphs from the places of their lines, without page headers, footers and numbers; scanned pages are recognised (OCR). */
import { type Doubt, type Draft, type Format, MB } from './format.ts';
import type { ReportFacts } from './from-text.ts';
import { IngestError } from './ingest-error.ts';
import { ocrDoubts, pageList } from './ocr/doubts.ts';
import { heightOf, wordsOnPage } from './ocr/page-lines.ts';
import { BrokenImage, type Script } from './ocr/recogniser.ts';
import { furnitureOf, type Page } from './page/furniture.ts';
import { linesOf } from './page/lines.ts';
import { paragraphsOf } from './page/paragraphs.ts';
import { PdfFile, type PdfPage } from './page/pdfium.ts';
import { cleanLine, hasWords } from './text/clean.ts';
import { opensLikePdf } from './text/looks.ts';
import { statedFacts } from './text/titles.ts';

const MAX_PAGES = 5000;
const MAX_GLYPHS = 10_000_000;
/** Finer images take longer and are not read better. */
const DOTS_AN_INCH = 200;

interface Leaf extends Page {
  readonly number: number;
  readonly glyphs: number;
  readonly unmapped: number;
  /** `bare`: it shows something, but no word of it could be had. */
  readonly how: 'text' | 'recognised' | 'bare';
  readonly unread: number;
}

const FEW_LETTERS = 100;
const MANY_SHAPES = 50;

/** Is what a reader sees on the page an image, or letters whose fonts do not say which they are? */
function isSeenOnly({ glyphs, unmapped, picture, shapes }: PdfPage): boolean {
  if (unmapped > 0.3 * glyphs.length) return true;
  const letters = glyphs.filter(({ char }) => char.trim() !== '').length;
  return letters === 0 ? picture > 0.02 || shapes >= MANY_SHAPES : letters < FEW_LETTERS && picture > 0.5;
}

interface Recognised {
  readonly leaf: Leaf;
  readonly script: Script;
}

/** What is recognised on the page; null when that is nothing. */
async function recognised(
  file: PdfFile,
  number: number,
  guess: Script,
): Promise<{ leaf: Leaf; script: Script } | null> {
  const image = file.image(number - 1, DOTS_AN_INCH);
  if (image === null) return null;
  try {
    const { lines, script, unread } = await wordsOnPage(image, number, guess);
    const leaf: Leaf = { number, lines, height: heightOf(image), glyphs: 0, unmapped: 0, how: 'recognised', unread };
    return lines.length === 0 ? null : { leaf, script };
  } catch (error) {
    if (error instanceof BrokenImage) return null;
    throw error;
  }
}

/** All pages, one after another; a file so large that reading it would not end is refused. */
async function pagesOf(file: PdfFile, name: string): Promise<Leaf[]> {
  const count = file.pageCount;
  if (count > MAX_PAGES) throw new IngestError('too-large', name, `${count} pages; the limit is ${MAX_PAGES}`);
  const pages: Leaf[] = [];
  let glyphs = 0;
  let script: Script = 'eng';
  for (let number = 1; number <= count; number++) {
    const page = file.page(number - 1);
    if (page === null) continue;
    glyphs += page.glyphs.length;
    if (glyphs > MAX_GLYPHS) throw new IngestError('too-large', name, 'more than 10 million characters of text');
    const seenOnly = isSeenOnly(page);
    const found: Recognised | null = seenOnly ? await recognised(file, number, script) : null;
    if (found) script = found.script;
    pages.push(found?.leaf ?? leafOf(page, number, seenOnly));
  }
  return pages;
}

function leafOf({ glyphs, height, unmapped }: PdfPage, number: number, seenOnly: boolean): Leaf {
  const lines = linesOf(glyphs);
  const how = seenOnly && lines.length === 0 ? 'bare' : 'text';
  return { number, lines, height, glyphs: glyphs.length, unmapped, how, unread: 0 };
}

/** The day a PDF was made is not the day its report was published: that stays unknown. */
const factsOf = (file: PdfFile): ReportFacts => statedFacts(file.info('Title'), file.info('Author'));

function doubtsOf(pages: readonly Leaf[], left: ReadonlySet<string>): Doubt[] {
  const doubts = ocrDoubts(pages.filter(({ how }) => how === 'recognised'));
  const bare = pages.filter(({ how }) => how === 'bare').map(({ number }) => number);
  if (bare.length > 0)
    doubts.push({
      rule: 'ingest.pages-without-text',
      text: `No words could be recognised on these pages, which show something: ${pageList(bare)}. Look at them.`,
    });
  const glyphs = pages.reduce((n, p) => n + p.glyphs, 0);
  if (pages.reduce((n, p) => n + p.unmapped, 0) > 0.1 * glyphs)
    doubts.push({
      rule: 'ingest.unmapped-letters',
      text: 'The fonts of this PDF do not say which letters their shapes are, so words may be garbled. Compare them with the file.',
    });
  if (left.size > 0)
    doubts.push({
      rule: 'ingest.page-furniture',
      text: `Left out as page headers, footers or page numbers: ${[...left]
        .slice(0, 8)
        .map((line) => `“${line}”`)
        .join(', ')}.`,
    });
  return doubts;
}

async function draftOf(file: PdfFile, name: string): Promise<Draft> {
  const pages = await pagesOf(file, name);
  const furniture = furnitureOf(pages);
  const kept = pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !furniture.has(line)) }));
  const content = paragraphsOf(kept);
  if (!content.some(({ text }) => hasWords(text)))
    throw new IngestError(pages.some(({ how }) => how === 'bare') ? 'no-words-seen' : 'no-words', name);
  return {
    content,
    facts: factsOf(file),
    doubts: doubtsOf(kept, new Set([...furniture].map(({ text }) => cleanLine(text)))),
  };
}

export const pdf: Format = {
  name: 'PDF',
  mediaType: 'application/pdf',
  extensions: ['.pdf'],
  maxBytes: 200 * MB,
  detect: opensLikePdf,
  async read(bytes, name) {
    const result = await PdfFile.with(bytes, (file) => draftOf(file, name));
    if (result === 'encrypted') throw new IngestError('encrypted', name);
    if (result === 'broken') throw new IngestError('broken-pdf', name);
    return result;
  },
};
