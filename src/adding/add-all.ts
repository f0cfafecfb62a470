/** Adds many sources to a case: read side by side, kept a few in one transaction, told of as soon as they are durable. */
import type { Hand, NewReport, Store } from '../store/index.ts';
import { type Given, type Holding, partsIn } from './parts-in.ts';
import { type Problem, problemOf } from './read-problem.ts';
import { READER, type Reading, reportOf, withReading } from './read-source.ts';
import { type Limits, openReaders } from './readers.ts';
import { fingerprintOf, type Source } from './source.ts';

/** What became of one source. `added` and `present` are durable when they are told. */
export type Outcome = {
  readonly name: string;
  readonly givenId?: string;
  /** The how many-th of the sources it was. */
  readonly number: number;
} & (
  | { readonly status: 'added'; readonly report: string; readonly claims: number }
  | { readonly status: 'present' }
  /** It is no report, such as a message that is only a picture. */
  | { readonly status: 'left-out'; readonly why: string }
  | { readonly status: 'failed'; readonly problem: Problem }
);

export interface AddAll {
  readonly store: Store;
  /** A file that holds many reports gives them all. */
  readonly sources: AsyncIterable<Given>;
  readonly clock: () => Hand;
  readonly workers: number;
  readonly limits: Limits;
  readonly told: (outcome: Outcome) => void;
  /** Stops taking in; what is being written is still kept, what is being read is left. */
  readonly signal?: AbortSignal;
}

/** So many reports are kept in one transaction at most; fewer where they come in slowly. */
const TOGETHER = 64;
/** So many sources are under way for each reader: one being read, the others read and waiting to be kept. */
const UNDER_WAY = 8;

/** An error is of that report alone. @throws when the case can take no more. */
type Keep = (entry: NewReport) => Promise<boolean | Error>;

/** Keeps what comes in while the transaction before is still being written in one transaction. */
function keeper(store: Store, clock: () => Hand): Keep {
  interface Waiting {
    readonly entry: NewReport;
    readonly resolve: (result: boolean | Error) => void;
    readonly reject: (error: unknown) => void;
  }
  const waiting: Waiting[] = [];
  let writing = false;
  let broken: unknown;
  const write = async (): Promise<void> => {
    writing = true;
    // Others that were read in this turn of the loop come along.
    await new Promise((turn) => setImmediate(turn));
    while (waiting.length > 0) {
      const batch = waiting.splice(0, TOGETHER);
      try {
        const entries = batch.map(({ entry }) => entry);
        const results = await store.addAll(entries, clock());
        for (const [i, { resolve }] of batch.entries()) resolve(results[i]);
      } catch (error) {
        // A case that can take no more is not asked again: that may take long, as when another process holds it.
        broken = error;
        for (const { reject } of [...batch, ...waiting.splice(0)]) reject(error);
      }
    }
    writing = false;
  };
  return (entry) =>
    new Promise((resolve, reject) => {
      if (broken !== undefined) return reject(broken);
      waiting.push({ entry, resolve, reject });
      if (!writing) void write();
    });
}

/** Waits where too many are under way. */
function gate(limit: number): { enter(): Promise<void>; leave(): void } {
  let inside = 0;
  const waiting: (() => void)[] = [];
  return {
    enter: async () => {
      if (inside >= limit) await new Promise<void>((go) => waiting.push(go));
      else inside++;
    },
    leave: () => {
      const next = waiting.shift();
      if (next) next();
      else inside--;
    },
  };
}

/** The how many-th source it is, and its place in the order of the case. */
interface Turn {
  readonly number: number;
  readonly position: number;
}

interface Taking {
  readonly read: (source: Source) => Promise<Reading>;
  readonly keep: Keep;
  readonly stopped: () => boolean;
}

/** What became of one source; null where reading it was given up. @throws when the case can take no more. */
async function take(
  source: Source,
  { number, position }: Turn,
  { read, keep, stopped }: Taking,
): Promise<Outcome | null> {
  const { name, givenId } = source;
  const about = { name, number, ...(givenId === undefined ? {} : { givenId }) };
  let reading: Reading;
  try {
    reading = await read(source);
  } catch (error) {
    return stopped() ? null : { ...about, status: 'failed', problem: problemOf(error, name) };
  }
  const { report, claims } = reading;
  const kept = await keep({ ...withReading(source, reading), reader: READER, position });
  if (kept instanceof Error) return { ...about, status: 'failed', problem: problemOf(kept, name) };
  return kept
    ? { ...about, status: 'added', report: report.id, claims: claims.length }
    : { ...about, status: 'present' };
}

/** Told before anything is read. Words that a holder took out may be another report than those it took out of the same bytes before. */
async function isPresent(store: Store, source: Source): Promise<boolean> {
  if (!(await store.hasBytes(fingerprintOf(source)))) return false;
  if (!('leaf' in source) || !source.leaf.draft) return true;
  const report = await reportOf(source).catch(() => null);
  return report !== null && (await store.has(report.id));
}

/** @throws StoreError when the case can take no more; what was told as durable is. */
export async function addAll({ store, sources, clock, workers, limits, told, signal }: AddAll): Promise<void> {
  const readers = openReaders(workers, limits);
  const places = gate(workers * UNDER_WAY);
  const running = new Set<Promise<void>>();
  const broken: unknown[] = [];
  const stopped = (): boolean => broken.length > 0 || (signal?.aborted ?? false);
  const taking: Taking = {
    read: (source) => readers.read(source),
    keep: keeper(store, clock),
    stopped,
  };
  signal?.addEventListener('abort', () => void readers.close());

  const start = (source: Source, turn: Turn): void => {
    const task = take(source, turn, taking)
      .then((outcome) => void (outcome && told(outcome)))
      .catch((error: unknown) => void broken.push(error))
      .finally(() => {
        places.leave();
        running.delete(task);
      });
    running.add(task);
  };

  try {
    const next = await store.nextPosition();
    let number = 0;
    const keep = (holding: Holding): Promise<void> => store.keepOriginal(holding, clock());
    for await (const source of partsIn(sources, { limits, keep })) {
      if (stopped()) break;
      number++;
      const about = { name: source.name, number };
      if ('problem' in source) told({ ...about, status: 'failed', problem: source.problem });
      else if ('leftOut' in source) told({ ...about, status: 'left-out', why: source.leftOut });
      else if (await isPresent(store, source)) told({ ...about, status: 'present' });
      else {
        await places.enter();
        if (stopped()) break;
        start(source, { number, position: next + number });
      }
    }
    await Promise.all(running);
  } finally {
    await readers.close();
  }
  if (broken.length > 0) throw broken[0];
}
