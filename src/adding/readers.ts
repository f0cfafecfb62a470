/** Readers side by side: each reads one source at a time, within limits, and is replaced when it dies. */
import { Worker } from 'node:worker_threads';
import type { Report } from '../model/report.ts';
import { packageFile } from '../package-file.ts';
import { failed, type Problem, ReadProblem } from './read-problem.ts';
import type { Reading } from './read-source.ts';
import type { Source } from './source.ts';
import { type Answer, type HighlightsFound, nameOf, type Results, sizeOf, type Task } from './task.ts';

export interface Limits {
  /** Seconds a source may take; without it, by its size. */
  readonly seconds?: number;
  /** Megabytes of memory that a reader may take beside the file itself. */
  readonly megabytes?: number;
  /** As many may be under way or wait; without it, any number. */
  readonly waiting?: number;
}

export interface Readers {
  /** @throws ReadProblem */
  read(source: Source): Promise<Reading>;
  /** Who says what where in a text that was read before. @throws ReadProblem */
  highlights(report: Report): Promise<HighlightsFound>;
  close(): Promise<void>;
}

const SECONDS = 60;
const SECONDS_A_MEGABYTE = 30;
const MEGABYTES = 1024;
/** The bundle of `worker.ts`. */
const FILE = packageFile('dist/cli/reader.js');

const secondsFor = (task: Task, { seconds }: Limits): number =>
  seconds ?? SECONDS + Math.ceil((SECONDS_A_MEGABYTE * sizeOf(task)) / 1e6);

function whyItDied(task: Task, error: unknown, { megabytes = MEGABYTES }: Limits): Problem {
  if ((error as { code?: string } | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return failed(nameOf(task), 'out-of-memory', `reading it took more than ${megabytes} MB of memory`);
  const why = error instanceof Error ? error.message : 'the reader ended';
  return failed(nameOf(task), 'reader-failed', `reading it failed (${why})`);
}

/** One thread, which is started when there is something to read and again after it died. */
interface Reader {
  answer(task: Task): Promise<unknown>;
  close(): Promise<void>;
}

interface Job {
  readonly task: Task;
  readonly resolve: (result: unknown) => void;
  readonly reject: (problem: ReadProblem) => void;
  timer?: NodeJS.Timeout;
}

interface Thread {
  readonly worker: Worker;
  ready: boolean;
}

function reader(limits: Limits): Reader {
  let thread: Thread | null = null;
  let job: Job | null = null;

  const end = (): Job | null => {
    const ended = job;
    clearTimeout(ended?.timer);
    job = null;
    return ended;
  };
  const die = (dead: Thread, problem: (task: Task) => Problem): void => {
    if (thread !== dead) return;
    thread = null;
    void dead.worker.terminate();
    const ended = end();
    ended?.reject(new ReadProblem(problem(ended.task)));
  };
  const post = (to: Thread): void => {
    if (!job || !to.ready) return;
    const { task } = job;
    const seconds = secondsFor(task, limits);
    const why = `reading it took longer than ${seconds} s and was stopped`;
    job.timer = setTimeout(() => die(to, () => failed(nameOf(task), 'too-slow', why)), seconds * 1000);
    to.worker.postMessage(task);
  };
  const hear = (from: Thread, answer: Answer): void => {
    if (thread !== from) return;
    if ('ready' in answer) {
      from.ready = true;
      post(from);
    } else if ('result' in answer) end()?.resolve(answer.result);
    else end()?.reject(new ReadProblem(answer.problem));
  };
  const start = (): Thread => {
    const { megabytes = MEGABYTES } = limits;
    const started: Thread = {
      worker: new Worker(FILE, { resourceLimits: { maxOldGenerationSizeMb: megabytes } }),
      ready: false,
    };
    started.worker.on('message', (answer: Answer) => hear(started, answer));
    started.worker.on('error', (error) => die(started, (task) => whyItDied(task, error, limits)));
    started.worker.on('exit', () => die(started, (task) => whyItDied(task, undefined, limits)));
    return started;
  };
  return {
    answer: (task) =>
      new Promise((resolve, reject) => {
        job = { task, resolve, reject };
        thread ??= start();
        post(thread);
      }),
    close: async () => {
      await thread?.worker.terminate();
    },
  };
}

export function openReaders(count: number, limits: Limits): Readers {
  const all = Array.from({ length: count }, () => reader(limits));
  const idle = [...all];
  const waiting: ((free: Reader) => void)[] = [];
  let closed = false;
  let under = 0;
  const free = (one: Reader): void => {
    const next = waiting.shift();
    if (next) next(one);
    else idle.push(one);
  };
  const ask = async <K extends Task['kind']>(task: Task & { readonly kind: K }): Promise<Results[K]> => {
    if (under >= (limits.waiting ?? Number.POSITIVE_INFINITY))
      throw new ReadProblem(failed(nameOf(task), 'too-many', `${under} others wait to be read`));
    under++;
    const one = idle.pop() ?? (await new Promise<Reader>((take) => waiting.push(take)));
    try {
      if (closed) throw new ReadProblem(failed(nameOf(task), 'reader-failed', 'reading was stopped'));
      return (await one.answer(task)) as Results[K];
    } finally {
      under--;
      free(one);
    }
  };
  return {
    read: (source) => ask({ kind: 'read', source }),
    highlights: (report) => ask({ kind: 'highlights', report }),
    close: async () => {
      closed = true;
      await Promise.all(all.map((one) => one.close()));
    },
  };
}
