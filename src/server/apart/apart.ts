/** Works out the picture of a case, or verifies it, in a thread of its own, which can be ended: then the case is as it was. */
import { Worker } from 'node:worker_threads';
import type { RelatedCase } from '../../open-case.ts';
import { packageFile } from '../../package-file.ts';
import type { Hand, StorePlace, Verification } from '../../store/index.ts';
import { Problem } from '../problem.ts';

interface Found {
  readonly relate: RelatedCase;
  readonly verify: Verification;
}

export interface Order {
  readonly work: keyof Found;
  readonly place: StorePlace;
  readonly hand: Hand;
}

export interface Apart<T> {
  readonly done: Promise<T>;
  readonly end: () => Promise<void>;
}

/** As built: threads cannot read sources. */
const SCRIPT = packageFile('dist/server/apart/worker.js');

type Failure = (why: string) => Problem;

const FAILED: Readonly<Record<keyof Found, Failure>> = {
  relate: (why) =>
    new Problem(500, 'not-related', {
      message: `Questions and origins could not be worked out: ${why}.`,
      hint: 'They are as they were before. Try again, or run stemma relate on the command line.',
    }),
  verify: (why) =>
    new Problem(500, 'not-verified', {
      message: `The case could not be verified: ${why}.`,
      hint: 'Nothing was changed. Try again, or run stemma verify on the command line.',
    }),
};

function apart<W extends keyof Found>(work: W, place: StorePlace, hand: Hand): Apart<Found[W]> {
  const order: Order = { work, place, hand };
  const worker = new Worker(SCRIPT, { workerData: order });
  const failed = FAILED[work];
  const done = new Promise<Found[W]>((resolve, reject) => {
    worker.once('message', (found: Found[W]) => resolve(found));
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

export const relateApart = (place: StorePlace, hand: Hand): Apart<RelatedCase> => apart('relate', place, hand);
export const verifyApart = (place: StorePlace, hand: Hand): Apart<Verification> => apart('verify', place, hand);
