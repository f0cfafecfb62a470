/** A dossier as a Word document: footnotes with the exact words, links between findings, and runs from right to left where words are. */
import {
  Bookmark,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InternalHyperlink,
  type IParagraphOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Handover } from '../../export/case-exports.ts';
import type { Block, Dossier, DossierNote, Finding, Line, Part, Piece } from '../../export/dossier/dossier.ts';
import { anchorOf } from '../../export/dossier/dossier.ts';
import { dossierOf } from '../../export/dossier/index.ts';
import { dated, repacked } from '../packed.ts';

const LINK = { color: '0B4F8A' };
/** Letters of Hebrew, Arabic, Syriac and their like, with what stands between them. */
const FROM_RIGHT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])?/gu;

/** Runs of one direction each. */
function runsIn(text: string, look: { readonly bold?: boolean } = {}): TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  for (const { index, 0: words } of text.matchAll(FROM_RIGHT)) {
    if (index > at) runs.push(new TextRun({ text: text.slice(at, index), ...look }));
    runs.push(new TextRun({ text: words, rightToLeft: true, ...look }));
    at = index + words.length;
  }
  if (at < text.length) runs.push(new TextRun({ text: text.slice(at), ...look }));
  return runs;
}

const linkTo = (anchor: string, text: string): ParagraphChild =>
  new InternalHyperlink({ anchor, children: [new TextRun({ text, ...LINK })] });

const findingAnchor = (number: number): string => `finding_${number}`;

function childrenOf(piece: Piece): ParagraphChild[] {
  if ('cite' in piece) return [linkTo(findingAnchor(piece.cite), `[${piece.cite}]`)];
  if ('report' in piece) return [linkTo(anchorOf(piece.report), piece.report)];
  if ('foreign' in piece) return runsIn(piece.foreign);
  return [new TextRun({ text: piece.text, ...(piece.strong ? { bold: true } : {}) })];
}
const lineOf = (line: Line): ParagraphChild[] => line.flatMap(childrenOf);
const paragraph = (children: readonly ParagraphChild[], more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing: { after: 80 }, ...more, children: [...children] });

/** The first sentence of a finding carries its footnote; all others lead to it. */
function findingParagraphs({ number, note, sentences }: Finding): Paragraph[] {
  return sentences.map((line, i) => {
    if (i > 0) return paragraph(lineOf(line), { indent: { left: 360 } });
    const head = new TextRun({ text: `${number}. `, bold: true });
    const opening = note ? new Bookmark({ id: findingAnchor(number), children: [head] }) : head;
    const words = note ? [...lineOf(line.slice(0, -1)), new FootnoteReferenceRun(number)] : lineOf(line);
    return paragraph([opening, ...words], {
      indent: { left: 180 },
      spacing: { before: 160, after: 40 },
      keepNext: true,
    });
  });
}

function blockParagraphs(block: Block): Paragraph[] {
  if (block.kind === 'paragraph') return [paragraph(lineOf(block.line))];
  if (block.kind === 'finding') return findingParagraphs(block.finding);
  if (block.kind === 'list') return block.lines.map((line) => paragraph(lineOf(line), { bullet: { level: 0 } }));
  const title = new Bookmark({ id: anchorOf(block.anchor), children: lineOf(block.title) });
  return [
    paragraph([title], { heading: HeadingLevel.HEADING_3, spacing: { before: 200 } }),
    ...block.facts.map(({ name, value }) =>
      paragraph([new TextRun({ text: `${name}: `, bold: true }), ...lineOf(value)], { spacing: { after: 0 } }),
    ),
  ];
}

const partParagraphs = ({ title, level, blocks }: Part): Paragraph[] => [
  paragraph(lineOf(title), {
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    spacing: { before: level === 1 ? 480 : 320, after: 120 },
  }),
  ...blocks.flatMap(blockParagraphs),
];

const footnoteOf = ({ words, source }: DossierNote): { children: Paragraph[] } => ({
  children: [paragraph([...runsIn(`“${words}” `), ...lineOf(source)], { spacing: { after: 0 } })],
});

const notesIn = ({ parts }: Dossier): DossierNote[] =>
  parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'finding' && block.finding.note ? [block.finding.note] : [])),
  );

const documentOf = (dossier: Dossier): Document =>
  new Document({
    title: dossier.title,
    description: dossier.about.join(' '),
    creator: 'Stemma',
    lastModifiedBy: 'Stemma',
    styles: { default: { document: { run: { font: 'Noto Sans', size: 21 } } } },
    footnotes: Object.fromEntries(notesIn(dossier).map((note) => [note.number, footnoteOf(note)])),
    sections: [
      {
        children: [
          paragraph([new TextRun(dossier.title)], { heading: HeadingLevel.TITLE }),
          ...dossier.about.map((sentence) => paragraph(runsIn(sentence))),
          ...dossier.parts.flatMap(partParagraphs),
        ],
      },
    ],
  });

/** The library counts its bookmarks over all documents that it ever wrote; here they are counted from 1. */
function renumbered(text: string): string {
  const numbers = new Map<string, number>();
  return text.replace(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)/g, (_, open: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${open}${number}`;
  });
}

export async function dossierDocx(handover: Handover): Promise<Uint8Array> {
  const dossier = dossierOf(handover);
  const bytes = await Packer.toBuffer(documentOf(dossier));
  return repacked(bytes, (name, text) => (name === 'docProps/core.xml' ? dated(text, dossier.asOf) : renumbered(text)));
}
