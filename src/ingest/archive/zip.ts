/** Reads and writes ZIP archives with a bound on what they unpack to: a few kilobytes can hold gigabytes of zeros. */
import { crc32, inflateRawSync } from 'node:zlib';

/** The archive is damaged, or uses what is not supported. */
export class BrokenZip extends Error {}
/** The archive unpacks to more than it may. */
export class ExpandsTooFar extends Error {}

export interface ZipLimits {
  readonly maxEntries: number;
  /** Bytes of all wanted entries together, unpacked. */
  readonly maxBytes: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly at: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** The kind of file as Unix has it: 0 where the archive does not say, 0o120000 for a link. */
  readonly type: number;
}

function endOfDirectory(zip: Buffer): number {
  for (let at = zip.length - END_SIZE; at >= Math.max(0, zip.length - END_SIZE - MAX_COMMENT); at--)
    if (zip.readUInt32LE(at) === END) return at;
  throw new BrokenZip('no directory');
}

/** Names are UTF-8 where they say so or can be, else letters of one byte each. */
function nameIn(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}

const UNIX = 3;

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function entryAt(zip: Buffer, at: number): ZipEntry {
  return {
    name: nameIn(zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28))),
    method: zip.readUInt16LE(at + 10),
    packed: zip.readUInt32LE(at + 20),
    at: zip.readUInt32LE(at + 42),
    encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
    crc: zip.readUInt32LE(at + 16),
    type: zip[at + 5] === UNIX ? (zip.readUInt32LE(at + 38) >>> 16) & 0o170000 : 0,
  };
}

function readEntries(zip: Buffer, maxEntries: number): ZipEntry[] {
  const end = endOfDirectory(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > maxEntries) throw new ExpandsTooFar(`${count} entries`);
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new BrokenZip('directory');
    entries.push(entryAt(zip, at));
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** What is wrong with the bytes of an archive, whatever their reading threw. */
function zipError(error: unknown): Error {
  if (error instanceof BrokenZip || error instanceof ExpandsTooFar) return error;
  if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return new ExpandsTooFar('deflated');
  return new BrokenZip((error as Error).message);
}

/** The directory of an archive, nothing unpacked. @throws BrokenZip, ExpandsTooFar */
export function entriesOf(bytes: Uint8Array, maxEntries: number): ZipEntry[] {
  try {
    return readEntries(asBuffer(bytes), maxEntries);
  } catch (error) {
    throw zipError(error);
  }
}

function unpack(zip: Buffer, { method, packed, at }: ZipEntry, room: number): Buffer {
  if (zip.readUInt32LE(at) !== LOCAL) throw new BrokenZip('entry');
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const data = zip.subarray(start, start + packed);
  if (method === STORED) {
    if (data.length > room) throw new ExpandsTooFar('stored');
    return data;
  }
  if (method !== DEFLATED) throw new BrokenZip(`method ${method}`);
  return inflateRawSync(data, { maxOutputLength: Math.max(1, room) });
}

/** One entry, whole: its checksum is compared. @throws BrokenZip, ExpandsTooFar */
export function entryBytes(bytes: Uint8Array, entry: ZipEntry, room: number): Buffer {
  try {
    const data = unpack(asBuffer(bytes), entry, room);
    if (crc32(data) !== entry.crc) throw new BrokenZip('checksum');
    return data;
  } catch (error) {
    throw zipError(error);
  }
}

/** The entries that are wanted, by name. @throws BrokenZip, ExpandsTooFar */
export function openZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  { maxEntries, maxBytes }: ZipLimits,
): Map<string, Buffer> {
  const zip = asBuffer(bytes);
  const parts = new Map<string, Buffer>();
  let room = maxBytes;
  try {
    for (const entry of readEntries(zip, maxEntries)) {
      if (!wanted(entry.name) || parts.has(entry.name)) continue;
      const part = unpack(zip, entry, room);
      room -= part.length;
      parts.set(entry.name, part);
    }
  } catch (error) {
    throw zipError(error);
  }
  return parts;
}

function header(signature: number, size: number, name: Buffer, data: Buffer): Buffer {
  const bytes = Buffer.alloc(size);
  const shift = signature === CENTRAL ? 2 : 0;
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(20, 4);
  if (shift > 0) bytes.writeUInt16LE(20, 6);
  bytes.writeUInt16LE(0x800, 6 + shift);
  bytes.writeUInt32LE(crc32(data), 14 + shift);
  bytes.writeUInt32LE(data.length, 18 + shift);
  bytes.writeUInt32LE(data.length, 22 + shift);
  bytes.writeUInt16LE(name.length, 26 + shift);
  return bytes;
}

/** An archive of the parts, nothing compressed. */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [part, bytes] of parts) {
    const [name, data] = [Buffer.from(part), Buffer.from(bytes)];
    const central = header(CENTRAL, 46, name, data);
    central.writeUInt32LE(at, 42);
    directory.push(central, name);
    body.push(header(LOCAL, 30, name, data), name, data);
    at += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...body, ...directory, end]);
}
