/** Reads what a window sends in a thread that may die; what goes wrong is told with the next step of whoever sits at a window. */

import { ReadProblem } from '../../adding/read-problem.ts';
import { type ReadSource, withReading } from '../../adding/read-source.ts';
import { type Limits, openReaders } from '../../adding/readers.ts';
import type { FileSource, Source } from '../../adding/source.ts';
import type { HighlightsFound } from '../../adding/task.ts';
import type { Report } from '../../model/report.ts';
import { Problem } from '../problem.ts';

export interface Reader {
  read(source: Source): Promise<ReadSource>;
  highlights(report: Report): Promise<HighlightsFound>;
  picture(source: FileSource, page: number): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

/** The reader's own hints are for the command line. */
const HINTS: Readonly<Record<string, string>> = {
  'too-slow': 'Split it into parts and add those, or add it with stemma add --time-limit SECONDS.',
  'out-of-memory': 'Split it into parts, or save it as plain text, and add that.',
};
const STATUS: Readonly<Record<string, 429>> = { 'too-many': 429 };

function problemOf(error: unknown): unknown {
  if (!(error instanceof ReadProblem)) return error;
  const { code, message, hint } = error;
  return new Problem(STATUS[code] ?? 422, code, { message, hint: HINTS[code] ?? hint });
}

async function told<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw problemOf(error);
  }
}

/** One after the other, in one thread. */
export function startReader(limits: Limits): Reader {
  const readers = openReaders(1, limits);
  return {
    read: async (source) => withReading(source, await told(readers.read(source))),
    highlights: (report) => told(readers.highlights(report)),
    picture: (source, page) => told(readers.picture(source, page)),
    close: () => readers.close(),
  };
}
