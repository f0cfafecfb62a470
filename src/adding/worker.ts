/** A reader in a thread of its own: whatever a hostile file does to it, the case and the other files go on. */
import { subscribe } from 'node:diagnostics_channel';
import { parentPort, workerData } from 'node:worker_threads';
import { PAGES } from '../ingest/format.ts';
import { expand, type Part } from '../ingest/index.ts';
import { wordsOnPage } from '../ingest/ocr/page-lines.ts';
import type { Recognise, SeenPage } from '../ingest/ocr/recognise.ts';
import { BrokenImage } from '../ingest/ocr/recogniser.ts';
import { pictureOfPage } from '../ingest/page/picture.ts';
import { readReport } from '../read-report.ts';
import { failed, type Problem, problemOf, ReadProblem } from './read-problem.ts';
import { claimsIn, reportOf } from './read-source.ts';
import { type Answer, nameOf, type Opened, type PageAnswer, type PageFound, type Results, type Task } from './task.ts';
import { boundWasmMemory } from './wasm-memory.ts';

const port = parentPort;
if (!port) throw new Error('A reader is started by readers.ts');

const { megabytes, lendsPages } = workerData as { readonly megabytes: number; readonly lendsPages: boolean };
const memory = boundWasmMemory(megabytes);
const answer = (given: Answer): void => port.postMessage(given);

/** Pages that others look at, by number: what to do with the answer. */
const asked = new Map<number, (given: PageAnswer) => void>();
let lastAsked = 0;
/** A page of the file would have taken more memory than a reader may. */
let tooLarge = false;

const recognise: Recognise = (seen) =>
  new Promise((resolve, reject) => {
    const ask = ++lastAsked;
    asked.set(ask, (given) => {
      asked.delete(ask);
      if ('problem' in given) reject(new ReadProblem(given.problem));
      else if ('words' in given.found) resolve(given.found.words);
      else {
        tooLarge ||= given.found.without === 'memory';
        reject(new BrokenImage());
      }
    });
    answer({ ask, seen });
  });

async function pageFound(page: SeenPage): Promise<PageFound> {
  try {
    return { words: await wordsOnPage(page) };
  } catch (error) {
    if (!(error instanceof BrokenImage)) throw error;
    return { without: memory.refused() ? 'memory' : 'broken' };
  }
}

/** The parts that are still to come of the file that was opened last. */
let parts: AsyncIterator<Part, unknown> | null = null;

/** The next only when it is asked for: a mailbox may be larger than memory. */
async function nextPart(): Promise<Opened | null> {
  const next = await parts?.next();
  if (next === undefined || next.done === true) return null;
  const part = next.value;
  return 'error' in part ? { path: part.path, problem: problemOf(part.error, part.path) } : part;
}

async function resultOf(task: Task): Promise<Results[Task['kind']]> {
  if (task.kind === 'part') return nextPart();
  if (task.kind === 'open') {
    const { name, bytes, columns } = task.source;
    const within = (path: string): void => answer({ within: path });
    parts = expand({ name, bytes }, { ...(columns ? { columns } : {}), without: task.without, within });
    return null;
  }
  if (task.kind === 'picture') return pictureOfPage(task.source.bytes, task.page);
  if (task.kind === 'highlights') {
    const { annotations, notes } = readReport(task.report);
    return { attributions: annotations.attributions, notes };
  }
  if (task.kind === 'page') return pageFound(task.page);
  const report = await reportOf(task.source, lendsPages ? recognise : undefined);
  return task.kind === 'ingest' ? report : { report, claims: claimsIn(report) };
}

/** A library that ran into the bound says so in words of its own, or that the file is damaged. */
const problemIn = (task: Task, error: unknown): Problem =>
  memory.refused() || tooLarge ? failed(nameOf(task), 'out-of-memory', megabytes) : problemOf(error, nameOf(task));

port.on('message', (task: Task | PageAnswer) => {
  if ('asked' in task) {
    asked.get(task.asked)?.(task);
    return;
  }
  memory.refused();
  // What a file before left unanswered is of no use any more.
  asked.clear();
  tooLarge = false;
  resultOf(task).then(
    (result) => answer({ result }),
    (error: unknown) => answer({ problem: problemIn(task, error) }),
  );
});
subscribe(PAGES, (page) => answer({ page: page as number }));
answer({ ready: true });
