/** Opens a table: with the columns that a person confirmed, or that a known program writes; else it says what it would propose. */
import { type Columns, columnsLine } from '../holders/columns.ts';
import type { LeftOut, Member, Missing } from '../holders/holder.ts';
import { IngestError, shortName } from '../ingest-error.ts';
import { cleanLine } from '../text/clean.ts';
import { type DayOrder, dayOrder } from '../text/day-order.ts';
import { isUwazi, recognised, withoutTraps } from './known-exports.ts';
import { proposeColumns } from './propose.ts';
import { type CellOf, rowDraft } from './row-draft.ts';
import type { Row, Table } from './table.ts';

const SHOWN_ROWS = 3;
const SHOWN_CELL = 60;
const SHOWN_COLUMNS = 40;

const shown = (cell: string): string => {
  const line = cleanLine(cell);
  return line.length > SHOWN_CELL ? `${line.slice(0, SHOWN_CELL)}…` : line;
};

async function firstRows(table: Table): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of table.rows()) {
    if ('cells' in row) rows.push(row);
    if (rows.length >= SHOWN_ROWS) break;
  }
  return rows;
}

/** The proposal, and under each header what its first rows hold. */
async function proposal(table: Table, name: string): Promise<IngestError> {
  const { headers } = table;
  const proposed = proposeColumns(withoutTraps(headers));
  const rows = await firstRows(table);
  const lines = headers
    .slice(0, SHOWN_COLUMNS)
    .map((header, i) => `  ${header}: ${rows.map(({ cells }) => `"${shown(cells[i] ?? '')}"`).join(' | ')}`);
  const line = columnsLine(proposed.text ? proposed : { text: ['COLUMN'], ...proposed });
  const traps = isUwazi(headers)
    ? ' (it is an export of Uwazi: its "Date added" and "Published" are no dates of publication)'
    : '';
  const hint = `Its columns and first rows:\n${lines.join('\n')}\nProposed, by the headers alone; change what is wrong and run it again with\n  --columns '${line}'`;
  return new IngestError('columns', name, traps, hint);
}

export interface TableFile {
  readonly name: string;
  readonly mediaType: string;
  readonly columns: Columns | undefined;
  /** What the format itself says of its columns. */
  readonly own?: Columns;
}

/** @throws IngestError when nobody confirmed the columns, or one is not there */
async function columnsFor(table: Table, { name, columns: confirmed, own }: TableFile): Promise<Columns> {
  if (confirmed) {
    const missing = Object.values(confirmed)
      .flat()
      .filter((header) => !table.headers.includes(header));
    if (missing.length === 0) return confirmed;
    throw new IngestError('no-such-column', name, `"${missing.join('", "')}"`, `"${table.headers.join('", "')}"`);
  }
  if (own?.text?.every((header) => table.headers.includes(header))) return own;
  const known = recognised(table.headers);
  if (known?.columns) return known.columns;
  if (known) throw new IngestError('no-text-column', name, known.program);
  throw await proposal(table, name);
}

async function orderOf(table: Table, columns: Columns): Promise<DayOrder> {
  const places = (columns.published ?? []).map((header) => table.headers.indexOf(header));
  const dates = dayOrder();
  if (places.length === 0) return 'unknown';
  for await (const row of table.rows()) if ('cells' in row) for (const at of places) dates.see(row.cells[at] ?? '');
  return dates.order();
}

const rawOf = (headers: readonly string[], { cells, raw }: Row): string =>
  raw ?? JSON.stringify(Object.fromEntries(headers.map((header, i) => [header, cells[i] ?? ''])));

/** @throws IngestError */
export async function* openTable(table: Table, file: TableFile): AsyncGenerator<Member | LeftOut | Missing> {
  const { headers, sheet } = table;
  const columns = await columnsFor(table, file);
  const order = await orderOf(table, columns);
  for await (const row of table.rows()) {
    const member = `${sheet === undefined ? '' : `${sheet} `}row ${row.number}`;
    if ('why' in row) {
      yield { member, error: new IngestError('bad-row', member, row.why) };
      continue;
    }
    const cell: CellOf = (header) => row.cells[headers.indexOf(header)] ?? '';
    const draft = await rowDraft(columns, cell, order);
    if (draft === null) {
      yield { member, leftOut: 'a row without text' };
      continue;
    }
    const givenId = (columns.id ?? []).map(cell).find((id) => id.trim() !== '');
    yield {
      member,
      name: draft.facts?.url ?? `${shortName(file.name)} ${member}`,
      bytes: Buffer.from(rawOf(headers, row)),
      draft,
      mediaType: file.mediaType,
      ...(givenId === undefined ? {} : { givenId: givenId.trim() }),
    };
  }
}
