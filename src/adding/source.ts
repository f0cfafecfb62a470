/** What is added to a case: a file's bytes, a text that somebody already took out of its file, or a part of a file that holds many. */
import type { ReportFacts } from '../ingest/from-text.ts';
import { sha256 } from '../ingest/from-text.ts';
import type { Opening } from '../ingest/holders/holder.ts';
import type { Leaf } from '../ingest/index.ts';

interface Named {
  readonly name: string;
  readonly givenId?: string;
  readonly facts?: ReportFacts;
}

export type FileSource = Named & Opening & { readonly bytes: Uint8Array };
export type Source = FileSource | (Named & { readonly text: string }) | (Named & { readonly leaf: Leaf });

export function bytesOf(source: Source): Uint8Array {
  if ('leaf' in source) return source.leaf.bytes;
  return 'bytes' in source ? source.bytes : new TextEncoder().encode(source.text);
}

/** The same bytes are the same report, which is told before anything is read. */
export const fingerprintOf = (source: Source): string => sha256(bytesOf(source));

/** A part that was taken out of the file of a source. */
export const partSource = ({ facts, givenId }: Source, leaf: Leaf): Source => {
  const id = leaf.givenId ?? (leaf.place ? undefined : givenId);
  return { name: leaf.path, leaf, ...(facts ? { facts } : {}), ...(id === undefined ? {} : { givenId: id }) };
};
