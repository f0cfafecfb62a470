/** Which kind of file a ZIP archive is: a document of an office program, a web archive, or plainly an archive. */
import { extensionOf, startsWith } from '../text/looks.ts';
import { entriesOf } from './zip.ts';

export type ZipKind = 'docx' | 'xlsx' | 'wacz' | 'zip' | 'other document';

const MAX_ENTRIES = 100_000;

const BY_EXTENSION: Readonly<Record<string, ZipKind>> = { '.docx': 'docx', '.xlsx': 'xlsx', '.wacz': 'wacz' };

/** Documents of other programs; `mimetype` opens those of OpenDocument and e-books. */
const OTHERS = /^(?:mimetype|ppt\/presentation\.xml|word\/document\.bin|xl\/workbook\.bin)$/;

function byEntries(names: ReadonlySet<string>): ZipKind {
  if ([...names].some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('datapackage.json') && [...names].some((name) => name.startsWith('archive/'))) return 'wacz';
  return [...names].some((name) => OTHERS.test(name)) ? 'other document' : 'zip';
}

/** Of an archive without a readable directory: what its bytes still show, or its name says. */
function ofBroken(bytes: Uint8Array, name: string): ZipKind {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (all.includes('word/document')) return 'docx';
  if (all.includes('xl/workbook')) return 'xlsx';
  return BY_EXTENSION[extensionOf(name)] ?? 'zip';
}

const cached = new WeakMap<Uint8Array, ZipKind>();

/** Null when it does not open like a ZIP archive. */
export function zipKind(bytes: Uint8Array, name: string): ZipKind | null {
  if (!startsWith(bytes, 'PK\x03\x04') && !startsWith(bytes, 'PK\x05\x06')) return null;
  const known = cached.get(bytes);
  if (known) return known;
  let kind: ZipKind;
  try {
    kind = byEntries(new Set(entriesOf(bytes, MAX_ENTRIES).map((entry) => entry.name)));
  } catch {
    kind = ofBroken(bytes, name);
  }
  cached.set(bytes, kind);
  return kind;
}
