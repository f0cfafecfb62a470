/** A case: many reports, what was found in them, how it relates, and what people decided about it. */
import { type ReportFacts, reportFromText, sha256 } from './ingest/from-text.ts';
import { ingestBytes } from './ingest/index.ts';
import type { Claim } from './model/claim.ts';
import { claimsInForce } from './model/decided.ts';
import type { Report } from './model/report.ts';
import { languageRules, readReport } from './read-report.ts';
import { relate } from './relate/index.ts';
import { createStore, type Hand, openStore, type Picture, type Store, type StorePlace } from './store/index.ts';

/** Changes whenever a reader could find other claims in the same text. */
export const READER = '0.1.0';

/** What is added: a file's bytes, or a text that somebody already took out of its file. */
export type Source =
  | { readonly name: string; readonly bytes: Uint8Array; readonly facts?: ReportFacts }
  | { readonly name: string; readonly text: string; readonly givenId?: string; readonly facts?: ReportFacts };

/** A source after reading, before it is kept. */
export interface ReadSource {
  readonly report: Report;
  readonly bytes: Uint8Array;
  readonly claims: readonly Claim[];
  readonly givenId?: string;
}

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
  /** Reads again what an older reader read. Returns how many reports that were. */
  reread(): Promise<number>;
  /** Works out questions, relations and origins from the claims as people left them. */
  relate(): Promise<Picture>;
  close(): Promise<void>;
}

/** Who acts and what time it is: the edge of the program knows. */
export type Clock = () => Hand;

async function reportOf(source: Source): Promise<{ report: Report; bytes: Uint8Array; givenId?: string }> {
  if ('bytes' in source)
    return { report: await ingestBytes(source.bytes, source.name, source.facts), bytes: source.bytes };
  const { text, name, facts, givenId } = source;
  const bytes = new TextEncoder().encode(text);
  const origin = { name, mediaType: 'text/plain', sha256: sha256(bytes), bytes: bytes.length };
  return {
    report: reportFromText({ text, origin, ...(facts ? { facts } : {}) }),
    bytes,
    ...(givenId === undefined ? {} : { givenId }),
  };
}

const readTaken = (taken: Awaited<ReturnType<typeof reportOf>>): ReadSource => ({
  ...taken,
  claims: readReport(taken.report).annotations.claims,
});

/** From a source to its report and claims; touches no case. @throws IngestError */
export const readSource = async (source: Source): Promise<ReadSource> => readTaken(await reportOf(source));

function caseOver(store: Store, clock: Clock): Case {
  const keep = async (read: ReadSource): Promise<Added> => {
    const added = await store.add({ ...read, reader: READER }, clock());
    return { report: read.report, added, claims: added ? read.claims.length : 0 };
  };
  return {
    store,
    add: async (source) => {
      const taken = await reportOf(source);
      if (await store.has(taken.report.id)) return { report: taken.report, added: false, claims: 0 };
      return keep(readTaken(taken));
    },
    keep,
    reread: async () => {
      const old = (await store.reports()).filter(({ reader }) => reader !== READER);
      for (const { report } of old)
        await store.reread(report.id, readReport(report).annotations.claims, READER, clock());
      return old.length;
    },
    relate: async () => {
      const reports = (await store.reports()).map(({ report }) => report);
      const claims = claimsInForce(await store.claims(), await store.judgements());
      const picture = relate({
        reports,
        claims,
        rulings: await store.aliases(),
        rules: languageRules().relations,
        actors: languageRules().entities.actors,
      });
      await store.setPicture(picture, clock());
      return picture;
    },
    close: () => store.close(),
  };
}

/** @throws StoreError */
export const newCase = async (place: StorePlace, clock: Clock): Promise<Case> =>
  caseOver(await createStore(place, clock()), clock);
/** @throws StoreError */
export const openCase = async (place: StorePlace, clock: Clock): Promise<Case> =>
  caseOver(await openStore(place, clock()), clock);
