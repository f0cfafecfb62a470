/** From a file to a report: the list of formats, and the way in that they share. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Report } from '../model/report.ts';
import { assemble } from './assemble.ts';
import { docx } from './docx.ts';
import { type Format, MB } from './format.ts';
import type { ReportFacts } from './from-text.ts';
import { html } from './html.ts';
import { IngestError, type ProblemCode } from './ingest-error.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import { plainText } from './plain-text.ts';
import { refusal } from './refusal.ts';

export { IngestError } from './ingest-error.ts';

/** Exactly one of these recognises a file that can be read. Each loads its library when it first reads. */
export const FORMATS: readonly Format[] = [plainText, markdown, html, pdf, docx];

const MAX_FILE = 200 * MB;

const MAX_IN_PLACE = MB;

/**
 * Is it a text that needs no thread of its own? Plain text is gone through in passes that each take a time in step with
 * its length; Markdown that its parser would take the square of is read as plain text. Nothing in them unpacks or leads elsewhere.
 */
export const readsInPlace = (bytes: Uint8Array, name: string): boolean =>
  bytes.length <= MAX_IN_PLACE && [plainText, markdown].some((format) => format.detect(bytes, name));

const size = (bytes: number): string => `${Math.ceil(bytes / MB)} MB; the limit is`;

/** Makes a report of bytes; facts given win over what the file says of itself. @throws IngestError */
export async function ingestBytes(bytes: Uint8Array, name: string, facts: ReportFacts = {}): Promise<Report> {
  if (bytes.length === 0) throw new IngestError('empty', name);
  const format = FORMATS.find((f) => f.detect(bytes, name));
  if (format === undefined) throw await refusal(bytes, name);
  if (bytes.length > format.maxBytes)
    throw new IngestError('too-large', name, `${size(bytes.length)} ${format.maxBytes / MB} MB for ${format.name}`);
  return assemble(await format.read(bytes, name), { bytes, name, mediaType: format.mediaType, facts });
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
  if (about.size > MAX_FILE) throw new IngestError('too-large', path, `${size(about.size)} ${MAX_FILE / MB} MB`);
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: MAX_FILE })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
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
