/** The records of a WARC file, packed one by one or not: bounded, and sure to end where the file is cut off. */
import { inflateRawSync } from 'node:zlib';

export interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Buffer;
}

/** The file ends, or is damaged, before the record does. */
export class CutRecord extends Error {}
/** The record unpacks to more than it may; the next one can be read all the same. */
export class LargeRecord extends Error {}

const END = Buffer.from('\r\n\r\n');
const MAX_HEADERS = 1_000_000;

interface Piece<T> {
  readonly value: T;
  /** Where what comes after it starts. */
  readonly next: number;
}

function recordAt(bytes: Buffer, start: number): Piece<WarcRecord> {
  if (bytes.toString('latin1', start, start + 5) !== 'WARC/') throw new CutRecord();
  const end = bytes.subarray(start, start + MAX_HEADERS).indexOf(END);
  if (end < 0) throw new CutRecord();
  const headers = new Map<string, string>();
  for (const line of bytes
    .toString('utf8', start, start + end)
    .split('\r\n')
    .slice(1)) {
    const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) headers.set(name.toLowerCase(), value.trim());
  }
  const length = Number(headers.get('content-length') ?? Number.NaN);
  const from = start + end + END.length;
  if (!Number.isInteger(length) || length < 0 || from + length > bytes.length) throw new CutRecord();
  let next = from + length;
  while (bytes[next] === 13 || bytes[next] === 10) next++;
  return { value: { headers, block: bytes.subarray(from, from + length) }, next };
}

/** The header of a GZIP member says how long it is itself. */
function packedAt(bytes: Buffer, start: number): number {
  const flags = bytes[start + 3];
  let at = start + 10;
  if (flags & 4) at += 2 + bytes.readUInt16LE(at);
  for (const flag of [8, 16]) if (flags & flag) at = bytes.indexOf(0, at) + 1 || bytes.length;
  return flags & 2 ? at + 2 : at;
}

/** Where the next member may start; only looked for after one that is too large to be unpacked. */
function nextMember(bytes: Buffer, from: number): number {
  const at = bytes.indexOf(Buffer.from([0x1f, 0x8b, 8]), from);
  return at < 0 ? bytes.length : at;
}

const TRAILER = 8;

function unpackedAt(bytes: Buffer, start: number, maxOutputLength: number): Piece<Buffer> {
  if (bytes[start] !== 0x1f || bytes[start + 1] !== 0x8b) throw new CutRecord();
  try {
    const from = packedAt(bytes, start);
    const { buffer, engine } = inflateRawSync(bytes.subarray(from), { maxOutputLength, info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return { value: buffer, next: from + engine.bytesWritten + TRAILER };
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? new LargeRecord() : new CutRecord();
  }
}

function* recordsIn(bytes: Buffer): Generator<WarcRecord> {
  for (let at = 0; at < bytes.length; ) {
    const { value, next } = recordAt(bytes, at);
    yield value;
    at = next;
  }
}

/** In order; a record that is too large is given as null. @throws CutRecord where nothing more can be read */
export function* warcRecords(bytes: Buffer, maxRecord: number): Generator<WarcRecord | null> {
  if (bytes[0] !== 0x1f) {
    yield* recordsIn(bytes);
    return;
  }
  for (let at = 0; at < bytes.length; ) {
    try {
      const { value, next } = unpackedAt(bytes, at, maxRecord);
      at = next;
      yield* recordsIn(value);
    } catch (error) {
      if (!(error instanceof LargeRecord)) throw error;
      yield null;
      at = nextMember(bytes, at + 3);
    }
  }
}
