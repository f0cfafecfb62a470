/** Exchanges as a web archive (WARC 1.1, ISO 28500): request and answer as they went over the wire, with digests and dates. */
import { createHash, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Exchange } from './exchange.ts';

const digest = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

type Field = readonly [name: string, value: string];

/** Packed by itself, so that one record can be read without the others. */
function record(fields: readonly Field[], block: Uint8Array): Buffer {
  const lines = [...fields, ['Content-Length', String(block.length)], ['WARC-Block-Digest', digest(block)]];
  const head = `WARC/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]));
}

const newId = (): string => `<urn:uuid:${randomUUID()}>`;

function recordsOf({ url, date, address, request, head, body }: Exchange, info: string): Buffer[] {
  const id = newId();
  const both: readonly Field[] = [
    ['WARC-Target-URI', url],
    ['WARC-Date', date],
    ['WARC-IP-Address', address],
    ['WARC-Warcinfo-ID', info],
  ];
  const response: readonly Field[] = [
    ['WARC-Type', 'response'],
    ['WARC-Record-ID', id],
    ...both,
    ['WARC-Payload-Digest', digest(body)],
    ['Content-Type', 'application/http; msgtype=response'],
  ];
  const asked: readonly Field[] = [
    ['WARC-Type', 'request'],
    ['WARC-Record-ID', newId()],
    ['WARC-Concurrent-To', id],
    ...both,
    ['Content-Type', 'application/http; msgtype=request'],
  ];
  return [record(response, Buffer.concat([Buffer.from(head, 'latin1'), body])), record(asked, Buffer.from(request))];
}

export interface WarcInfo {
  /** Who asked for the page. */
  readonly operator: string;
  readonly software: string;
}

/** A `.warc.gz` of all exchanges that led to a page. */
export function warcOf(exchanges: readonly Exchange[], { operator, software }: WarcInfo): Uint8Array {
  const id = newId();
  const text = `software: ${software}\r\noperator: ${operator}\r\nformat: WARC File Format 1.1\r\n`;
  const fields: readonly Field[] = [
    ['WARC-Type', 'warcinfo'],
    ['WARC-Record-ID', id],
    ['WARC-Date', exchanges[0].date],
    ['Content-Type', 'application/warc-fields'],
  ];
  return Buffer.concat([record(fields, Buffer.from(text)), ...exchanges.flatMap((one) => recordsOf(one, id))]);
}
