/** Workbooks (.xlsx): each row of each sheet a report, by the columns that a person confirmed. */
import { ExpandsTooFar, entriesOf, openZip, storedZip } from '../archive/zip.ts';
import { zipKind } from '../archive/zip-kind.ts';
import { MB } from '../format.ts';
import { IngestError } from '../ingest-error.ts';
import { openTable } from '../table/open-table.ts';
import { namedColumns, type Table } from '../table/table.ts';
import type { Holder } from './holder.ts';

/** Sheets are held as objects, some ten times as large as their XML. */
const MAX_UNPACKED = 60 * MB;

type Cell = string | number | boolean | Date | null | undefined;

/** A cell that the workbook itself calls a date has no doubt about day and month. */
const textOf = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  const iso = cell.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
};

/** Unpacked within bounds before the library sees it: pictures and programs stay out. */
function unpacked(bytes: Uint8Array, name: string): Buffer {
  try {
    if (entriesOf(bytes, 10_000).some(({ encrypted }) => encrypted)) throw new IngestError('encrypted', name);
    const wanted = (entry: string): boolean => /\.(?:xml|rels)$/i.test(entry);
    return storedZip(openZip(bytes, wanted, { maxEntries: 10_000, maxBytes: MAX_UNPACKED }));
  } catch (error) {
    if (error instanceof IngestError) throw error;
    if (error instanceof ExpandsTooFar) throw new IngestError('expands', name, `${MAX_UNPACKED / MB} MB`);
    throw new IngestError('broken-table', name, 'its archive');
  }
}

async function sheetsOf(bytes: Uint8Array, name: string): Promise<{ sheet: string; data: Cell[][] }[]> {
  const { default: readWorkbook } = await import('read-excel-file/node');
  const file = unpacked(bytes, name);
  try {
    return (await readWorkbook(file)) as { sheet: string; data: Cell[][] }[];
  } catch (error) {
    throw new IngestError('broken-table', name, (error as Error).message.split('\n')[0]);
  }
}

function tableOf(sheet: string, data: Cell[][]): Table | null {
  const first = data.findIndex((row) => row.some((cell) => textOf(cell) !== ''));
  if (first < 0) return null;
  return {
    sheet,
    headers: namedColumns(data[first].map(textOf)),
    rows: async function* () {
      for (let i = first + 1; i < data.length; i++)
        if (data[i].some((cell) => textOf(cell) !== '')) yield { number: i + 1, cells: data[i].map(textOf) };
    },
  };
}

export const xlsx: Holder = {
  name: 'XLSX',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extensions: ['.xlsx'],
  maxBytes: 100 * MB,
  detect: (bytes, name) => zipKind(bytes, name) === 'xlsx',
  async *open(bytes, name, { columns }) {
    for (const { sheet, data } of await sheetsOf(bytes, name)) {
      const table = tableOf(sheet, data);
      if (table === null) yield { member: sheet, leftOut: 'an empty sheet' };
      else {
        try {
          yield* openTable(table, { name, mediaType: xlsx.mediaType, columns });
        } catch (error) {
          yield { member: sheet, error: error as Error };
        }
      }
    }
  },
};
