/** A report's claims for reading on a terminal: grouped by paragraph, wrapped, what is unsaid named as unsaid. */
import picocolors from 'picocolors';
import type { Claim } from '../../model/claim.ts';
import type { Doc } from '../../model/doc.ts';
import type { Note } from '../../model/note.ts';
import { byParagraph, type NumberedClaim, type Paragraph, reportNotes } from '../by-paragraph.ts';
import { type Fact, factsOf, unsaid } from '../in-words/claim-facts.ts';
import { CERTAINTY_LABELS, GROUNDS_LABELS, KIND_LABELS, STANCE_LABELS } from '../in-words/labels.ts';
import { reportFacts, titleOf, wayThere } from '../in-words/report-facts.ts';
import { visible, wordsOfSpans } from '../in-words/visible-text.ts';
import { wrap } from './wrap.ts';

export interface TerminalOptions {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

type Colours = ReturnType<typeof picocolors.createColors>;
type Paint = (text: string) => string;

/** What every piece of the rendering needs to know. */
interface Screen {
  readonly text: string;
  readonly width: number;
  readonly colours: Colours;
  /** Columns that the widest claim number takes. */
  readonly digits: number;
}

const LABEL = 8;
const plain: Paint = (text) => text;

/** Lines under a hanging label: `who     three masked men (doer)`. */
function labelled(screen: Screen, label: string, text: string, paint: Paint = plain): string[] {
  const indent = ' '.repeat(screen.digits + 3);
  const lines = wrap(text, screen.width - indent.length - LABEL);
  return lines.map((line, i) => {
    const name = (i === 0 ? label : '').padEnd(LABEL);
    return `${indent}${screen.colours.dim(name)}${paint(line)}`;
  });
}

function indented(screen: Screen, text: string, paint: Paint): string[] {
  const indent = ' '.repeat(screen.digits + 3);
  return wrap(text, screen.width - indent.length).map((line) => `${indent}${paint(line)}`);
}

/** The number stands in the margin of the first line. */
function words(screen: Screen, { number, claim }: NumberedClaim): string[] {
  const quoted = `“${wordsOfSpans(screen.text, claim.spans)}”`;
  const [first, ...rest] = indented(screen, quoted, screen.colours.bold);
  const margin = `${String(number).padStart(screen.digits + 1)}  `;
  return [`${screen.colours.dim(margin)}${first.slice(margin.length)}`, ...rest];
}

const chain = (claim: Claim): string =>
  claim.chain.map(({ name, basis }) => (basis === 'inferred' ? `${visible(name)}?` : visible(name))).join(' › ');

/** Kind, stance, grounds and certainty on one line. */
function standing(claim: Claim): string {
  return [
    KIND_LABELS[claim.kind],
    STANCE_LABELS[claim.stance],
    CERTAINTY_LABELS[claim.certainty.value],
    GROUNDS_LABELS[claim.grounds.value],
  ].join(' · ');
}

const factText = ({ text, reading }: Fact): string =>
  reading.basis === 'stated' ? text : `${text} [${reading.basis}]`;

function factLines(screen: Screen, facts: readonly Fact[]): string[] {
  return facts.flatMap((fact, i) => {
    const label = facts[i - 1]?.name === fact.name ? '' : fact.name;
    return labelled(screen, label, factText(fact));
  });
}

function noteLines(screen: Screen, notes: readonly Note[]): string[] {
  return notes.flatMap(({ text }) => labelled(screen, 'note', visible(text), screen.colours.yellow));
}

function claimLines(screen: Screen, numbered: NumberedClaim): string[] {
  const { claim } = numbered;
  const facts = factsOf(claim, screen.text);
  const open = unsaid(facts);
  return [
    ...words(screen, numbered),
    ...indented(screen, chain(claim), screen.colours.cyan),
    ...indented(screen, standing(claim), claim.stance === 'asserts' ? plain : screen.colours.magenta),
    ...factLines(screen, facts),
    ...(open.length > 0 ? labelled(screen, 'unsaid', open.join(', '), screen.colours.dim) : []),
    ...claim.wording.flatMap(({ text, why }) =>
      labelled(screen, 'loaded', `“${visible(text)}”: ${visible(why)}`, screen.colours.yellow),
    ),
    ...noteLines(screen, claim.notes),
    '',
  ];
}

function paragraphLines(screen: Screen, { number, block, claims }: Paragraph): string[] {
  if (claims.length === 0) return [];
  const name = number === null ? 'Outside the paragraphs' : `Paragraph ${number}`;
  const opening = block === null ? '' : visible(screen.text.slice(block.start, Math.min(block.end, block.start + 200)));
  const [line = ''] = wrap(opening, screen.width - name.length - 6);
  const rule = screen.colours.dim(`── ${name}  ${line}${line === opening ? '' : '…'}`);
  return [rule, '', ...claims.flatMap((claim) => claimLines(screen, claim))];
}

function head(screen: Screen, { report, annotations }: Doc): string[] {
  const facts = reportFacts(report).map(({ name, value, reason }) => {
    const why = reason === undefined ? '' : ` (${reason})`;
    return `${name.toLowerCase()}: ${value ?? 'not given'}${why}`;
  });
  const way = wayThere(report);
  const count = annotations.claims.length;
  const claims = count === 0 ? 'No claims were found.' : count === 1 ? '1 claim' : `${count} claims`;
  return [
    ...wrap(titleOf(report), screen.width).map(screen.colours.bold),
    ...wrap(facts.join(' · '), screen.width).map(screen.colours.dim),
    ...(way === null ? [] : wrap(`found in: ${way}`, screen.width).map(screen.colours.dim)),
    ...wrap(claims, screen.width).map(screen.colours.dim),
    '',
  ];
}

function foot(screen: Screen, notes: readonly Note[]): string[] {
  if (notes.length === 0) return [];
  const lines = notes.flatMap(({ text, spans }) => {
    const where = wordsOfSpans(screen.text, spans.slice(0, 1)).slice(0, 60);
    return labelled(
      screen,
      'note',
      where === '' ? visible(text) : `“${where}”: ${visible(text)}`,
      screen.colours.yellow,
    );
  });
  return [screen.colours.dim('── Notes on the whole report'), '', ...lines, ''];
}

export function terminalText(doc: Doc, { width, colour }: TerminalOptions): string {
  const screen: Screen = {
    text: doc.report.text,
    width: Math.max(width, 40),
    colours: picocolors.createColors(colour),
    digits: String(doc.annotations.claims.length).length,
  };
  return [
    ...head(screen, doc),
    ...byParagraph(doc).flatMap((paragraph) => paragraphLines(screen, paragraph)),
    ...foot(screen, reportNotes(doc)),
  ].join('\n');
}
