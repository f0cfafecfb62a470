/** A case: many reports, what was found in them, how it relates, and what people decided about it. */
import { type AddAll, addAll } from './adding/add-all.ts';
import { claimsIn, READER, type ReadSource, reportOf, withReading } from './adding/read-source.ts';
import type { Source } from './adding/source.ts';
import { campsIn } from './model/camps.ts';
import type { Claim } from './model/claim.ts';
import { inForce } from './model/decided.ts';
import type { Report } from './model/report.ts';
import { languageRules } from './read-report.ts';
import { type Pass, relaterOf, relating } from './relate/index.ts';
import {
  createStore,
  type Desk,
  type Entry,
  type Hand,
  openStore,
  type Picture,
  type PictureSize,
  type Sketch,
  type Store,
  type StorePlace,
} from './store/index.ts';

export type { AddAll, Outcome } from './adding/add-all.ts';
export type { Given } from './adding/parts-in.ts';
export { type ReadSource, readSource } from './adding/read-source.ts';
export type { Source } from './adding/source.ts';

export interface Added {
  readonly report: Report;
  readonly added: boolean;
  readonly claims: number;
}

export interface RelatedCase extends PictureSize {
  /** Reports that had to be read: new ones, and those that they or people's decisions make read otherwise. */
  readonly read: number;
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
  relate(): Promise<RelatedCase>;
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

const A_PAGE = 200;

/** Shows a pass what was kept of each report; the rest, and what no longer holds, is read again and kept. Returns how many that were. */
async function goThrough(pass: Pass, desk: Desk, claimsOf: (entry: Entry) => readonly Claim[]): Promise<number> {
  const old: string[] = [];
  let read = 0;
  for await (const { report, sketch } of desk.kept(pass.stage)) if (!pass.recall(report, sketch)) old.push(report);
  await desk.drop(pass.stage, old);
  let seen: Sketch[] = [];
  for await (const entry of desk.unkept(pass.stage, { claims: pass.claims })) {
    const { report } = entry.kept;
    read++;
    seen.push({ report: report.id, sketch: pass.see(report, pass.claims ? claimsOf(entry) : []) });
    if (seen.length < A_PAGE) continue;
    await desk.keep(pass.stage, seen);
    seen = [];
  }
  await desk.keep(pass.stage, seen);
  return read;
}

/** The reports are gone through rather than held, and what was kept of them is gone through instead where it still holds. */
async function relate(store: Store, clock: Clock): Promise<RelatedCase> {
  let read = 0;
  const { relations: rules, entities } = languageRules();
  const ground = { rules, actors: entities.actors };
  const work = async (desk: Desk): Promise<Picture> => {
    const [judgements, rulings] = [await store.judgements(), await store.aliases()];
    const decided = inForce(judgements);
    const camps = campsIn(judgements, rulings);
    const steps = relating({ ...ground, rulings, camps, changed: desk.changed });
    let step = steps.next();
    for (; !step.done; step = steps.next())
      read = await goThrough(step.value, desk, ({ kept, claims }) => decided(kept.report.id, claims));
    return step.value;
  };
  const size = await store.relate({ maker: relaterOf(ground), hand: clock(), work });
  return { ...size, read };
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
