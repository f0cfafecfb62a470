/** Everything that the bytes of an exported file hold, however it is packed: for tests that look for what must not be there. */
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { ingestBytes } from '../../src/ingest/index.ts';

const startsWith = (bytes: Uint8Array, sign: string): boolean =>
  Buffer.from(bytes.subarray(0, sign.length)).toString('latin1') === sign;

/** What stands between `stream` and `endstream`, inflated where it is deflated. */
function streamsIn(pdf: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7)) {
    const stream = pdf.subarray(at + 7, pdf.indexOf('endstream', at));
    try {
      found.push(inflateSync(stream));
    } catch {
      found.push(stream);
    }
  }
  return found;
}

/** The file itself, and every part of it without packing. */
export async function partsOf(bytes: Uint8Array): Promise<Buffer[]> {
  const whole = Buffer.from(bytes);
  if (startsWith(bytes, 'PK')) {
    const parts = Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [Buffer.from(name), Buffer.from(part)]);
    return [whole, ...parts];
  }
  if (!startsWith(bytes, '%PDF')) return [whole];
  const { text, title = '' } = await ingestBytes(bytes, 'export.pdf');
  return [whole, ...streamsIn(whole), Buffer.from(text), Buffer.from(title)];
}

const LOOK_ALIKE: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => Array.from(text).reverse().join(''),
  (text) => Array.from(text, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  (text) => Array.from(text, (c) => `&#x${c.charCodeAt(0).toString(16)};`).join(''),
  (text) => Array.from(text, (c) => `&#${c.charCodeAt(0)};`).join(''),
  (text) => encodeURIComponent(text),
  (text) => Buffer.from(text, 'utf16le').toString('hex'),
  (text) => Buffer.from(text, 'utf16le').swap16().toString('hex'),
];

/** Readings of bytes as text: letters that only look different, such as Arabic presentation forms, are made plain. */
function readingsOf(part: Buffer): string[] {
  const even = part.subarray(0, part.length & ~1);
  const odd = part.subarray(1, 1 + ((part.length - 1) & ~1));
  const texts = [part.toString('utf8'), part.toString('latin1')];
  for (const pairs of [even, odd])
    texts.push(pairs.toString('utf16le'), Buffer.from(pairs).swap16().toString('utf16le'));
  return texts.map((text) => text.normalize('NFKC').toLowerCase());
}

/** Which of the secrets the bytes hold in UTF-8, UTF-16, escaped, reversed or in presentation forms, in capitals or not. */
export async function heldIn(bytes: Uint8Array, secrets: readonly string[]): Promise<string[]> {
  const readings = (await partsOf(bytes)).flatMap(readingsOf);
  return secrets.filter((secret) => {
    const forms = LOOK_ALIKE.map((form) => form(secret.normalize('NFKC').toLowerCase()).toLowerCase());
    return readings.some((reading) => forms.some((form) => reading.includes(form)));
  });
}
