/** First looks at bytes: are they text at all, in which Unicode form, and do they open like a web page? */

const HEAD = 65_536;

export const startsWith = (bytes: Uint8Array, signature: string, at = 0): boolean => {
  for (let i = 0; i < signature.length; i++) if (bytes[at + i] !== signature.charCodeAt(i)) return false;
  return true;
};

/** The bytes as if each were a character: enough to look for ASCII signatures. */
export const latin = (bytes: Uint8Array, length = 4096): string =>
  Buffer.from(bytes.subarray(0, length)).toString('latin1');

/** `.html` of "A Report.HTML", or ''. */
export const extensionOf = (name: string): string => /\.[a-z0-9]+$/.exec(name.toLowerCase())?.[0] ?? '';

export type UnicodeForm = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32';

/** The encoding that a byte order mark announces. */
export function markedForm(bytes: Uint8Array): UnicodeForm | null {
  if (startsWith(bytes, '\xef\xbb\xbf')) return 'utf-8';
  if (startsWith(bytes, '\xff\xfe\0\0') || startsWith(bytes, '\0\0\xfe\xff')) return 'utf-32';
  if (startsWith(bytes, '\xff\xfe')) return 'utf-16le';
  if (startsWith(bytes, '\xfe\xff')) return 'utf-16be';
  return null;
}

interface Counts {
  readonly length: number;
  /** NUL bytes at even and at odd offsets. */
  readonly nuls: readonly [number, number];
  /** Bytes that text has no use for. */
  readonly controls: number;
}

function count(bytes: Uint8Array): Counts {
  const length = Math.min(bytes.length, HEAD);
  const nuls: [number, number] = [0, 0];
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i];
    if (byte === 0) nuls[i & 1]++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++;
  }
  return { length, nuls, controls };
}

/** UTF-16 without a byte order mark: spaces and line ends have a NUL byte, always on the same side. */
export function unmarkedForm(bytes: Uint8Array): UnicodeForm | null {
  const { length, nuls } = count(bytes);
  const [even, odd] = nuls;
  const [more, fewer] = even > odd ? [even, odd] : [odd, even];
  if (length % 2 === 1 && length < HEAD) return null;
  if (more < length * 0.04 || fewer > more * 0.05) return null;
  const form = even > odd ? 'utf-16be' : 'utf-16le';
  const text = new TextDecoder(form).decode(bytes.subarray(0, length & ~1));
  const strange = text.match(/[\p{Cn}\p{Co}\p{Cc}\ufffd]/gu)?.filter((c) => !/\s/.test(c)).length ?? 0;
  return strange <= text.length * 0.01 ? form : null;
}

/** How files begin that may look like text to a counter of bytes, and are none. */
const SIGNATURES = [
  'PK\x03\x04',
  '{\\rtf',
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  '\x7fELF',
  'Rar!',
  '7z\xbc\xaf',
  '\x1f\x8b',
  'BZh9',
  '\xd0\xcf\x11\xe0',
  'II*\0',
  'MM\0*',
  'OggS',
  'ID3',
  'RIFF',
  'SQLite format 3\0',
];

export const opensLikePdf = (bytes: Uint8Array): boolean => /^(?:\xef\xbb\xbf)?\s*%PDF-/.test(latin(bytes, 64));

/** Text may hold a stray NUL or control byte; a program or a picture holds many. */
export function isText(bytes: Uint8Array): boolean {
  if (opensLikePdf(bytes) || SIGNATURES.some((signature) => startsWith(bytes, signature))) return false;
  if (markedForm(bytes) !== null || unmarkedForm(bytes) !== null) return true;
  const { length, nuls, controls } = count(bytes);
  const allowed = Math.max(2, length * 0.01);
  return nuls[0] + nuls[1] <= allowed && controls <= 2 * allowed;
}

const PAGE = /^(?:\s|<!--[\s\S]*?-->)*<(?:!doctype\s+html|\?xml|html|head|body|meta|title)\b/i;

/** The first characters, read by whichever Unicode form they are in. */
export function opening(bytes: Uint8Array): string {
  const form = markedForm(bytes) ?? unmarkedForm(bytes);
  if (form === null || form === 'utf-32') return latin(bytes);
  return new TextDecoder(form).decode(bytes.subarray(0, 4096));
}

export const opensLikeMarkup = (bytes: Uint8Array): boolean => PAGE.test(opening(bytes));
