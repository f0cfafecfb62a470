/** One reader in a thread: started when there is something to read, ended when that goes on too long, and started again. */
import { Worker } from 'node:worker_threads';
import { packageFile } from '../package-file.ts';
import { type Limits, megabytesOf, SECONDS_A_PAGE, secondsFor } from './limits.ts';
import type { Pool, ReaderThread } from './pool.ts';
import { failed, type Problem, problemOf, ReadProblem } from './read-problem.ts';
import { type Answer, nameOf, type PageAnswer, type PageAsked, sizeOf, type Task } from './task.ts';

/** The bundle of `worker.ts`. */
const FILE = packageFile('dist/cli/reader.js');

interface Job {
  readonly task: Task;
  readonly resolve: (result: unknown) => void;
  readonly reject: (problem: ReadProblem) => void;
  timer?: NodeJS.Timeout;
  /** When it began and when its time is up, in milliseconds of the clock that only goes forward. */
  began: number;
  until: number;
}

interface Thread {
  readonly worker: Worker;
  ready: boolean;
  within?: string;
}

function whyItDied(task: Task, error: unknown, limits: Limits): Problem {
  if ((error as { code?: string } | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return failed(nameOf(task), 'out-of-memory', megabytesOf(limits));
  return failed(nameOf(task), 'reader-failed', error instanceof Error ? error.message : 'the reader ended');
}

/** `pages` are the threads that recognise the pages it asks for. */
export function readerThread(limits: Limits, pages?: Pool): ReaderThread {
  let thread: Thread | null = null;
  let job: Job | null = null;

  const end = (): Job | null => {
    const ended = job;
    clearTimeout(ended?.timer);
    job = null;
    return ended;
  };
  const die = (dead: Thread, problem: (job: Job) => Problem): void => {
    if (thread !== dead) return;
    thread = null;
    void dead.worker.terminate();
    const ended = end();
    ended?.reject(new ReadProblem(problem(ended), dead.within));
  };
  const giveTime = (to: Thread, seconds: number): void => {
    const until = performance.now() + seconds * 1000;
    if (!job || job.until >= until) return;
    job.until = until;
    clearTimeout(job.timer);
    const tooSlow = (late: Job): Problem =>
      failed(nameOf(late.task), 'too-slow', Math.round((late.until - late.began) / 1000));
    job.timer = setTimeout(() => die(to, tooSlow), seconds * 1000);
  };
  const moreTime = (to: Thread): void => {
    if (thread === to && limits.seconds === undefined) giveTime(to, SECONDS_A_PAGE);
  };
  const post = (to: Thread): void => {
    if (!job || !to.ready) return;
    job.began = performance.now();
    giveTime(to, secondsFor(sizeOf(job.task), limits));
    to.worker.postMessage(job.task);
  };
  /** Its time goes on from where a page's turn has come: waiting for other files is no fault of this one. */
  const haveSeen = async (from: Thread, { ask, seen }: PageAsked): Promise<void> => {
    if (!job || !pages) return;
    const begins = (): void => moreTime(from);
    const source = { name: nameOf(job.task), size: 0 };
    let answer: PageAnswer;
    try {
      answer = { asked: ask, found: await pages.ask({ kind: 'page', source, page: seen }, begins) };
    } catch (error) {
      answer = { asked: ask, problem: problemOf(error, source.name) };
    }
    moreTime(from);
    if (thread === from) from.worker.postMessage(answer);
  };
  const hear = (from: Thread, answer: Answer): void => {
    if (thread !== from) return;
    if ('ready' in answer) {
      from.ready = true;
      post(from);
    } else if ('page' in answer) moreTime(from);
    else if ('within' in answer) from.within = answer.within;
    else if ('ask' in answer) void haveSeen(from, answer);
    else if ('result' in answer) end()?.resolve(answer.result);
    else end()?.reject(new ReadProblem(answer.problem));
  };
  const start = (): Thread => {
    const megabytes = megabytesOf(limits);
    const resourceLimits = { maxOldGenerationSizeMb: megabytes };
    // What libraries print about a file is neither results nor for this terminal.
    const quiet = { stdout: true, stderr: true };
    const workerData = { megabytes, lendsPages: pages !== undefined };
    const worker = new Worker(FILE, { resourceLimits, workerData, ...quiet });
    worker.stdout.resume();
    worker.stderr.resume();
    const started: Thread = { worker, ready: false };
    started.worker.on('message', (answer: Answer) => hear(started, answer));
    started.worker.on('error', (error) => die(started, ({ task }) => whyItDied(task, error, limits)));
    started.worker.on('exit', () => die(started, ({ task }) => whyItDied(task, undefined, limits)));
    return started;
  };
  return {
    answer: (task) =>
      new Promise((resolve, reject) => {
        job = { task, resolve, reject, began: 0, until: 0 };
        thread ??= start();
        post(thread);
      }),
    close: async () => {
      const ending = thread;
      if (ending) die(ending, ({ task }) => failed(nameOf(task), 'reader-failed', 'reading was stopped'));
      await ending?.worker.terminate();
    },
  };
}
