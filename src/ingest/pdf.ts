/** PDFs: paragraphs from the places of their lines, without page headers, footers and numbers; scanned pages are recognised (OCR). */
import { type Doubt, type Draft, type Format, MB } from './format.ts';
import type { ReportFacts } from './from-text.ts';
import { IngestError } from './ingest-error.ts';
import { ocrDoubts, pageList } from './ocr/doubts.ts';
import { heightOf, wordsOnPage } from './ocr/page-lines.ts';
import { type Looking, pagesAhead } from './ocr/pages-ahead.ts';
import type { Recognise } from './ocr/recognise.ts';
import { inReadingOrder } from './page/columns.ts';
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

/** A page that is being recognised. */
interface Seen {
  readonly page: PdfPage;
  readonly number: number;
  /** Null where it cannot be drawn. */
  readonly looking: Looking | null;
}

/** What is recognised on the page, or what else is known of it. */
async function leafSeen({ page, number, looking }: Seen): Promise<Leaf> {
  const found = await looking?.words;
  if (!looking || !found || found.lines.length === 0) return leafOf(page, number, true);
  const { lines, unread } = found;
  return { number, lines, height: heightOf(looking.size), glyphs: 0, unmapped: 0, how: 'recognised', unread };
}

interface Reading {
  readonly file: PdfFile;
  readonly name: string;
  readonly recognise: Recognise;
}

/** All pages in their order; a file so large that reading it would not end is refused. */
async function pagesOf({ file, name, recognise }: Reading): Promise<Leaf[]> {
  const count = file.pageCount;
  if (count > MAX_PAGES) throw new IngestError('too-large', name, `${count} pages; the limit is ${MAX_PAGES}`);
  const ahead = pagesAhead(recognise);
  const found: (Leaf | Seen)[] = [];
  let glyphs = 0;
  for (let number = 1; number <= count; number++) {
    const page = file.page(number - 1);
    if (page === null) continue;
    glyphs += page.glyphs.length;
    if (glyphs > MAX_GLYPHS) throw new IngestError('too-large', name, 'more than 10 million characters of text');
    if (!isSeenOnly(page)) found.push(leafOf(page, number, false));
    else {
      const looking = await ahead.ask(number, () => file.image(number - 1, DOTS_AN_INCH));
      found.push({ page, number, looking });
    }
  }
  const pages: Leaf[] = [];
  for (const one of found) pages.push('how' in one ? one : await leafSeen(one));
  return pages;
}

function leafOf({ glyphs, height, unmapped }: PdfPage, number: number, seenOnly: boolean): Leaf {
  const lines = linesOf(inReadingOrder(glyphs));
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

async function draftOf(reading: Reading): Promise<Draft> {
  const { file, name } = reading;
  const pages = await pagesOf(reading);
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
  async read(bytes, name, recognise = wordsOnPage) {
    const result = await PdfFile.with(bytes, (file) => draftOf({ file, name, recognise }));
    if (result === 'encrypted') throw new IngestError('encrypted', name);
    if (result === 'broken') throw new IngestError('broken-pdf', name);
    return result;
  },
};
