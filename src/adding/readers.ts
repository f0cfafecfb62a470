/** Readers side by side: each reads one source at a time, within limits, and is replaced when it dies. */
import { Worker } from 'node:worker_threads';
import { packageFile } from '../package-file.ts';
import { failed, type Problem, ReadProblem } from './read-problem.ts';
import type { Reading } from './read-source.ts';
import { bytesOf, type Source } from './source.ts';

export interface Limits {
  /** Seconds a source may take; without it, by its size. */
  readonly seconds?: number;
  /** Megabytes of memory that a reader may take beside the file itself. */
  readonly megabytes?: number;
}

export interface Readers {
  /** @throws ReadProblem */
  read(source: Source): Promise<Reading>;
  close(): Promise<void>;
}

type Answer = { readonly ready: true } | { readonly reading: Reading } | { readonly problem: Problem };

const SECONDS = 60;
const SECONDS_A_MEGABYTE = 30;
const MEGABYTES = 1024;
/** The bundle of `worker.ts`. */
const FILE = packageFile('dist/cli/reader.js');

const secondsFor = (source: Source, { seconds }: Limits): number =>
  seconds ?? SECONDS + Math.ceil((SECONDS_A_MEGABYTE * bytesOf(source).length) / 1e6);

function whyItDied(source: Source, error: unknown, { megabytes = MEGABYTES }: Limits): Problem {
  if ((error as { code?: string } | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return failed(source.name, 'out-of-memory', `reading it took more than ${megabytes} MB of memory`);
  const why = error instanceof Error ? error.message : 'the reader ended';
  return failed(source.name, 'reader-failed', `reading it failed (${why})`);
}

/** One thread, which is started when there is something to read and again after it died. */
interface Reader {
  read(source: Source): Promise<Reading>;
  close(): Promise<void>;
}

interface Job {
  readonly source: Source;
  readonly resolve: (reading: Reading) => void;
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
  const die = (dead: Thread, problem: (source: Source) => Problem): void => {
    if (thread !== dead) return;
    thread = null;
    void dead.worker.terminate();
    const ended = end();
    ended?.reject(new ReadProblem(problem(ended.source)));
  };
  const post = (to: Thread): void => {
    if (!job || !to.ready) return;
    const { source } = job;
    const seconds = secondsFor(source, limits);
    const why = `reading it took longer than ${seconds} s and was stopped`;
    job.timer = setTimeout(() => die(to, () => failed(source.name, 'too-slow', why)), seconds * 1000);
    to.worker.postMessage(source);
  };
  const hear = (from: Thread, answer: Answer): void => {
    if (thread !== from) return;
    if ('ready' in answer) {
      from.ready = true;
      post(from);
    } else if ('reading' in answer) end()?.resolve(answer.reading);
    else end()?.reject(new ReadProblem(answer.problem));
  };
  const start = (): Thread => {
    const { megabytes = MEGABYTES } = limits;
    const started: Thread = {
      worker: new Worker(FILE, { resourceLimits: { maxOldGenerationSizeMb: megabytes } }),
      ready: false,
    };
    started.worker.on('message', (answer: Answer) => hear(started, answer));
    started.worker.on('error', (error) => die(started, (source) => whyItDied(source, error, limits)));
    started.worker.on('exit', () => die(started, (source) => whyItDied(source, undefined, limits)));
    return started;
  };
  return {
    read: (source) =>
      new Promise((resolve, reject) => {
        job = { source, resolve, reject };
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
  const free = (one: Reader): void => {
    const next = waiting.shift();
    if (next) next(one);
    else idle.push(one);
  };
  return {
    read: async (source) => {
      const one = idle.pop() ?? (await new Promise<Reader>((take) => waiting.push(take)));
      try {
        if (closed) throw new ReadProblem(failed(source.name, 'reader-failed', 'reading was stopped'));
        return await one.read(source);
      } finally {
        free(one);
      }
    },
    close: async () => {
      closed = true;
      await Promise.all(all.map((one) => one.close()));
    },
  };
}
