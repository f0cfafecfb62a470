/** Which column of a table holds what: proposed from the headers, and used only when a person confirmed it. */
import type { ReportFacts } from '../from-text.ts';

/** What a column can be. `id` is the sender's own id of the report. */
export const COLUMN_USES = ['text', 'id', 'title', 'publisher', 'author', 'published', 'language', 'url'] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/** Names of columns; several columns of text stand one under another. */
export type Columns = Readonly<Partial<Record<ColumnUse, readonly string[]>>>;

export type ColumnFacts = Pick<ReportFacts, Exclude<ColumnUse, 'text' | 'id'>>;
