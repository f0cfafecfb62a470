/** What a reader in its thread is asked, and what it answers. */
import type { Attribution } from '../model/attribution.ts';
import type { Note } from '../model/note.ts';
import type { Report } from '../model/report.ts';
import type { Problem } from './read-problem.ts';
import type { Reading } from './read-source.ts';
import { bytesOf, type Source } from './source.ts';

export type Task =
  | { readonly kind: 'ingest'; readonly source: Source }
  | { readonly kind: 'read'; readonly source: Source }
  | { readonly kind: 'highlights'; readonly report: Report };

export interface HighlightsFound {
  readonly attributions: readonly Attribution[];
  readonly notes: readonly Note[];
}

export interface Results {
  readonly ingest: Report;
  readonly read: Reading;
  readonly highlights: HighlightsFound;
}

export type Answer =
  | { readonly ready: true }
  /** Another page is being looked at: the file is worked on, not stuck. */
  | { readonly page: number }
  | { readonly result: Results[Task['kind']] }
  | { readonly problem: Problem };

export const nameOf = (task: Task): string => (task.kind === 'highlights' ? task.report.origin.name : task.source.name);

/** In bytes, or near it. */
export const sizeOf = (task: Task): number =>
  task.kind === 'highlights' ? task.report.text.length : bytesOf(task.source).length;
