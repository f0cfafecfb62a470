/** Works out the picture of a case in a thread of its own, which can be ended: then the picture is as it was. */
import { Worker } from 'node:worker_threads';
import { packageFile } from '../../package-file.ts';
import type { Hand, StorePlace } from '../../store/index.ts';
import { Problem } from '../problem.ts';

export interface Order {
  readonly place: StorePlace;
  readonly hand: Hand;
}

export interface Relating {
  readonly done: Promise<void>;
  readonly end: () => Promise<void>;
}

/** As built: threads cannot read sources. */
const SCRIPT = packageFile('dist/server/relating/worker.js');

const failed = (why: string): Problem =>
  new Problem(500, 'not-related', {
    message: `Questions and origins could not be worked out: ${why}.`,
    hint: 'They are as they were before. Try again, or run stemma relate on the command line.',
  });

export function relateApart(order: Order): Relating {
  const worker = new Worker(SCRIPT, { workerData: order });
  const done = new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', (error) => reject(failed(error instanceof Error ? error.message : String(error))));
    worker.once('exit', () => reject(failed('it was ended before')));
  });
  return {
    done,
    end: async () => {
      await worker.terminate();
      await done.catch(() => undefined);
    },
  };
}
