/** Readers side by side: each reads one source at a time, within limits, and is replaced when it dies. */
import type { Report } from '../model/report.ts';
import type { Limits } from './limits.ts';
import { failed, ReadProblem } from './read-problem.ts';
import type { Reading } from './read-source.ts';
import type { Source } from './source.ts';
import { type HighlightsFound, nameOf, type Results, type Task } from './task.ts';
import { type ReaderThread, readerThread } from './thread.ts';

export type { Limits } from './limits.ts';

export interface Readers {
  /** The report alone. @throws ReadProblem */
  ingest(source: Source): Promise<Report>;
  /** The report and its claims. @throws ReadProblem */
  read(source: Source): Promise<Reading>;
  /** Who says what where in a text that was read before. @throws ReadProblem */
  highlights(report: Report): Promise<HighlightsFound>;
  close(): Promise<void>;
}

/** No thread is started before there is something to read. */
export function openReaders(count: number, limits: Limits): Readers {
  const all = Array.from({ length: count }, () => readerThread(limits));
  const idle = [...all];
  const waiting: ((free: ReaderThread) => void)[] = [];
  let closed = false;
  let under = 0;
  const free = (one: ReaderThread): void => {
    const next = waiting.shift();
    if (next) next(one);
    else idle.push(one);
  };
  const ask = async <K extends Task['kind']>(task: Task & { readonly kind: K }): Promise<Results[K]> => {
    if (under >= (limits.waiting ?? Number.POSITIVE_INFINITY))
      throw new ReadProblem(failed(nameOf(task), 'too-many', under));
    under++;
    const one = idle.pop() ?? (await new Promise<ReaderThread>((take) => waiting.push(take)));
    try {
      if (closed) throw new ReadProblem(failed(nameOf(task), 'reader-failed', 'reading was stopped'));
      return (await one.answer(task)) as Results[K];
    } finally {
      under--;
      free(one);
    }
  };
  return {
    ingest: (source) => ask({ kind: 'ingest', source }),
    read: (source) => ask({ kind: 'read', source }),
    highlights: (report) => ask({ kind: 'highlights', report }),
    close: async () => {
      closed = true;
      await Promise.all(all.map((one) => one.close()));
    },
  };
}
