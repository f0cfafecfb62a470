/** A reader in a thread of its own: whatever a hostile file does to it, the case and the other files go on. */
import { parentPort } from 'node:worker_threads';
import { readReport } from '../read-report.ts';
import { problemOf } from './read-problem.ts';
import { readSource } from './read-source.ts';
import { nameOf, type Results, type Task } from './task.ts';

const port = parentPort;
if (!port) throw new Error('A reader is started by readers.ts');

async function resultOf(task: Task): Promise<Results[Task['kind']]> {
  if (task.kind === 'highlights') {
    const { annotations, notes } = readReport(task.report);
    return { attributions: annotations.attributions, notes };
  }
  const { report, claims } = await readSource(task.source);
  return { report, claims };
}

port.on('message', (task: Task) => {
  resultOf(task).then(
    (result) => port.postMessage({ result }),
    (error: unknown) => port.postMessage({ problem: problemOf(error, nameOf(task)) }),
  );
});
port.postMessage({ ready: true });
