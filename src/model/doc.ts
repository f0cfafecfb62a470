/** A report together with everything the layers found in it. */
import type { Annotations } from './annotations.ts';
import type { Note } from './note.ts';
import type { Report } from './report.ts';

export interface Doc {
  readonly report: Report;
  readonly annotations: Annotations;
  readonly notes: readonly Note[];
}
