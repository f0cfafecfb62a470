/** A table of a case, however it is written: its name, its columns and its rows, in which no cell can start a formula. */
import type { Handover } from '../case/view.ts';

export type Cell = string | number | null | undefined;

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Spreadsheets run what begins with one of these, also after blanks: a quote before it keeps it text. Numbers stay numbers. */
const safe = (value: Cell): string | number => {
  if (typeof value === 'number') return value;
  const text = value ?? '';
  return /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
};

/** What the table's rows come from, in columns at the end: a table has no other place to say it. */
const FROM = ['case', 'reader', 'licence'] as const;

interface Content {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

export function tableOf({ caseId, about }: Handover, { name, columns, rows }: Content): Table {
  const from = [caseId, about.reader, about.licence ?? 'not chosen'];
  return {
    name,
    columns: [...columns, ...FROM],
    rows: rows.map((row) => [...columns.map((column) => row[column]), ...from].map(safe)),
  };
}
