/** A case: many reports, what was found in them, how it relates, and what people decided about it. */
import { type AddAll, addAll } from './adding/add-all.ts';
import { claimsIn, READER, type ReadSource, reportOf, withReading } from './adding/read-source.ts';
import type { Source } from './adding/source.ts';
import { inForce } from './model/decided.ts';
import type { Report } from './model/report.ts';
import { languageRules } from './read-report.ts';
import { relating } from './relate/index.ts';
import { createStore, type Hand, openStore, type PictureSize, type Store, type StorePlace } from './store/index.ts';

export type { AddAll, Outcome } from './adding/add-all.ts';
export type { Given } from './adding/parts-in.ts';
export { type ReadSource, readSource } from './adding/read-source.ts';
export type { Source } from './adding/source.ts';

export interface Added {
  readonly report: Report;
  readonly added: boolean;
  readonly claims: number;
}

export interface Case {
  readonly store: Store;
  /** False when the case has the same text already. @throws IngestError when it cannot be read; then nothing changed. */
  add(source: Source): Promise<Added>;
  /** Keeps what `readSource` read, perhaps in another thread. */
  keep(read: ReadSource): Promise<Added>;
  /** Adds many, read in threads of their own. @throws StoreError when the case can take no more. */
  addAll(job: Omit<AddAll, 'store' | 'clock'>): Promise<void>;
  /** Reads again what an older reader read. Returns how many reports that were. */
  reread(): Promise<number>;
  /** Works out questions, relations and origins from the claims as people left them. */
  relate(): Promise<PictureSize>;
  close(): Promise<void>;
}

/** Who acts and what time it is: the edge of the program knows. */
export type Clock = () => Hand;

async function keep(store: Store, read: ReadSource, hand: Hand): Promise<Added> {
  const added = await store.add({ ...read, reader: READER }, hand);
  return { report: read.report, added, claims: added ? read.claims.length : 0 };
}

async function addOne(store: Store, source: Source, hand: Hand): Promise<Added> {
  const report = await reportOf(source);
  if (await store.has(report.id)) return { report, added: false, claims: 0 };
  return keep(store, withReading(source, { report, claims: claimsIn(report) }), hand);
}

async function reread(store: Store, clock: Clock): Promise<number> {
  let old = 0;
  for await (const { kept } of store.entries({ claims: false })) {
    if (kept.reader === READER) continue;
    old++;
    await store.reread(kept.report.id, claimsIn(kept.report), READER, clock());
  }
  return old;
}

/** The reports are gone through several times rather than held: a case may be larger than memory. */
async function relate(store: Store, clock: Clock): Promise<PictureSize> {
  const { relations: rules, entities } = languageRules();
  const decided = inForce(await store.judgements());
  const work = relating({ rulings: await store.aliases(), rules, actors: entities.actors });
  let step = work.next();
  for (; !step.done; step = work.next()) {
    const pass = step.value;
    for await (const { kept, claims } of store.entries({ claims: pass.claims })) {
      pass.see(kept.report, pass.claims ? decided(kept.report.id, claims) : []);
    }
  }
  return store.setPicture(step.value, clock());
}

const caseOver = (store: Store, clock: Clock): Case => ({
  store,
  add: (source) => addOne(store, source, clock()),
  keep: (read) => keep(store, read, clock()),
  addAll: (job) => addAll({ ...job, store, clock }),
  reread: () => reread(store, clock),
  relate: () => relate(store, clock),
  close: () => store.close(),
});

/** @throws StoreError */
export const newCase = async (place: StorePlace, clock: Clock): Promise<Case> =>
  caseOver(await createStore(place, clock()), clock);
/** @throws StoreError */
export const openCase = async (place: StorePlace, clock: Clock): Promise<Case> =>
  caseOver(await openStore(place, clock()), clock);
