/** From a row to a report: the words of its columns of text, and its facts, each stated by its column. */
import type { FactName } from '../../model/report.ts';
import type { Doubt, Draft, Piece } from '../format.ts';
import type { FactBases, ReportFacts } from '../from-text.ts';
import type { Columns, ColumnUse } from '../holders/columns.ts';
import { cleanLine, hasWords } from '../text/clean.ts';
import { type DayOrder, eitherDay, readDate } from '../text/day-order.ts';
import { parseHtml } from '../web/dom.ts';
import { piecesOf } from '../web/pieces.ts';

/** The cell under a header; '' where there is none. */
export type CellOf = (header: string) => string;

const MARKUP = /<(?:p|div|br|span|ul|ol|li|b|i|strong|em|a)\b[^<>]*>/i;

async function piecesOfCell(text: string): Promise<Piece[]> {
  if (MARKUP.test(text)) return piecesOf((await parseHtml(text)).documentElement);
  return text
    .split(/\n/)
    .filter((line) => line.trim() !== '')
    .map((line): Piece => ({ kind: 'paragraph', text: line }));
}

/** Of the columns named for a use, the first that is filled. */
function filled(columns: Columns, cell: CellOf, use: ColumnUse): { header: string; value: string } | null {
  for (const header of columns[use] ?? []) {
    const value = cleanLine(cell(header));
    if (value !== '') return { header, value };
  }
  return null;
}

interface Facts {
  readonly facts: ReportFacts;
  readonly basis: FactBases;
  readonly doubts: readonly Doubt[];
}

const SIMPLE = ['title', 'publisher', 'author', 'language', 'url'] as const;

function factsIn(columns: Columns, cell: CellOf, order: DayOrder): Facts {
  const facts: Record<string, string> = {};
  const basis: Partial<Record<FactName, { basis: 'stated' | 'inferred'; by: string }>> = {};
  for (const use of SIMPLE) {
    const found = filled(columns, cell, use);
    if (found === null) continue;
    facts[use] = found.value;
    basis[use] = { basis: 'stated', by: `the column "${found.header}"` };
  }
  const day = filled(columns, cell, 'published');
  const read = day ? readDate(day.value, order) : null;
  if (day && read?.date !== undefined) {
    facts.published = read.date;
    const others = read.basis === 'inferred' ? ' and how dates are written in it' : '';
    basis.published = { basis: read.basis, by: `the column "${day.header}"${others}` };
  }
  return { facts, basis, doubts: day && read?.either ? [eitherDay(day.value, read.either)] : [] };
}

/** Rows of the same words are other reports when they say that they are of another id, date, publisher or address. */
const identityOf = (columns: Columns, cell: CellOf): string =>
  `row ${JSON.stringify((['id', 'published', 'publisher', 'author', 'url'] as const).map((use) => filled(columns, cell, use)?.value ?? ''))}`;

/** Null when the row has no words. */
export async function rowDraft(columns: Columns, cell: CellOf, order: DayOrder): Promise<Draft | null> {
  const text = (columns.text ?? []).map(cell);
  if (!text.some(hasWords)) return null;
  const { facts, basis, doubts } = factsIn(columns, cell, order);
  const pieces = (await Promise.all(text.map(piecesOfCell))).flat();
  const repeats = facts.title !== undefined && cleanLine(pieces[0]?.text ?? '') === facts.title;
  const content =
    facts.title === undefined || repeats ? pieces : [{ kind: 'title', text: facts.title } as Piece, ...pieces];
  return { content, facts, basis, doubts, identity: identityOf(columns, cell) };
}
