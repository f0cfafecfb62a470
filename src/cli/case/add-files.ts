/** Adds files to a case: each report is told of when it is durable; one that cannot be read does not stop the others. */
import { availableParallelism } from 'node:os';
import type { ReportFacts } from '../../ingest/from-text.ts';
import type { Columns } from '../../ingest/holders/columns.ts';
import type { AddAll, Case, Outcome } from '../../open-case.ts';
import { bytesOfAll } from './files-in.ts';
import { progressOn } from './progress.ts';
import { type Gone, sourcesIn } from './sources.ts';

export interface Added {
  added: number;
  present: number;
  claims: number;
  /** Why, and how often: what is no report, such as messages that are only pictures. */
  readonly leftOut: Record<string, number>;
  /** True when the run was stopped before its end. */
  stopped: boolean;
  /** In the order in which they were given. */
  readonly failed: { number: number; name: string; code: string; message: string; hint: string }[];
}

export interface AddFiles {
  /** How many reports are read side by side; by default one less than there are cores. */
  readonly workers?: number;
  readonly limits?: AddAll['limits'];
  /** Which column of a table holds what. */
  readonly columns?: Columns;
  /** What is known of every report, whatever its file says. */
  readonly facts?: ReportFacts;
  readonly signal?: AbortSignal;
  /** Told of each report when it is durable or was given up. */
  readonly told?: (outcome: Outcome) => void;
  /** Filled while it goes on, so that it can be shown also when the case breaks. */
  readonly result?: Added;
}

export const nothingAdded = (): Added => ({ added: 0, present: 0, claims: 0, leftOut: {}, stopped: false, failed: [] });

function count(result: Added, outcome: Outcome): void {
  if (outcome.status === 'added') {
    result.added++;
    result.claims += outcome.claims;
  } else if (outcome.status === 'present') result.present++;
  else if (outcome.status === 'left-out') result.leftOut[outcome.why] = (result.leftOut[outcome.why] ?? 0) + 1;
  else result.failed.push({ number: outcome.number, name: outcome.name, ...outcome.problem });
}

export async function addFiles(opened: Case, files: readonly string[], how: AddFiles = {}): Promise<void> {
  const { workers = Math.max(1, availableParallelism() - 1), limits = {}, result = nothingAdded() } = how;
  const { signal, told, columns, facts } = how;
  const total = bytesOfAll(files);
  const gone: Gone = { bytes: 0 };
  const line = progressOn(process.stderr);
  const show = (): void => {
    const share = total > 0 ? Math.min(1, gone.bytes / total) : 0;
    line.show({ done: result.added + result.present, failed: result.failed.length, share });
  };
  try {
    await opened.addAll({
      workers,
      limits,
      ...(signal ? { signal } : {}),
      sources: sourcesIn(files, { gone, ...(columns ? { columns } : {}), ...(facts ? { facts } : {}) }),
      told: (outcome) => {
        count(result, outcome);
        told?.(outcome);
        show();
      },
    });
  } finally {
    result.failed.sort((a, b) => a.number - b.number);
    result.stopped = signal?.aborted ?? false;
    line.clear();
  }
}
