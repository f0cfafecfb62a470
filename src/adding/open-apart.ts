/** Takes the parts out of a file that holds many, in a thread of its own that may die: what came before it is kept. */
import type { Limits } from './limits.ts';
import { problemOf } from './read-problem.ts';
import type { FileSource } from './source.ts';
import type { Opened } from './task.ts';
import { readerThread } from './thread.ts';

/** The parts of a file in its order. When the thread dies, the last part says so. */
export async function* openApart(source: FileSource, limits: Limits): AsyncGenerator<Opened> {
  const thread = readerThread(limits);
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
  } finally {
    await thread.close();
  }
}
