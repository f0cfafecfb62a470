/** The thread in which reports are read: it can be ended at any moment without harm to the case. */
import { parentPort } from 'node:worker_threads';
import { IngestError } from '../../ingest/index.ts';
import { readSource } from '../../open-case.ts';
import { readReport } from '../../read-report.ts';
import type { Failure, Task } from './task.ts';

async function done(task: Task): Promise<unknown> {
  if (task.kind === 'read') return readSource(task.source);
  const { annotations, notes } = readReport(task.report);
  return { attributions: annotations.attributions, notes };
}

/** Errors lose their class on the way between threads. */
const failure = (error: unknown): Failure =>
  error instanceof IngestError
    ? { code: error.code, message: error.message, hint: error.hint }
    : {
        code: 'unreadable',
        message: `This file could not be read: ${error instanceof Error ? error.message : String(error)}.`,
        hint: 'Save it in another format, such as plain text, and add that.',
      };

parentPort?.on('message', ({ id, task }: { readonly id: number; readonly task: Task }) => {
  done(task).then(
    (result) => parentPort?.postMessage({ id, result }),
    (error: unknown) => parentPort?.postMessage({ id, failure: failure(error) }),
  );
});
