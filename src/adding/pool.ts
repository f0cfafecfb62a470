/** Threads side by side, lent for one task each; who comes when all are lent waits in line. */
import type { Limits } from './limits.ts';
import { failed, ReadProblem } from './read-problem.ts';
import { nameOf, type Results, type Task } from './task.ts';

export interface ReaderThread {
  /** One task at a time. @throws ReadProblem */
  answer(task: Task): Promise<unknown>;
  close(): Promise<void>;
}

export interface Pool {
  /** `begins` is called when the task's turn has come. @throws ReadProblem */
  ask<K extends Task['kind']>(task: Task & { readonly kind: K }, begins?: () => void): Promise<Results[K]>;
  close(): Promise<void>;
}

/** No thread is started before there is something to do. */
export function poolOf(threads: readonly ReaderThread[], { waiting: most = Number.POSITIVE_INFINITY }: Limits): Pool {
  const idle = [...threads];
  const waiting: ((free: ReaderThread) => void)[] = [];
  let closed = false;
  let under = 0;
  const free = (one: ReaderThread): void => {
    const next = waiting.shift();
    if (next) next(one);
    else idle.push(one);
  };
  return {
    async ask<K extends Task['kind']>(task: Task & { readonly kind: K }, begins?: () => void): Promise<Results[K]> {
      if (under >= most) throw new ReadProblem(failed(nameOf(task), 'too-many', under));
      under++;
      const one = idle.pop() ?? (await new Promise<ReaderThread>((take) => waiting.push(take)));
      try {
        if (closed) throw new ReadProblem(failed(nameOf(task), 'reader-failed', 'reading was stopped'));
        begins?.();
        return (await one.answer(task)) as Results[K];
      } finally {
        under--;
        free(one);
      }
    },
    close: async () => {
      closed = true;
      await Promise.all(threads.map((one) => one.close()));
    },
  };
}
