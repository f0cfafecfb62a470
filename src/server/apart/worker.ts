/** The thread that does what takes long by a connection of its own, so that windows are answered meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { openCase, type RelatedCase } from '../../open-case.ts';
import type { Verification } from '../../store/index.ts';
import type { Order } from './apart.ts';

const { work, place, hand } = workerData as Order;
let found: Verification | RelatedCase;
const opened = await openCase(place, () => hand);
try {
  found = work === 'verify' ? await opened.store.verify() : await opened.relate();
} finally {
  await opened.close();
}
parentPort?.postMessage(found);
