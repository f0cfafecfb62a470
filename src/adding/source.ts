/** What is added to a case: a file's bytes, or a text that somebody already took out of its file. */
import { type ReportFacts, sha256 } from '../ingest/from-text.ts';

export type Source = { readonly name: string; readonly givenId?: string; readonly facts?: ReportFacts } & (
  | { readonly bytes: Uint8Array }
  | { readonly text: string }
);

export const bytesOf = (source: Source): Uint8Array =>
  'bytes' in source ? source.bytes : new TextEncoder().encode(source.text);

/** The same bytes are the same report, which is told before anything is read. */
export const fingerprintOf = (source: Source): string => sha256(bytesOf(source));
