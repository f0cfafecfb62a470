/** A dossier as PDF: tagged, with an outline, links from each sentence to its words, and typefaces for Latin and Arabic inside. */

import type { Handover } from '../../export/case-exports.ts';
import type { Block, DossierNote, Finding, Line, Part, Piece } from '../../export/dossier/dossier.ts';
import { anchorOf, textOf } from '../../export/dossier/dossier.ts';
import { dossierOf } from '../../export/dossier/index.ts';
import type { Weight } from './fonts.ts';
import type { Run } from './lines.ts';
import { type Element, type Paper, paper } from './paper.ts';

function runOf(piece: Piece, weight: Weight): Run {
  if ('cite' in piece) return { text: `[${piece.cite}]`, weight, to: `note-${piece.cite}` };
  if ('report' in piece) return { text: piece.report, weight, to: anchorOf(piece.report) };
  if ('foreign' in piece) return { text: piece.foreign, weight, isolated: true };
  return { text: piece.text, weight: piece.strong ? 'bold' : weight };
}
const runsOf = (line: Line, weight: Weight = 'regular'): Run[] => line.map((piece) => runOf(piece, weight));

const BODY = 10;
const SMALL = 8.5;

function writeFinding(paper: Paper, { number, note, sentences }: Finding, under: Element): void {
  const element = paper.open('Div', under);
  sentences.forEach((line, i) => {
    const first = i === 0;
    const runs: Run[] = first ? [{ text: `${number}.  `, weight: 'bold' }, ...runsOf(line)] : runsOf(line);
    const look = {
      size: first ? BODY : BODY - 0.7,
      tag: 'P' as const,
      indent: 12,
      before: first ? 7 : 1,
      keep: first ? 2 : 1,
    };
    paper.write(runs, first && note ? { ...look, anchor: `finding-${number}` } : look, element);
  });
}

function writeNote(paper: Paper, { number, words, source }: DossierNote, under: Element): void {
  const runs: Run[] = [
    { text: `[${number}]`, weight: 'regular', to: `finding-${number}` },
    { text: ' “', weight: 'regular' },
    { text: words, weight: 'regular', isolated: true },
    { text: '” ', weight: 'regular' },
    ...runsOf(source),
  ];
  paper.write(runs, { size: SMALL, tag: 'Note', before: 2, anchor: `note-${number}` }, under);
}

function writeList(paper: Paper, lines: readonly Line[], under: Element): void {
  const list = paper.open('L', under);
  for (const line of lines) {
    const item = paper.open('LI', list);
    paper.write(
      [{ text: '•  ', weight: 'regular' }, ...runsOf(line)],
      { size: BODY, tag: 'LBody', indent: 6, before: 3 },
      item,
    );
  }
}

function writeBlock(paper: Paper, block: Block, under: Element): void {
  if (block.kind === 'paragraph') paper.write(runsOf(block.line), { size: BODY, tag: 'P', before: 3 }, under);
  else if (block.kind === 'finding') writeFinding(paper, block.finding, under);
  else if (block.kind === 'list') writeList(paper, block.lines, under);
  else {
    const section = paper.open('Sect', under);
    const look = { size: 11, tag: 'H3' as const, before: 10, keep: 4, anchor: anchorOf(block.anchor) };
    paper.write(runsOf(block.title, 'bold'), look, section);
    for (const { name, value } of block.facts)
      paper.write([{ text: `${name}: `, weight: 'bold' }, ...runsOf(value)], { size: 9, tag: 'P', indent: 6 }, section);
  }
}

function writePart(paper: Paper, { title, level, blocks }: Part): void {
  const section = paper.open('Sect');
  const look =
    level === 1 ? { size: 15, tag: 'H1' as const, before: 22 } : { size: 12, tag: 'H2' as const, before: 16 };
  paper.write(runsOf(title, 'bold'), { ...look, keep: 4 }, section);
  paper.mark(textOf(title), level);
  for (const block of blocks) writeBlock(paper, block, section);
  const notes = blocks.flatMap((block) => (block.kind === 'finding' && block.finding.note ? [block.finding.note] : []));
  if (notes.length > 0)
    paper.write([{ text: 'The words', weight: 'bold' }], { size: SMALL, tag: 'P', before: 8, keep: 3 }, section);
  for (const note of notes) writeNote(paper, note, section);
}

export function dossierPdf(handover: Handover): Promise<Uint8Array> {
  const { title, about, asOf, parts } = dossierOf(handover);
  const pages = paper({ title, subject: about.join(' '), at: new Date(asOf ?? 0) });
  pages.write([{ text: title, weight: 'bold' }], { size: 20, tag: 'H1' }, pages.root);
  for (const sentence of about)
    pages.write([{ text: sentence, weight: 'regular' }], { size: BODY, tag: 'P', before: 3 }, pages.root);
  for (const part of parts) writePart(pages, part);
  return pages.close(`Stemma, case ${handover.caseId}`);
}
