/** Tables as CSV (RFC 4180), in which no cell can start a formula. */

export type Cell = string | number | null | undefined;

/** Spreadsheets run what begins with one of these, also after blanks: a quote before it keeps it text. Numbers stay numbers. */
const cell = (value: Cell): string => {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

export const csvTable = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
