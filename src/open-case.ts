/** A case: many reports, what was found in them, how it relates, and what people decided about it. */
import { type ReportFacts, reportFromText, sha256 } from './ingest/from-text.ts';
import { ingestBytes } from './ingest/index.ts';
import type { Claim } from './model/claim.ts';
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

export interface Case {
  readonly store: Store;
  /** False when the case has the same text already. @throws IngestError when it cannot be read; then nothing changed. */
  add(source: Source): Promise<{ report: Report; added: boolean; claims: number }>;
  /** Reads again what an older reader read. Returns how many reports that were. */
  reread(): Promise<number>;
  /** Works out questions, relations and origins from all claims. */
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

function caseOver(store: Store, clock: Clock): Case {
  return {
    store,
    add: async (source) => {
      const { report, bytes, givenId } = await reportOf(source);
      if (await store.has(report.id)) return { report, added: false, claims: 0 };
      const { claims } = readReport(report).annotations;
      const added = await store.add(
        { bytes, report, claims, reader: READER, ...(givenId === undefined ? {} : { givenId }) },
        clock(),
      );
      return { report, added, claims: claims.length };
    },
    reread: async () => {
      const old = (await store.reports()).filter(({ reader }) => reader !== READER);
      for (const { report } of old)
        await store.reread(report.id, readReport(report).annotations.claims, READER, clock());
      return old.length;
    },
    relate: async () => {
      const reports = (await store.reports()).map(({ report }) => report);
      const claims: Claim[] = await store.claims();
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
