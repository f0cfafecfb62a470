/** The thread that works out questions, relations and origins by a connection of its own, so that windows are answered meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { openCase } from '../../open-case.ts';
import type { Order } from './relate-apart.ts';

const { place, hand } = workerData as Order;
const opened = await openCase(place, () => hand);
try {
  await opened.relate();
} finally {
  await opened.close();
}
parentPort?.postMessage('related');
