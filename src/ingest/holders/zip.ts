/** ZIP archives: every file in them, unpacked in memory only and within bounds; links, paths that lead out and locked files are refused. */
import { BrokenZip, ExpandsTooFar, entriesOf, entryBytes, type ZipEntry } from '../archive/zip.ts';
import { zipKind } from '../archive/zip-kind.ts';
import { MB } from '../format.ts';
import { IngestError, type ProblemCode } from '../ingest-error.ts';
import type { Holder, LeftOut, Member, Missing } from './holder.ts';

const MAX_ENTRIES = 65_535;
/** Larger files are refused by every format anyhow. */
const MAX_MEMBER = 200 * MB;

const LINK = 0o120000;
const FOLDER = 0o040000;
const FILE = 0o100000;

/** What systems leave in folders for themselves. */
export const isSystemFile = (path: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\._[^/]*$|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(path);

export const SYSTEM_FILE = 'a file that the system keeps for itself';

function refusedFor({ name, type, encrypted, method }: ZipEntry): ProblemCode | null {
  if (/^(?:[\\/]|[A-Za-z]:[\\/])/.test(name)) return 'absolute-path';
  if (name.split(/[\\/]/).includes('..')) return 'leads-outside';
  if (type === LINK) return 'link';
  if (type !== 0 && type !== FILE) return 'not-a-file';
  if (encrypted) return 'encrypted';
  return method === 0 || method === 8 ? null : 'packing';
}

function memberOf(bytes: Uint8Array, entry: ZipEntry): Member | LeftOut | Missing {
  const { name, method } = entry;
  const code = refusedFor(entry);
  if (code) return { member: name, error: new IngestError(code, name, String(method)) };
  if (isSystemFile(name)) return { member: name, leftOut: SYSTEM_FILE };
  try {
    return { member: name, name, bytes: entryBytes(bytes, entry, MAX_MEMBER) };
  } catch (error) {
    if (error instanceof ExpandsTooFar)
      return { member: name, error: new IngestError('expands', name, `${MAX_MEMBER / MB} MB`) };
    return { member: name, error: new IngestError('damaged-member', name) };
  }
}

/** What the archive says it holds. @throws IngestError where that cannot be read */
export function directoryOf(bytes: Uint8Array, name: string, most: number): ZipEntry[] {
  try {
    return entriesOf(bytes, most);
  } catch (error) {
    throw error instanceof BrokenZip ? new IngestError('broken-archive', name) : error;
  }
}

export const zip: Holder = {
  name: 'ZIP',
  mediaType: 'application/zip',
  extensions: ['.zip'],
  maxBytes: 900 * MB,
  detect: (bytes, name) => zipKind(bytes, name) === 'zip',
  async *open(bytes, name) {
    for (const entry of directoryOf(bytes, name, MAX_ENTRIES)) {
      if (entry.type === FOLDER || /[\\/]$/.test(entry.name)) continue;
      yield memberOf(bytes, entry);
    }
  },
};
