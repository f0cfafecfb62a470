/** Readers side by side: each reads one source at a time, within limits, and is replaced when it dies; the scanned pages of all are recognised on all cores. */
import { availableParallelism } from 'node:os';
import { AHEAD } from '../ingest/ocr/pages-ahead.ts';
import type { Report } from '../model/report.ts';
import type { Limits } from './limits.ts';
import { poolOf } from './pool.ts';
import type { Reading } from './read-source.ts';
import type { FileSource, Source } from './source.ts';
import type { HighlightsFound } from './task.ts';
import { readerThread } from './thread.ts';

export type { Limits } from './limits.ts';

export interface Readers {
  /** The report alone. @throws ReadProblem */
  ingest(source: Source): Promise<Report>;
  /** The report and its claims. @throws ReadProblem */
  read(source: Source): Promise<Reading>;
  /** Who says what where in a text that was read before. @throws ReadProblem */
  highlights(report: Report): Promise<HighlightsFound>;
  /** A page of a PDF as a PNG; null where it cannot be drawn. @throws ReadProblem */
  picture(source: FileSource, page: number): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

/** Recognising takes all cores that there are, and each that does it some hundred megabytes. */
const RECOGNISERS = Math.min(availableParallelism(), AHEAD);

/** No thread is started before there is something to read. */
export function openReaders(count: number, limits: Limits): Readers {
  const { waiting: _, ...ofOne } = limits;
  const pages = poolOf(
    Array.from({ length: RECOGNISERS }, () => readerThread(ofOne)),
    ofOne,
  );
  const readers = poolOf(
    Array.from({ length: count }, () => readerThread(ofOne, pages)),
    limits,
  );
  return {
    ingest: (source) => readers.ask({ kind: 'ingest', source }),
    read: (source) => readers.ask({ kind: 'read', source }),
    highlights: (report) => readers.ask({ kind: 'highlights', report }),
    picture: (source, page) => readers.ask({ kind: 'picture', source, page }),
    close: async () => {
      await Promise.all([readers.close(), pages.close()]);
    },
  };
}
