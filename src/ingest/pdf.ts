/** PDFs with a text layer: paragraphs from the places of their lines, without page headers, footers and numbers. */
import { type Doubt, type Draft, type Format, MB } from './format.ts';
import type { ReportFacts } from './from-text.ts';
import { IngestError } from './ingest-error.ts';
import { furnitureOf, type Page } from './page/furniture.ts';
import { linesOf } from './page/lines.ts';
import { paragraphsOf } from './page/paragraphs.ts';
import { PdfFile } from './page/pdfium.ts';
import { cleanLine, hasWords } from './text/clean.ts';
import { opensLikePdf } from './text/looks.ts';
import { statedFacts } from './text/titles.ts';

const MAX_PAGES = 5000;
const MAX_GLYPHS = 10_000_000;

interface Leaf extends Page {
  readonly number: number;
  readonly hasPicture: boolean;
  readonly glyphs: number;
  readonly unmapped: number;
}

/** All pages; a file so large that reading it would not end is refused. */
function pagesOf(file: PdfFile, name: string): Leaf[] {
  const count = file.pageCount;
  if (count > MAX_PAGES) throw new IngestError('too-large', name, `${count} pages; the limit is ${MAX_PAGES}`);
  const pages: Leaf[] = [];
  let glyphs = 0;
  for (let i = 0; i < count; i++) {
    const page = file.page(i);
    if (page === null) continue;
    glyphs += page.glyphs.length;
    if (glyphs > MAX_GLYPHS) throw new IngestError('too-large', name, 'more than 10 million characters of text');
    pages.push({ ...page, number: i + 1, lines: linesOf(page.glyphs), glyphs: page.glyphs.length });
  }
  return pages;
}

/** The day a PDF was made is not the day its report was published: that stays unknown. */
const factsOf = (file: PdfFile): ReportFacts => statedFacts(file.info('Title'), file.info('Author'));

const list = (numbers: readonly number[]): string =>
  numbers.slice(0, 12).join(', ') + (numbers.length > 12 ? ' and others' : '');

function doubtsOf(pages: readonly Leaf[], left: ReadonlySet<string>): Doubt[] {
  const doubts: Doubt[] = [];
  const bare = pages.filter((p) => p.hasPicture && p.lines.length === 0).map((p) => p.number);
  if (bare.length > 0)
    doubts.push({
      rule: 'ingest.pages-without-text',
      text: `These pages are images without text and were not read: ${list(bare)}. Recognise their text (OCR) to include them.`,
    });
  const glyphs = pages.reduce((n, p) => n + p.glyphs, 0);
  if (pages.reduce((n, p) => n + p.unmapped, 0) > 0.1 * glyphs)
    doubts.push({
      rule: 'ingest.unmapped-letters',
      text: 'The fonts of this PDF do not say which letters their shapes are, so words may be garbled. Recognising the text (OCR) may give better results.',
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

function draftOf(file: PdfFile, name: string): Draft {
  const pages = pagesOf(file, name);
  const furniture = furnitureOf(pages);
  const kept = pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !furniture.has(line)) }));
  const content = paragraphsOf(kept);
  if (!content.some(({ text }) => hasWords(text)))
    throw new IngestError(pages.some((page) => page.hasPicture) ? 'scanned' : 'no-words', name);
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
