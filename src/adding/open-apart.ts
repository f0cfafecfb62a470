/** Takes the parts out of a file that holds many, in a thread of its own that may die: what came before it is kept. */
import { Worker } from 'node:worker_threads';
import { failed } from './read-problem.ts';
import { FILE, type Limits, MEGABYTES, secondsFor, whyItDied } from './readers.ts';
import type { FileSource } from './source.ts';
import { NEXT, type OpenAnswer, type Opened, type OpenTask } from './task.ts';

type Part = Opened | { readonly end: true };

interface Thread {
  /** The next part, or why there is none. */
  next(): Promise<Part>;
  close(): Promise<unknown>;
}

function openThread(source: FileSource, limits: Limits): Thread {
  const { megabytes = MEGABYTES } = limits;
  const task: OpenTask = { kind: 'open', source };
  const worker = new Worker(FILE, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  let tell: (part: Part) => void = () => undefined;
  let dead: Part | null = null;
  const die = (error?: unknown): void => {
    dead ??= { path: source.name, problem: whyItDied(task, error, limits) };
    tell(dead);
  };
  worker.on('message', (answer: OpenAnswer) => 'part' in answer && tell(answer.part));
  worker.on('error', die).on('exit', () => die());
  worker.postMessage(task);
  const seconds = secondsFor(task, limits);
  const slow = failed(source.name, 'too-slow', `opening it took longer than ${seconds} s and was stopped`);
  return {
    next: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => tell((dead = { path: source.name, problem: slow })), seconds * 1000);
        tell = (part) => {
          clearTimeout(timer);
          resolve(part);
        };
        if (dead) tell(dead);
        else worker.postMessage(NEXT);
      }),
    close: () => worker.terminate(),
  };
}

/** The parts of a file in its order. When the thread dies, the last part says so. */
export async function* openApart(source: FileSource, limits: Limits): AsyncGenerator<Opened> {
  const thread = openThread(source, limits);
  try {
    for (;;) {
      const part = await thread.next();
      if ('end' in part) return;
      yield part;
      // A dead thread says the same for ever.
      if ('problem' in part && part.path === source.name) return;
    }
  } finally {
    await thread.close();
  }
}
