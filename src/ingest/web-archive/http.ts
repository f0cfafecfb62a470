/** An HTTP response as a web archive keeps it: its status, its headers, and its body unpacked within bounds. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

export interface Response {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** As it was sent. */
  readonly payload: Buffer;
}

const END = Buffer.from('\r\n\r\n');

/** Null where the block is no response. */
export function responseIn(block: Buffer): Response | null {
  const end = block.indexOf(END);
  const [line, ...lines] = block
    .subarray(0, end < 0 ? block.length : end)
    .toString('latin1')
    .split('\r\n');
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(line)?.[1];
  if (status === undefined) return null;
  const headers = new Map<string, string>();
  for (const header of lines) {
    const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(header) ?? [];
    if (name !== undefined) headers.set(name.toLowerCase(), value.trim());
  }
  return { status: Number(status), headers, payload: end < 0 ? Buffer.alloc(0) : block.subarray(end + END.length) };
}

/** Joins the chunks of a body; one that is in none is given back as it is. */
export function dechunked(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const end = body.indexOf('\r\n', at);
    const size = end < 0 ? null : /^([0-9a-f]+)\s*(?:;.*)?$/i.exec(body.subarray(at, end).toString('latin1'))?.[1];
    // Many archives keep the header and join the chunks all the same.
    if (size === null || size === undefined) return at === 0 ? body : Buffer.concat(chunks);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(chunks);
}

type Unpack = (body: Buffer, limit: { maxOutputLength: number }) => Buffer;
const deflated: Unpack = (body, limit) => {
  try {
    return inflateSync(body, limit);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw error;
    return inflateRawSync(body, limit);
  }
};
const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: deflated,
  br: brotliDecompressSync,
};

/** What a browser got to see. @throws when it is packed in another way, or unpacks beyond the limit */
export function bodyOf({ headers, payload }: Response, maxOutputLength: number): Buffer {
  const body = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? dechunked(payload) : payload;
  const coding = (headers.get('content-encoding') ?? 'identity').toLowerCase();
  if (coding === 'identity' || coding === '' || body.length === 0) return body;
  const unpack = UNPACK[coding];
  if (unpack === undefined) throw new RangeError(`content encoding ${coding}`);
  // Archives that unpacked bodies often left the header as it was.
  const isPacked = coding === 'br' || coding === 'deflate' || (body[0] === 0x1f && body[1] === 0x8b);
  return isPacked ? unpack(body, { maxOutputLength }) : body;
}
