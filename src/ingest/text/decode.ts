/** Bytes to characters: byte order mark, then the file's own declaration, then valid UTF-8, then a guess that says so. */
import type { Doubt } from '../format.ts';
import { IngestError } from '../ingest-error.ts';
import { markedForm, unmarkedForm } from './looks.ts';

export interface Decoded {
  readonly text: string;
  /** Name by the WHATWG Encoding standard. */
  readonly encoding: string;
  readonly doubts: readonly Doubt[];
}

const SAMPLE = 100_000;
/** So many bytes in a hundred may be wrong before a text is no longer taken for UTF-8. */
const MOSTLY = 0.01;

interface Decoder {
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}

/** What the bytes 80 to 9F are in Windows-1252; some versions of Node read them as control characters. */
const UPPER_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const WINDOWS_1252: Decoder = {
  encoding: 'windows-1252',
  decode: (bytes) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, (c) => UPPER_1252[c.charCodeAt(0) - 0x80]),
};

function decoderFor(label: string): Decoder | null {
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding === WINDOWS_1252.encoding ? WINDOWS_1252 : decoder;
  } catch {
    return null;
  }
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const LOST: Doubt = {
  rule: 'ingest.undecodable',
  text: 'Some bytes stand for no character in this encoding; each is shown as "\ufffd". The file may be damaged.',
  about: /\ufffd+/g,
};
const NULS: Doubt = {
  rule: 'ingest.nul-bytes',
  text: 'The file holds NUL bytes among its text; they were left out. It may be damaged.',
};
const lost = (text: string): Doubt[] => [
  ...(text.includes('\ufffd') ? [LOST] : []),
  ...(text.includes('\0') ? [NULS] : []),
];

/** UTF-8 but for a few damaged bytes, or null when the bytes look like another encoding. */
function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let wrong = 0;
  let right = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0xfffd) wrong++;
    else if (c > 127) right++;
  }
  return wrong <= right * MOSTLY * 10 && wrong <= text.length * MOSTLY
    ? { text, encoding: 'utf-8', doubts: lost(text) }
    : null;
}

async function guessed(bytes: Uint8Array, file: string): Promise<Decoded> {
  const { analyse } = (await import('chardet')).default;
  const found = analyse(bytes.subarray(0, SAMPLE)).find(({ name }) => decoderFor(name) !== null);
  const decoder = decoderFor(found?.name ?? 'windows-1252');
  if (decoder === null) throw new IngestError('encoding', file, found?.name);
  const text = decoder.decode(bytes);
  const doubt: Doubt = {
    rule: 'ingest.encoding-guessed',
    text: `The file does not say how its characters are encoded; ${decoder.encoding} was guessed. If letters look wrong, save it as UTF-8.`,
  };
  return { text, encoding: decoder.encoding, doubts: [doubt, ...lost(text)] };
}

function declaredDecoding(bytes: Uint8Array, declared: string | undefined): Decoded | null {
  const decoder = declared === undefined ? null : decoderFor(declared);
  if (decoder === null || decoder.encoding === 'utf-8' || decoder.encoding.startsWith('utf-16')) return null;
  const text = decoder.decode(bytes);
  return { text, encoding: decoder.encoding, doubts: lost(text) };
}

/** @throws IngestError when the encoding is known and not supported (UTF-32). */
export async function decode(bytes: Uint8Array, file: string, declared?: string): Promise<Decoded> {
  const form = markedForm(bytes) ?? unmarkedForm(bytes);
  if (form === 'utf-32') throw new IngestError('encoding', file, 'UTF-32');
  if (form !== null) {
    const text = new TextDecoder(form).decode(bytes);
    return { text, encoding: form, doubts: lost(text) };
  }
  const utf8 = validUtf8(bytes);
  const many = utf8 !== null && utf8.length + 3 < bytes.length;
  if (!many) {
    const own = declaredDecoding(bytes, declared);
    if (own !== null) return own;
  }
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', doubts: lost(utf8) };
  return damagedUtf8(bytes) ?? (await guessed(bytes, file));
}
