/** What a reader in its thread is asked, and what it answers. */

import type { Leaf } from '../ingest/index.ts';
import type { PageWords, SeenPage } from '../ingest/ocr/recognise.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Note } from '../model/note.ts';
import type { Report } from '../model/report.ts';
import type { Problem } from './read-problem.ts';
import type { Reading } from './read-source.ts';
import { bytesOf, type FileSource, type Source } from './source.ts';

export type Task =
  | { readonly kind: 'ingest'; readonly source: Source }
  | { readonly kind: 'read'; readonly source: Source }
  | { readonly kind: 'highlights'; readonly report: Report }
  /** Draws a page of a PDF. */
  | { readonly kind: 'picture'; readonly source: FileSource; readonly page: number }
  /** Opens a file that holds many, whose parts are asked for one by one. */
  | { readonly kind: 'open'; readonly source: FileSource; readonly without: ReadonlySet<string> }
  | { readonly kind: 'part'; readonly source: { readonly name: string; readonly size: number } }
  /** Recognises the words on a page of a file that another reader reads. */
  | {
      readonly kind: 'page';
      readonly source: { readonly name: string; readonly size: number };
      readonly page: SeenPage;
    };

/** What comes out of a file that holds many. */
export type Opened =
  | Leaf
  | { readonly path: string; readonly leftOut: string }
  | { readonly path: string; readonly problem: Problem };

export interface HighlightsFound {
  readonly attributions: readonly Attribution[];
  readonly notes: readonly Note[];
}

/** Words, or why there are none: the image is broken, or would take more memory than a reader may. */
export type PageFound = { readonly words: PageWords } | { readonly without: 'broken' | 'memory' };

export interface Results {
  readonly ingest: Report;
  readonly read: Reading;
  readonly highlights: HighlightsFound;
  /** A PNG; null where the page cannot be drawn. */
  readonly picture: Uint8Array | null;
  readonly open: null;
  /** Null after the last. */
  readonly part: Opened | null;
  readonly page: PageFound;
}

/** A reader asks that this page of its file be looked at. */
export interface PageAsked {
  readonly ask: number;
  readonly seen: SeenPage;
}

export type Answer =
  | { readonly ready: true }
  /** Another page is being looked at: the file is worked on, not stuck. */
  | { readonly page: number }
  | PageAsked
  /** Which holder in the file it is opening. */
  | { readonly within: string }
  | { readonly result: Results[Task['kind']] }
  | { readonly problem: Problem };

/** What became of a page that a reader asked for. */
export type PageAnswer =
  | { readonly asked: number; readonly found: PageFound }
  | { readonly asked: number; readonly problem: Problem };

export const nameOf = (task: Task): string => (task.kind === 'highlights' ? task.report.origin.name : task.source.name);

/** In bytes, or near it. */
export function sizeOf(task: Task): number {
  if (task.kind === 'highlights') return task.report.text.length;
  return task.kind === 'part' || task.kind === 'page' ? task.source.size : bytesOf(task.source).length;
}
