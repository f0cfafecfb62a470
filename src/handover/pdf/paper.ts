/** Pages that text flows onto, tagged: paragraphs under structure elements, links with their targets, the outline, and numbered feet. */
import PDFDocument from 'pdfkit';
import { FONT_NAMES, type FontName, fontFile, type Letters, lettersOf, type Typeface } from './fonts.ts';
import { type Drawn, linesOf, type Run, type Setting } from './lines.ts';

const MARGIN = 57;
const LEADING = 1.42;
const INK = '#1a1a1a';
const LINK = '#0b4f8a';
/** Accents are set on their letter without moving the pen up: programs that copy text out of a PDF would take them for another line. */
const FROM_RIGHT = { kern: false, mark: false, mkmk: false };

type Doc = InstanceType<typeof PDFDocument>;
export type Element = ReturnType<Doc['struct']>;
type Tag = Parameters<Doc['struct']>[0];

export interface Look {
  readonly size: number;
  readonly tag: Tag;
  readonly indent?: number;
  readonly before?: number;
  /** A name by which links lead here. */
  readonly anchor?: string;
  /** Lines that must fit below on the same page, such as what a heading is of. */
  readonly keep?: number;
}

export interface Paper {
  readonly root: Element;
  /** Opens an element under another, or under the document. */
  open(tag: Tag, under?: Element): Element;
  write(runs: readonly Run[], look: Look, under: Element): void;
  /** An entry of the outline that leads to where the pen is; 2 stands under the last of 1. */
  mark(title: string, level: 1 | 2): void;
  close(foot: string): Promise<Uint8Array>;
}

export interface PaperFacts {
  readonly title: string;
  readonly subject: string;
  /** Takes the place of the time of writing. */
  readonly at: Date;
}

const chunksOf = (doc: Doc): Promise<Uint8Array> =>
  new Promise((done, failed) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => done(Buffer.concat(chunks)));
    doc.on('error', failed);
  });

function documentOf({ title, subject, at }: PaperFacts): Doc {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    lang: 'en',
    info: { Title: title, Subject: subject, Creator: 'Stemma', Producer: 'Stemma', CreationDate: at },
  });
  for (const name of FONT_NAMES) doc.registerFont(name, fontFile(name));
  return doc;
}

/** The typeface that stands behind a font of the document. */
const typeface = (doc: Doc, name: FontName): Typeface =>
  (doc.font(name) as unknown as { readonly _font: { readonly font: Typeface } })._font.font;

/** Amiri draws its letters smaller than Noto Sans at the same size. */
const sizeIn = (font: FontName, size: number): number => (font.startsWith('arabic') ? size * 1.25 : size);

const featuresFor = (fromRight: boolean): object => (fromRight ? { features: FROM_RIGHT } : {});

interface Base {
  readonly y: number;
  readonly size: number;
}

function drawPiece(doc: Doc, { text, font, fromRight, to, x }: Drawn, { y, size }: Base): void {
  doc
    .font(font)
    .fontSize(sizeIn(font, size))
    .fillColor(to === undefined ? INK : LINK);
  // Both typefaces stand on one line, whatever their heights.
  doc.text(text, MARGIN + x, y, { lineBreak: false, baseline: 'alphabetic', ...featuresFor(fromRight) });
}

function drawLink(doc: Doc, piece: Drawn & { readonly to: string }, base: Base): Element {
  const link = doc.struct('Link');
  link.add(doc.markStructureContent('Link'));
  drawPiece(doc, piece, base);
  doc.endMarkedContent();
  const { y, size } = base;
  doc.goTo(MARGIN + piece.x, y - size, piece.width, size * 1.3, piece.to, {
    structParent: link,
    Contents: new String(`To ${piece.text}`),
  } as object);
  return link;
}

const isLink = (piece: Drawn): piece is Drawn & { readonly to: string } => piece.to !== undefined;

function footers(doc: Doc, foot: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let i = start; i < start + count; i++) {
    doc.switchToPage(i);
    // Below the margin, where text would open a new page.
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font('latin-regular').fontSize(8).fillColor('#555555');
    doc.text(`${foot}, page ${i + 1} of ${count}`, MARGIN, doc.page.height - MARGIN * 0.6, { lineBreak: false });
    doc.endMarkedContent();
  }
}

/** Widths at size 1, each worked out once: the same words come again and again. */
function measuring(doc: Doc): Setting['measure'] {
  const known = new Map<string, number>();
  return (text, font, fromRight) => {
    const key = `${font}${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const width = doc.font(font).fontSize(sizeIn(font, 1)).widthOfString(text, featuresFor(fromRight));
    known.set(key, width);
    return width;
  };
}

export function paper(facts: PaperFacts): Paper {
  const doc = documentOf(facts);
  const bytes = chunksOf(doc);
  const letters: Letters = lettersOf(typeface(doc, 'latin-regular'), typeface(doc, 'arabic-regular'));
  const root = doc.struct('Document');
  doc.addStructure(root);
  let y = MARGIN;
  let chapter = doc.outline;
  const width = doc.page.width - 2 * MARGIN;
  const bottom = doc.page.height - MARGIN;
  const measure = measuring(doc);
  const room = (height: number): void => {
    if (y + height <= bottom) return;
    doc.addPage();
    y = MARGIN;
  };
  const drawLine = (line: readonly Drawn[], { size, tag }: Look, element: Element): void => {
    room(size * LEADING);
    const base = { y: y + size, size };
    let open = false;
    const shut = (): void => {
      if (open) doc.endMarkedContent();
      open = false;
    };
    for (const piece of line) {
      if (isLink(piece)) {
        shut();
        element.add(drawLink(doc, piece, base));
        continue;
      }
      if (!open) element.add(doc.markStructureContent(tag));
      open = true;
      drawPiece(doc, piece, base);
    }
    shut();
    y += size * LEADING;
  };
  const under = (tag: Tag, parent: Element = root): Element => {
    const element = doc.struct(tag);
    parent.add(element);
    return element;
  };
  return {
    root,
    open: under,
    write: (runs, look, parent) => {
      const { size, indent = 0, before = 0, keep = 1, anchor } = look;
      if (y > MARGIN) y += before;
      room(size * LEADING * keep);
      if (anchor !== undefined) doc.addNamedDestination(anchor, 'XYZ', MARGIN, Math.max(0, y - size), null);
      const element = under(look.tag, parent);
      const setting: Setting = {
        letters,
        width: width - indent,
        measure: (text, font, fromRight) => measure(text, font, fromRight) * size,
      };
      for (const line of linesOf(runs, setting)) {
        drawLine(
          line.map((piece) => ({ ...piece, x: piece.x + indent })),
          look,
          element,
        );
      }
    },
    mark: (title, level) => {
      const at = { top: Math.max(0, y - 20) } as object;
      if (level === 1) chapter = doc.outline.addItem(title, at);
      else chapter.addItem(title, at);
    },
    close: (foot) => {
      footers(doc, letters.drawable(foot));
      doc.end();
      return bytes;
    },
  };
}
