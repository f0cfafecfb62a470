/** Takes the parts out of files that hold many, in a thread of its own that may die: only what it died of is lost. */
import { BETWEEN } from '../ingest/index.ts';
import { shownName } from '../ingest/ingest-error.ts';
import type { Limits } from './limits.ts';
import { type Problem, problemOf, ReadProblem } from './read-problem.ts';
import type { FileSource } from './source.ts';
import type { Opened } from './task.ts';
import { readerThread } from './thread.ts';

export interface Opener {
  /** The parts of a file in its order, one file at a time. A holder inside of which the thread dies is told of in its place. */
  open(source: FileSource): AsyncGenerator<Opened>;
  close(): Promise<void>;
}

/** A file in which more holders than this end their reader is given up. */
const MOST_DEATHS = 20;

/** How many parts were given, and how many of them lie in each holder around the last one. */
class Given {
  private all = 0;
  private inside = new Map<string, number>();

  count(path: string): void {
    this.all++;
    const around = new Map<string, number>();
    for (let at = path.indexOf(BETWEEN); at >= 0; at = path.indexOf(BETWEEN, at + 1)) {
      const outer = path.slice(0, at);
      around.set(outer, 1 + (this.inside.get(outer) ?? 0));
    }
    this.inside = around;
  }

  outside(holder: string): number {
    return this.all - (this.inside.get(holder) ?? 0);
  }
}

/** The thread is started for the first file, and again after it died. */
export function openApart(limits: Limits): Opener {
  const thread = readerThread(limits);

  /** All parts but the first `skip`. @throws ReadProblem */
  async function* partsOf(source: FileSource, without: ReadonlySet<string>, skip: number): AsyncGenerator<Opened> {
    const about = { name: source.name, size: source.bytes.length };
    await thread.answer({ kind: 'open', source, without });
    for (let n = 0; ; n++) {
      const part = (await thread.answer({ kind: 'part', source: about })) as Opened | null;
      if (part === null) return;
      if (n >= skip) yield part;
    }
  }

  return {
    close: () => thread.close(),
    async *open(source) {
      const deaths = new Map<string, Problem>();
      const given = new Given();
      for (let skip = 0; ; ) {
        try {
          for await (const part of partsOf(source, new Set(deaths.keys()), skip)) {
            given.count(part.path);
            const problem = deaths.get(part.path);
            yield problem && 'problem' in part ? { path: part.path, problem } : part;
          }
          return;
        } catch (error) {
          const within = error instanceof ReadProblem ? error.within : undefined;
          const isInner = within?.startsWith(`${source.name}${BETWEEN}`) ?? false;
          if (within === undefined || !isInner || deaths.has(within) || deaths.size >= MOST_DEATHS) {
            yield { path: source.name, problem: problemOf(error, source.name) };
            return;
          }
          deaths.set(within, named(problemOf(error, source.name), source.name, within));
          skip = given.outside(within);
        }
      }
    },
  };
}

/** The problem is told of the holder inside, not of the whole file. */
const named = (problem: Problem, file: string, within: string): Problem => ({
  ...problem,
  message: problem.message.replace(shownName(file), () => shownName(within)),
});
