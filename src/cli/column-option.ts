/** The option that confirms which column of a table holds what: written out, or kept in a file. */
import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { COLUMN_USES, type Columns, columnsOf } from '../ingest/holders/columns.ts';

export interface ColumnOptions {
  readonly columns?: Columns;
}

/** `{"text": ["Title", "Body"], "published": "Date"}`. */
function columnsIn(file: string): Columns {
  const value = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(value).filter((use) => !(COLUMN_USES as readonly string[]).includes(use));
  if (unknown.length > 0) throw new RangeError(`"${unknown[0]}" is not one of ${COLUMN_USES.join(', ')}.`);
  const columns = Object.entries(value).map(([use, names]) => [use, [names].flat().map(String)]);
  const read = Object.fromEntries(columns) as Columns;
  if (read.text === undefined) throw new RangeError('It does not say which column is the text.');
  return read;
}

function read(value: string): Columns {
  try {
    return value.toLowerCase().endsWith('.json') ? columnsIn(value) : columnsOf(value);
  } catch (error) {
    throw new InvalidArgumentError(
      `${(error as Error).message} Write for example text=Body,published=Date, or the name of a .json file of that.`,
    );
  }
}

export const columnOption = (command: Command): Command =>
  command.option(
    '--columns <mapping>',
    'which column of a table holds what: text=Body,published=Date,... or a .json file; without it a table is shown with a proposal',
    read,
  );
