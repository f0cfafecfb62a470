/** Writes small Word documents by hand, so that tests say exactly what is in them. */
import { storedZip } from '../archive/zip.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph, in the style of this id if one is given. `^1` in the text refers to the first footnote. */
export function paragraph(text: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  const runs = text
    .split(/(\^\d)/)
    .map((part) => (/^\^\d$/.test(part) ? `<w:r><w:footnoteReference w:id="${part.slice(1)}"/></w:r>` : run(part)));
  return `<w:p>${properties}${runs.join('')}</w:p>`;
}

export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

export interface DocxOptions {
  readonly title?: string;
  readonly creator?: string;
  readonly footnotes?: readonly string[];
}

const styles = ['Title', 'Quote', 'heading 1']
  .map((name) => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`)
  .join('');

export function docxParts(body: string, options: DocxOptions = {}): Map<string, Uint8Array> {
  const notes = (options.footnotes ?? []).map(
    (text, i) => `<w:footnote w:id="${i + 1}">${paragraph(text)}</w:footnote>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
    'word/footnotes.xml': `<w:footnotes ${W}>${notes.join('')}</w:footnotes>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${escaped(options.title ?? '')}</dc:title><dc:creator>${escaped(options.creator ?? '')}</dc:creator><dcterms:created>2031-01-01T00:00:00Z</dcterms:created></cp:coreProperties>`,
  };
  return new Map(Object.entries(parts).map(([name, xml]) => [name, Buffer.from(xml)]));
}

export const makeDocx = (body: string, options: DocxOptions = {}): Uint8Array => storedZip(docxParts(body, options));
