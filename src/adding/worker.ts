/** A reader in a thread of its own: whatever a hostile file does to it, the case and the other files go on. */
import { parentPort } from 'node:worker_threads';
import { problemOf } from './read-problem.ts';
import { readSource } from './read-source.ts';
import type { Source } from './source.ts';

const port = parentPort;
if (!port) throw new Error('A reader is started by readers.ts');

port.on('message', (source: Source) => {
  readSource(source).then(
    ({ report, claims }) => port.postMessage({ reading: { report, claims } }),
    (error: unknown) => port.postMessage({ problem: problemOf(error, source.name) }),
  );
});
port.postMessage({ ready: true });
