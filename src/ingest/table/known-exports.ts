/** Tables whose columns are known, because the program that writes them says what they are: nothing is proposed, and nothing guessed. */
import type { Columns, ColumnUse } from '../holders/columns.ts';

interface KnownExport {
  readonly program: string;
  /** Headers that together are of no other program. */
  readonly marks: readonly string[];
  /** By use: the first header that the table has. Null: its rows have no words to read. */
  readonly columns: Readonly<Partial<Record<ColumnUse, readonly string[]>>> | null;
}

/**
 * Read from the programs' sources: Bayanat's `Bulletin.to_csv_dict` and `to_dict`, auto-archiver's Google Sheets columns, Datashare's results of
 * a batch search and its documents. Uwazi names its text columns by template, so only traps are known of it (see `UWAZI`).
 */
const KNOWN: readonly KnownExport[] = [
  {
    program: 'Bayanat',
    marks: ['sjac_title', 'sjac_title_ar', 'source_link', 'publish_date', 'description'],
    columns: {
      text: ['description'],
      id: ['id'],
      title: ['title', 'title_ar', 'sjac_title', 'sjac_title_ar'],
      publisher: ['sources.0.title', 'sources', 'sources.1', 'sources.0'],
      published: ['publish_date'],
      url: ['source_link'],
    },
  },
  {
    program: 'auto-archiver',
    marks: ['link', 'archive status', 'archive location', 'upload timestamp', 'text content'],
    columns: {
      text: ['text content'],
      title: ['upload title'],
      published: ['upload timestamp'],
      url: ['link'],
    },
  },
  { program: 'Datashare', marks: ['documentUrl', 'documentId', 'contentType'], columns: null },
  {
    program: 'Datashare',
    marks: ['content', 'extractionLevel', 'contentType'],
    columns: { text: ['content'], title: ['title'], id: ['id'] },
  },
];

/** Uwazi's "Published" says whether an entity is public, and "Date added" when it was typed in: neither is a publication date. */
const UWAZI = ['Title', 'Date added', 'Template', 'Geolocation', 'Documents', 'Attachments', 'Published'] as const;

export const isUwazi = (headers: readonly string[]): boolean => UWAZI.every((mark) => headers.includes(mark));

/** The columns that may hold what a report says. */
export const withoutTraps = (headers: readonly string[]): string[] =>
  isUwazi(headers)
    ? headers.filter((header) => header === 'Title' || !(UWAZI as readonly string[]).includes(header))
    : [...headers];

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.toLowerCase();

export interface Recognised {
  readonly program: string;
  readonly columns: Columns | null;
}

/** Null when the headers are of no program that is known. */
export function recognised(headers: readonly string[]): Recognised | null {
  const known = KNOWN.find(({ marks }) => marks.every((mark) => headers.some((header) => same(header, mark))));
  if (known === undefined) return null;
  if (known.columns === null) return { program: known.program, columns: null };
  const columns: Partial<Record<ColumnUse, readonly string[]>> = {};
  for (const [use, names] of Object.entries(known.columns) as [ColumnUse, readonly string[]][]) {
    const there = names.flatMap((name) => headers.find((header) => same(header, name)) ?? []);
    if (there.length > 0) columns[use] = there;
  }
  return { program: known.program, columns };
}
