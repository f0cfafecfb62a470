/** Word documents: text, headings, lists, tables and footnotes; headers, footers and comments are left out. */
import { BrokenZip, ExpandsTooFar, openZip, storedZip } from './archive/zip.ts';
import { zipKind } from './archive/zip-kind.ts';
import { type Format, MB, type Piece } from './format.ts';
import type { ReportFacts } from './from-text.ts';
import { IngestError } from './ingest-error.ts';
import { cleanLine } from './text/clean.ts';
import { statedFacts, withOpeningTitle } from './text/titles.ts';
import { parseHtml } from './web/dom.ts';
import { piecesOf } from './web/pieces.ts';

/** XML unpacks to about twenty times its size in memory. */
const MAX_UNPACKED = 40 * MB;
const LIMITS = { maxEntries: 10_000, maxBytes: MAX_UNPACKED };

const isXml = (name: string): boolean =>
  /\.(?:xml|rels)$/i.test(name) && !/^(?:word\/)?(?:media|embeddings)\//.test(name);

function partsOf(bytes: Uint8Array, name: string): Map<string, Buffer> {
  try {
    return openZip(bytes, isXml, LIMITS);
  } catch (error) {
    if (error instanceof ExpandsTooFar) throw new IngestError('expands', name, `${MAX_UNPACKED / MB} MB`);
    if (error instanceof BrokenZip) throw new IngestError('broken-docx', name);
    throw error;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The content of the first element of this name, in XML as plain as the core properties are. */
const elementText = (xml: string, name: string): string =>
  cleanLine(
    (new RegExp(`<${name}(?:\\s[^<>]*)?>([^<]*)<`).exec(xml)?.[1] ?? '').replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, entity: string) => ENTITIES[entity],
    ),
  );

/** The days a document was created and changed are not the day its report was published: that stays unknown. */
function factsOf(parts: ReadonlyMap<string, Buffer>): ReportFacts {
  const core = parts.get('docProps/core.xml')?.toString('utf8') ?? '';
  const language = elementText(core, 'dc:language');
  return {
    ...statedFacts(elementText(core, 'dc:title'), elementText(core, 'dc:creator')),
    ...(language === '' ? {} : { language }),
  };
}

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
];

/** Footnotes stand at the end, each after its number; the arrow back to the text is no word of the author's. */
function withNoteNumbers(html: string): string {
  let number = 0;
  return html
    .replace(/<a href="#(?:foot|end)note-ref-[^"<>]*">↑<\/a>/g, '')
    .replace(/(<li id="(?:foot|end)note-[^"<>]*">(?:<p>)?)/g, (open) => `${open}<sup>${++number}</sup> `);
}

/** Mammoth sees only the XML parts, unpacked within bounds: no pictures, no fonts, nothing from outside the file. */
async function htmlOf(parts: ReadonlyMap<string, Buffer>, name: string): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    const buffer = storedZip(parts);
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, includeEmbeddedStyleMap: false });
    return withNoteNumbers(value);
  } catch {
    throw new IngestError('broken-docx', name);
  }
}

async function piecesOfHtml(html: string): Promise<Piece[]> {
  return piecesOf((await parseHtml(html)).documentElement);
}

export const docx: Format = {
  name: 'DOCX',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extensions: ['.docx'],
  maxBytes: 200 * MB,
  detect: (bytes, name) => zipKind(bytes, name) === 'docx',
  async read(bytes, name) {
    const parts = partsOf(bytes, name);
    const pieces = await piecesOfHtml(await htmlOf(parts, name));
    return withOpeningTitle(pieces, factsOf(parts));
  },
};
