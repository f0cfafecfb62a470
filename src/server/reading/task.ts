/** What the reading thread is asked, and what it answers. */
import type { Attribution } from '../../model/attribution.ts';
import type { Note } from '../../model/note.ts';
import type { Report } from '../../model/report.ts';
import type { ReadSource, Source } from '../../open-case.ts';

export type Task =
  | { readonly kind: 'read'; readonly source: Source }
  | { readonly kind: 'highlights'; readonly report: Report };

export interface HighlightsFound {
  readonly attributions: readonly Attribution[];
  readonly notes: readonly Note[];
}

export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

export interface Reader {
  read(source: Source): Promise<ReadSource>;
  highlights(report: Report): Promise<HighlightsFound>;
  close(): Promise<void>;
}
