/** A table of reports, whatever file it is in: its header, and its rows one after another, as often as they are asked for. */

export interface Row {
  /** As the program that shows the table counts: the header is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** As it stands in the file, where it stands there in one piece. */
  readonly raw?: string;
}

export interface BadRow {
  readonly number: number;
  readonly why: string;
}

export interface Table {
  /** Of a workbook: the sheet. */
  readonly sheet?: string;
  readonly headers: readonly string[];
  rows(): AsyncIterable<Row | BadRow>;
}

/** A column without a name is called by its place; of two with one name the later gets a number. */
export function namedColumns(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header, i) => {
    const name = header.replace(/^\ufeff/, '').trim() || `column ${i + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
