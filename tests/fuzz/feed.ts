/** Feeds damaged files to the readers that every command uses, and tells what must not happen: a crash, a hang, a leak. */
import { readdirSync, readlinkSync } from 'node:fs';
import { type Opener, openApart } from '../../src/adding/open-apart.ts';
import { partsOf } from '../../src/adding/parts-in.ts';
import { openReaders, type Readers } from '../../src/adding/readers.ts';
import { damaged } from './mutate.ts';

/** A file that takes as long as this hangs: it has a few kilobytes. The machine may be busy. */
const SECONDS = 60;
const MEGABYTES = 512;
/** Codes of a reader that died, or of a fault of ours. */
const FAULTS: ReadonlySet<string> = new Set(['reader-failed', 'too-slow']);

export interface Fed {
  readonly files: number;
  readonly reports: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly faults: readonly { readonly seed: number; readonly name: string; readonly what: string }[];
  /** Files and sockets that are open at the end and were not at the beginning. */
  readonly leaked: number;
  readonly memoryGrowthMegabytes: number;
}

interface Tally {
  reports: number;
  readonly refused: Record<string, number>;
  readonly faults: { seed: number; name: string; what: string }[];
}

/** What a handle stands for; nothing where it was closed since it was listed, as the one that lists. */
function behind(handle: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${handle}`);
  } catch {
    return '';
  }
}

/** Without the handles by which threads wake one another: a thread starts when there is first something to do for it. */
const openFiles = (): number =>
  readdirSync('/proc/self/fd')
    .map(behind)
    .filter((name) => name.startsWith('/') || name.startsWith('socket:')).length;

interface Kitchen {
  readonly readers: Readers;
  readonly opener: Opener;
}

async function feed(seed: number, { readers, opener }: Kitchen, tally: Tally): Promise<void> {
  const source = damaged(seed);
  const refuse = (problem: { code: string; message: string }): void => {
    tally.refused[problem.code] = (tally.refused[problem.code] ?? 0) + 1;
    if (FAULTS.has(problem.code)) tally.faults.push({ seed, name: source.name, what: problem.message });
  };
  for await (const part of partsOf(source, opener)) {
    if ('problem' in part) refuse(part.problem);
    else if (!('leftOut' in part))
      await readers.ingest(part).then(
        () => tally.reports++,
        (error: { code: string; message: string }) => refuse(error),
      );
  }
}

/** Seeds `first` to `first + files - 1`; told of after each. */
export async function feedAll(
  first: number,
  files: number,
  told: (done: number) => void = () => undefined,
): Promise<Fed> {
  const limits = { seconds: SECONDS, megabytes: MEGABYTES };
  const kitchen: Kitchen = { readers: openReaders(1, limits), opener: openApart(limits) };
  const tally: Tally = { reports: 0, refused: {}, faults: [] };
  await feed(first, kitchen, { reports: 0, refused: {}, faults: [] });
  const [open, memory] = [openFiles(), process.memoryUsage().rss];
  for (let n = 0; n < files; n++) {
    await feed(first + n, kitchen, tally);
    told(n + 1);
  }
  const leaked = Math.max(0, openFiles() - open);
  const memoryGrowthMegabytes = Math.round((process.memoryUsage().rss - memory) / 1e6);
  await Promise.all([kitchen.readers.close(), kitchen.opener.close()]);
  return { files, ...tally, leaked, memoryGrowthMegabytes };
}
