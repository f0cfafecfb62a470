/** Writes web archives by hand, so that tests say exactly what is in them. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { storedZip } from '../archive/zip.ts';

export interface Capture {
  readonly url: string;
  readonly body: Uint8Array | string;
  readonly type?: string;
  readonly status?: number;
  readonly date?: string;
  /** Other lines of the HTTP header. */
  readonly headers?: readonly string[];
  /** In place of the true digest. */
  readonly digest?: string;
  readonly record?: string;
}

function record({
  url,
  body,
  type = 'text/html',
  status = 200,
  date = '2031-12-04T10:00:00Z',
  ...more
}: Capture): Buffer {
  const payload = Buffer.from(body);
  const head = [`HTTP/1.1 ${status} X`, `Content-Type: ${type}`, ...(more.headers ?? [])].join('\r\n');
  const block = Buffer.concat([Buffer.from(`${head}\r\n\r\n`), payload]);
  const digest = more.digest ?? `sha256:${createHash('sha256').update(payload).digest('hex')}`;
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${more.record ?? 'response'}`,
    `WARC-Target-URI: ${url}`,
    `WARC-Date: ${date}`,
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>`,
    `WARC-Payload-Digest: ${digest}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

export const makeWarc = (captures: readonly Capture[]): Buffer => Buffer.concat(captures.map(record));

/** Each record packed by itself, as crawlers do. */
export const makeWarcGz = (captures: readonly Capture[]): Buffer =>
  Buffer.concat(captures.map((capture) => gzipSync(record(capture))));

export function makeWacz(captures: readonly Capture[], pages: readonly string[], hash?: string): Buffer {
  const warc = makeWarcGz(captures);
  const stated = hash ?? `sha256:${createHash('sha256').update(warc).digest('hex')}`;
  const list = ['{"format":"json-pages-1.0","id":"pages"}', ...pages.map((url) => JSON.stringify({ url }))];
  return storedZip(
    new Map([
      [
        'datapackage.json',
        Buffer.from(JSON.stringify({ resources: [{ path: 'archive/data.warc.gz', hash: stated }] })),
      ],
      ['pages/pages.jsonl', Buffer.from(list.join('\n'))],
      ['archive/data.warc.gz', warc],
    ]),
  );
}

export const PAGE = `<!doctype html><html lang="en"><head><title>The mill - Tarsa Courier</title><meta property="og:site_name" content="Tarsa Courier"><meta property="article:published_time" content="2031-12-03"></head><body><article><h1>The mill</h1><p>The mill of Tarsa burned on Monday night, and five people fled from it.</p></article></body></html>`;
