/** Reads reports in a thread of its own, one after the other, and ends the thread when a report takes too long or too much. */
import { Worker } from 'node:worker_threads';
import type { ReadSource } from '../../open-case.ts';
import { packageFile } from '../../package-file.ts';
import { Problem } from '../problem.ts';
import type { Failure, HighlightsFound, Reader, Task } from './task.ts';

export interface ReaderLimits {
  /** Milliseconds for one report. */
  readonly time: number;
  /** Megabytes of memory. */
  readonly memory: number;
  /** Reports that may wait. */
  readonly waiting: number;
}

/** As built: threads cannot read sources. */
const SCRIPT = packageFile('dist/server/reading/worker.js');

const tooSlow = (seconds: number): Problem =>
  new Problem(422, 'too-slow', {
    message: `This report was not read within ${seconds} seconds, so reading it was given up.`,
    hint: 'Split it into parts and add those.',
  });
const died = (): Problem =>
  new Problem(422, 'reader-died', {
    message: 'Reading this report took more memory than it may, so it was given up.',
    hint: 'Split it into parts, or save it as plain text, and add that.',
  });

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly failure?: Failure;
}

function answered(worker: Worker, id: number, limit: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => finish(() => reject(tooSlow(Math.round(limit / 1000)))), limit);
    const onMessage = (answer: Answer): void => {
      if (answer.id === id) finish(() => resolve(answer));
    };
    const onEnd = (): void => finish(() => reject(died()));
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
      settle();
    };
    worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
  });
}

export function startReader({ time, memory, waiting }: ReaderLimits): Reader {
  let worker: Worker | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let length = 0;
  let count = 0;
  const thread = (): Worker => {
    worker ??= new Worker(SCRIPT, {
      resourceLimits: { maxOldGenerationSizeMb: memory },
    }).on('error', () => undefined);
    return worker;
  };
  const end = async (): Promise<void> => {
    const ended = worker;
    worker = null;
    await ended?.terminate();
  };
  const run = async (task: Task): Promise<unknown> => {
    const id = ++count;
    const at = thread();
    const answer = answered(at, id, time);
    at.postMessage({ id, task });
    try {
      const { result, failure } = await answer;
      if (failure) throw new Problem(422, failure.code, failure);
      return result;
    } catch (error) {
      if (error instanceof Problem && (error.code === 'too-slow' || error.code === 'reader-died')) await end();
      throw error;
    }
  };
  const inTurn = <T>(task: Task): Promise<T> => {
    if (length >= waiting)
      throw new Problem(429, 'too-many', {
        message: 'Too many reports are waiting to be read.',
        hint: 'Wait until some are done, then add the others.',
      });
    length++;
    const next = queue.then(() => run(task)).finally(() => length--);
    queue = next.catch(() => undefined);
    return next as Promise<T>;
  };
  return {
    read: (source) => inTurn<ReadSource>({ kind: 'read', source }),
    highlights: (report) => inTurn<HighlightsFound>({ kind: 'highlights', report }),
    close: end,
  };
}
