/** Which column of a table holds what, as a person writes it: "text=Title+Body,published=Date". */

/** What a column can be. `id` is the sender's own id of the report. */
export const COLUMN_USES = ['text', 'id', 'title', 'publisher', 'author', 'published', 'language', 'url'] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/** Names of columns; several columns of text stand one under another, of others the first that is not empty counts. */
export type Columns = Readonly<Partial<Record<ColumnUse, readonly string[]>>>;

const isUse = (name: string): name is ColumnUse => (COLUMN_USES as readonly string[]).includes(name);

/** Parts a line at a sign, but not where a backslash stands before it. */
const parts = (line: string, sign: ',' | '+'): string[] =>
  line.split(sign === ',' ? /(?<!\\),/ : /(?<!\\)\+/).map((part) => part.trim());
const plain = (name: string): string => name.replace(/\\([,+=\\])/g, '$1');
const escaped = (name: string): string => name.replace(/[,+=\\]/g, '\\$&');

/** Reads what `columnsLine` writes. @throws RangeError that says what is wrong */
export function columnsOf(line: string): Columns {
  const columns: Partial<Record<ColumnUse, readonly string[]>> = {};
  for (const pair of parts(line, ',')) {
    const [, use = '', names = ''] = /^([a-z]+)\s*=\s*(.+)$/.exec(pair) ?? [];
    if (!isUse(use)) throw new RangeError(`"${pair}" is not one of ${COLUMN_USES.join(', ')} with "=" and a column.`);
    columns[use] = parts(names, '+').map(plain);
  }
  if (columns.text === undefined) throw new RangeError('It does not say which column is the text.');
  return columns;
}

export const columnsLine = (columns: Columns): string =>
  COLUMN_USES.flatMap((use) => (columns[use] ? [`${use}=${columns[use].map(escaped).join('+')}`] : [])).join(',');
