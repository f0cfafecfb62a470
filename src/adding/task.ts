/** What a reader in its thread is asked, and what it answers. */
import type { Attribution } from '../model/attribution.ts';
import type { Note } from '../model/note.ts';
import type { Report } from '../model/report.ts';
import type { Problem } from './read-problem.ts';
import type { Reading } from './read-source.ts';
import { bytesOf, type Source } from './source.ts';

export type Task =
  | { readonly kind: 'read'; readonly source: Source }
  | { readonly kind: 'highlights'; readonly report: Report };

export interface HighlightsFound {
  readonly attributions: readonly Attribution[];
  readonly notes: readonly Note[];
}

export interface Results {
  readonly read: Reading;
  readonly highlights: HighlightsFound;
}

export type Answer =
  | { readonly ready: true }
  | { readonly result: Results[Task['kind']] }
  | { readonly problem: Problem };

export const nameOf = (task: Task): string => (task.kind === 'read' ? task.source.name : task.report.origin.name);

/** In bytes, or near it. */
export const sizeOf = (task: Task): number =>
  task.kind === 'read' ? bytesOf(task.source).length : task.report.text.length;
