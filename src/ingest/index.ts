/** From a file to its reports: the list of formats, and the way in that they share. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Report } from '../model/report.ts';
import { assemble } from './assemble.ts';
import { docx } from './docx.ts';
import { expand, holderOf, type Leaf } from './expand.ts';
import { type Draft, type Format, MB } from './format.ts';
import type { ReportFacts } from './from-text.ts';
import type { Opening, Said } from './holders/holder.ts';
import { html } from './html.ts';
import { jpeg, png, tiff } from './image.ts';
import { IngestError, type ProblemCode } from './ingest-error.ts';
import { markdown } from './markdown.ts';
import { mhtml } from './mhtml.ts';
import type { Recognise } from './ocr/recognise.ts';
import { pdf } from './pdf.ts';
import { plainText } from './plain-text.ts';
import { refusal } from './refusal.ts';

export { BETWEEN, expand, holderOf, type Leaf, type Part } from './expand.ts';
export { HOLDERS } from './holders/index.ts';
export { IngestError } from './ingest-error.ts';

/** Exactly one of these recognises a file that can be read. Each loads its library when it first reads. */
export const FORMATS: readonly Format[] = [plainText, markdown, html, mhtml, pdf, docx, png, jpeg, tiff];

/** SQLite, which keeps the original, takes no larger one. */
const MAX_FILE = 900 * MB;

const MAX_IN_PLACE = MB;

/**
 * Is it a text that needs no thread of its own? Plain text is gone through in passes that each take a time in step with
 * its length; Markdown that its parser would take the square of is read as plain text. Nothing in them unpacks or leads elsewhere.
 */
export const readsInPlace = (bytes: Uint8Array, name: string): boolean =>
  bytes.length <= MAX_IN_PLACE && [plainText, markdown].some((format) => format.detect(bytes, name));

const size = (bytes: number): string => `${Math.ceil(bytes / MB)} MB; the limit is`;

/** What the holder says is said over what the file says. */
const withSaid = (draft: Draft, { facts, basis, doubts = [] }: Said): Draft => ({
  ...draft,
  facts: { ...draft.facts, ...facts },
  basis: { ...draft.basis, ...basis },
  doubts: [...(draft.doubts ?? []), ...doubts],
});

async function draftOf(
  { bytes, name, path, said }: Leaf,
  recognise?: Recognise,
): Promise<{ draft: Draft; mediaType: string }> {
  if (bytes.length === 0) throw new IngestError('empty', path);
  const format = FORMATS.find((f) => (said?.format ? f.name === said.format : f.detect(bytes, name)));
  if (format === undefined) throw await refusal(bytes, path);
  if (bytes.length > format.maxBytes)
    throw new IngestError('too-large', path, `${size(bytes.length)} ${format.maxBytes / MB} MB for ${format.name}`);
  const draft = await format.read(bytes, path, recognise);
  return { draft: said ? withSaid(draft, said) : draft, mediaType: format.mediaType };
}

/** Makes a report of one part of a file. @throws IngestError */
export async function ingestLeaf(leaf: Leaf, facts: ReportFacts = {}, recognise?: Recognise): Promise<Report> {
  const { bytes, name, place } = leaf;
  const { draft, mediaType } = leaf.draft
    ? { draft: leaf.draft, mediaType: leaf.mediaType ?? 'application/octet-stream' }
    : await draftOf(leaf, recognise);
  return assemble(draft, { bytes, name, mediaType, facts, ...(place ? { place } : {}) });
}

/** A file that is to be read as one report. */
export interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes a report of a file that holds one. @throws IngestError */
export async function ingestOne({ name, bytes }: File, facts: ReportFacts, recognise?: Recognise): Promise<Report> {
  const holder = bytes.length === 0 ? undefined : holderOf(bytes, name);
  if (holder) throw new IngestError('holds-many', name, holder.name);
  return ingestLeaf({ path: name, name, bytes }, facts, recognise);
}

/** Makes a report of bytes that hold one; facts given win over what the file says of itself. @throws IngestError */
export const ingestBytes = (bytes: Uint8Array, name: string, facts: ReportFacts = {}): Promise<Report> =>
  ingestOne({ bytes, name }, facts);

/** What became of one part of a file. */
export type Ingested =
  | { readonly path: string; readonly report: Report; readonly bytes: Uint8Array; readonly givenId?: string }
  | { readonly path: string; readonly error: Error }
  | { readonly path: string; readonly leftOut: string };

export interface IngestOptions extends Opening {
  readonly facts?: ReportFacts;
}

async function ingested(leaf: Leaf, facts: ReportFacts): Promise<Ingested> {
  const { path, bytes, givenId } = leaf;
  try {
    const report = await ingestLeaf(leaf, facts);
    return { path, report, bytes, ...(givenId === undefined ? {} : { givenId }) };
  } catch (error) {
    return { path, error: error as Error };
  }
}

/** Makes a report of everything in the bytes, one after another; what cannot be read is told in its place. */
export async function* ingestAll(
  bytes: Uint8Array,
  name: string,
  { facts = {}, ...how }: IngestOptions = {},
): AsyncGenerator<Ingested> {
  for await (const part of expand({ name, bytes }, how)) yield 'bytes' in part ? await ingested(part, facts) : part;
}

const SYSTEM: Readonly<Record<string, ProblemCode>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  EISDIR: 'directory',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

function fromSystem(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (error instanceof IngestError || code === undefined) return error;
  const known = SYSTEM[code];
  return known ? new IngestError(known, path) : new IngestError('unreadable', path, code);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const about = await stat(path);
  if (about.isDirectory()) throw new IngestError('directory', path);
  if (!about.isFile()) throw new IngestError('not-a-file', path);
  if (about.size > MAX_FILE) throw new IngestError('too-large-whole', path, `${size(about.size)} ${MAX_FILE / MB} MB`);
  const bytes = Buffer.alloc(about.size);
  let at = 0;
  for await (const chunk of createReadStream(path, { end: Math.max(0, about.size - 1) }))
    at += (chunk as Buffer).copy(bytes, at);
  return bytes.subarray(0, at);
}

/** The bytes of a file, unless it is none or too large. @throws IngestError */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await bytesOf(path);
  } catch (error) {
    throw fromSystem(error, path);
  }
}

/** Reads one file into a report. @throws IngestError */
export const ingestFile = async (path: string, facts: ReportFacts = {}): Promise<Report> =>
  ingestBytes(await readBytes(path), path, facts);
