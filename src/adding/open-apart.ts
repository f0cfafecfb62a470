/** Takes the parts out of files that hold many, in a thread of its own that may die: what came before it is kept. */
import type { Limits } from './limits.ts';
import { problemOf } from './read-problem.ts';
import type { FileSource } from './source.ts';
import type { Opened } from './task.ts';
import { readerThread } from './thread.ts';

export interface Opener {
  /** The parts of a file in its order, one file at a time. When the thread dies, the last part says so. */
  open(source: FileSource): AsyncGenerator<Opened>;
  close(): Promise<void>;
}

/** The thread is started for the first file, and again after it died. */
export function openApart(limits: Limits): Opener {
  const thread = readerThread(limits);
  return {
    close: () => thread.close(),
    async *open(source) {
      const about = { name: source.name, size: source.bytes.length };
      try {
        await thread.answer({ kind: 'open', source });
        for (;;) {
          const part = (await thread.answer({ kind: 'part', source: about })) as Opened | null;
          if (part === null) return;
          yield part;
        }
      } catch (error) {
        yield { path: source.name, problem: problemOf(error, source.name) };
      }
    },
  };
}
