/** Web pages: the main content without the page's furniture, and what the page says of itself. */
import { type Format, MB, type Piece } from './format.ts';
import type { ReportFacts } from './from-text.ts';
import { cleanLine } from './text/clean.ts';
import { decode } from './text/decode.ts';
import { textKind } from './text/kind.ts';
import { latin } from './text/looks.ts';
import { type DomDocument, type DomElement, parseHtml } from './web/dom.ts';
import { metadataOf } from './web/metadata.ts';
import { piecesOf, type WebPiece } from './web/pieces.ts';

const EXTENSIONS = ['.html', '.htm', '.xhtml'];

/** Beyond this the search for the main content is not worth its time: everything but furniture is kept. */
const MAX_ELEMENTS = 20_000;
/** Deeper than any page is nested that people read: the search goes over all words once more at each level. */
const MAX_DEPTH = 150;

function isIntricate(document: DomDocument): boolean {
  const depths = new Map<unknown, number>();
  for (const element of document.querySelectorAll('*')) {
    const depth = (depths.get(element.parentNode) ?? 0) + 1;
    if (depth > MAX_DEPTH || depths.size >= MAX_ELEMENTS) return true;
    depths.set(element, depth);
  }
  return false;
}

const FURNITURE = new Set(['NAV', 'ASIDE', 'FOOTER', 'DIALOG', 'MENU']);
const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'menu', 'alert']);

const isFurniture = (element: DomElement): boolean =>
  FURNITURE.has(element.nodeName.toUpperCase()) ||
  ROLES.has(element.getAttribute('role') ?? '') ||
  (element.nodeName.toUpperCase() === 'HEADER' && element.closest('article, main') === null);

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((n, { text }) => n + text.length, 0);

/** Lists of links lead elsewhere: sections, tags, other stories. */
const leadsAway = ({ kind, linked }: WebPiece): boolean => kind === 'list-item' && linked > 0.9;

const readable = (root: DomElement): Piece[] => piecesOf(root, isFurniture).filter((piece) => !leadsAway(piece));

interface PlainReading {
  readonly pieces: Piece[];
  /** The page itself says where its article or main part is. */
  readonly marked: boolean;
}

/** All that is not furniture: in the article or main part if the page marks one, else in the whole page. */
function plainReading(document: DomDocument): PlainReading {
  const articles = [...document.querySelectorAll('article')];
  const part = articles.length === 1 ? articles[0] : document.querySelector('main, [role="main"]');
  const pieces = part === null ? [] : readable(part);
  if (lengthOf(pieces) > 0) return { pieces, marked: true };
  return { pieces: readable(document.documentElement), marked: false };
}

/** The main content as Mozilla's Readability finds it; it takes the document apart. */
async function mainContent(document: DomDocument): Promise<Piece[]> {
  if (isIntricate(document)) return [];
  const { Readability } = await import('@mozilla/readability');
  try {
    const reader = new Readability<DomElement>(document as unknown as never, {
      serializer: (node) => node as unknown as DomElement,
    });
    const found = reader.parse()?.content;
    return found ? piecesOf(found) : [];
  } catch {
    return [];
  }
}

/** A marked article this much longer than its main content holds comments or other stories too. */
const MAX_EXTRA = 1.6;
const FEW_WORDS = 600;

/**
 * Readability drops short lists, tables and captions, which may be what a report is about. Where the page marks its
 * article, all of it is kept unless it is far longer; elsewhere Readability decides, unless it found hardly anything.
 */
function better(main: Piece[], { pieces, marked }: PlainReading): Piece[] {
  const [found, all] = [lengthOf(main), lengthOf(pieces)];
  if (marked) return all <= found * MAX_EXTRA || all - found < FEW_WORDS || found < all * 0.3 ? pieces : main;
  return found < 250 && found < all ? pieces : main;
}

/** The headline on the page: the heading that the metadata call the title, or else the only one of the first rank. */
function headlineOf(document: DomDocument, facts: ReportFacts): string {
  const headings = [...document.querySelectorAll('h1')]
    .map((h) => cleanLine(h.textContent ?? ''))
    .filter((h) => h !== '');
  const title = facts.title ?? '';
  const named = headings.find((h) => h === title || (h.length > 15 && (title.includes(h) || h.includes(title))));
  const only = headings.length === 1 && headings[0] !== facts.publisher ? headings[0] : '';
  return named ?? only;
}

/** The headline opens the report, once. */
function withHeadline(headline: string, pieces: readonly Piece[]): Piece[] {
  if (headline === '') return [...pieces];
  const rest = pieces.filter(({ kind, text }, i) => i > 3 || kind !== 'heading' || cleanLine(text) !== headline);
  return [{ kind: 'title', text: headline }, ...rest];
}

const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  const head = latin(bytes);
  return (/<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:-]+)/i.exec(head) ??
    /^<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:-]+)/i.exec(head))?.[1];
};

export const html: Format = {
  name: 'HTML',
  mediaType: 'text/html',
  extensions: EXTENSIONS,
  maxBytes: 20 * MB,
  detect: (bytes, name) => textKind(bytes, name) === 'html',
  async read(bytes, name) {
    const { text, encoding, doubts } = await decode(bytes, name, declaredEncoding(bytes));
    const document = await parseHtml(text);
    const facts = metadataOf(document);
    const headline = headlineOf(document, facts);
    const plain = plainReading(document);
    const content = withHeadline(headline, better(await mainContent(document), plain));
    return { content, facts, encoding, doubts };
  },
};
