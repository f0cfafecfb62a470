/** A case as a workbook: what it is, then a sheet a table; cells are text or numbers, never formulas. */
import writeExcelFile, { type Row, type Sheet } from 'write-excel-file/node';
import { aboutSentences } from '../export/case/about.ts';
import type { Handover } from '../export/case-exports.ts';
import { tablesOf } from '../export/tables/index.ts';
import type { Table } from '../export/tables/table.ts';
import { dated, repacked } from './packed.ts';

/** A cell holds no more. */
const LIMIT = 32_767;
const CUT = ' … (cut: a cell holds no more; the CSV has it whole)';

/** Characters that XML has no place for become the replacement character. */
const clean = (text: string): string => {
  const safe = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
  return safe.length > LIMIT ? safe.slice(0, LIMIT - CUT.length) + CUT : safe;
};

const cell = (value: string | number): Row[number] =>
  typeof value === 'number'
    ? { value, type: Number }
    : value === ''
      ? null
      : { value: clean(value), type: String, wrap: true, alignVertical: 'top' };

const WIDE: readonly string[] = ['words', 'asked', 'origins', 'relations', 'chain', 'notes', 'because', 'changes'];

const sheetOf = ({ name, columns, rows }: Table): Sheet<Buffer> => ({
  sheet: name,
  data: [
    columns.map((column) => ({ value: column, type: String, fontWeight: 'bold' })),
    ...rows.map((row) => row.map(cell)),
  ],
  columns: columns.map((column) => ({ width: WIDE.includes(column) ? 48 : 18 })),
  stickyRowsCount: 1,
});

const aboutSheet = (handover: Handover): Sheet<Buffer> => ({
  sheet: 'about',
  data: aboutSentences(handover).map((sentence) => [cell(sentence)]),
  columns: [{ width: 110 }],
});

export async function workbook(handover: Handover): Promise<Uint8Array> {
  const sheets = [aboutSheet(handover), ...tablesOf(handover).map(sheetOf)];
  const bytes = await writeExcelFile(sheets).toBuffer();
  return repacked(bytes, (name, text) => (name === 'docProps/core.xml' ? dated(text, handover.about.asOf) : text));
}
