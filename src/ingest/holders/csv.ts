/** Tables as text, parted by commas, semicolons or tabs (.csv, .tsv): each row a report, by the columns that a person confirmed. */
import { MB } from '../format.ts';
import { IngestError } from '../ingest-error.ts';
import { openTable } from '../table/open-table.ts';
import { type BadRow, namedColumns, type Row, type Table } from '../table/table.ts';
import { decode } from '../text/decode.ts';
import { textKind } from '../text/kind.ts';
import type { Holder } from './holder.ts';

const MAX_ROW = 20 * MB;
const SIGNS = [',', ';', '\t', '|'];

/** The sign that parts the header, counted outside quotation marks. */
function delimiterOf(text: string): string {
  const [header] = /^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(text.slice(0, 100_000)) ?? [''];
  const bare = header.replace(/"(?:[^"]|"")*"/g, '');
  const counts = SIGNS.map((sign) => bare.split(sign).length - 1);
  return SIGNS[counts.indexOf(Math.max(...counts))];
}

interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
}

/** Every record, also the header; one that is broken in its place. */
async function* recordsOf(text: string): AsyncGenerator<Parsed | { readonly why: string }> {
  const { parse } = await import('csv-parse');
  const skipped: string[] = [];
  const options = {
    delimiter: delimiterOf(text),
    bom: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MAX_ROW,
    on_skip: (error?: Error): undefined => void skipped.push(error?.message ?? 'unreadable'),
  };
  try {
    for await (const found of parse(text, options) as AsyncIterable<Parsed>) {
      for (const why of skipped.splice(0)) yield { why };
      yield found;
    }
  } catch (error) {
    skipped.push(`${(error as Error).message}; nothing after it was read, nor perhaps some rows before`);
  }
  for (const why of skipped) yield { why };
}

async function* rowsOf(text: string, width: number): AsyncGenerator<Row | BadRow> {
  let number = 0;
  for await (const found of recordsOf(text)) {
    number++;
    if (number === 1) continue;
    if ('why' in found) yield { number, why: found.why };
    else if (found.record.slice(width).some((cell) => cell.trim() !== ''))
      yield { number, why: `it has ${found.record.length} cells, the header ${width}` };
    else yield { number, cells: found.record, raw: found.raw };
  }
}

async function tableOf(bytes: Uint8Array, name: string): Promise<Table> {
  const { text } = await decode(bytes, name);
  const first = await recordsOf(text).next();
  if (first.done === true) throw new IngestError('broken-table', name, 'it has no header');
  if ('why' in first.value) throw new IngestError('broken-table', name, first.value.why);
  const headers = namedColumns(first.value.record);
  return { headers, rows: () => rowsOf(text, headers.length) };
}

export const csv: Holder = {
  name: 'CSV',
  mediaType: 'text/csv',
  extensions: ['.csv', '.tsv', '.tab'],
  maxBytes: 200 * MB,
  detect: (bytes, name) => textKind(bytes, name) === 'table',
  async *open(bytes, name, { columns }) {
    yield* openTable(await tableOf(bytes, name), { name, mediaType: csv.mediaType, columns });
  },
};
