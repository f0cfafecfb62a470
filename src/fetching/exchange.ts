/** One request to one checked address, and the answer to it, within limits of size and time. */
import { type LookupAddress, lookup as resolve } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublic } from './addresses.ts';
import { FetchError } from './fetch-error.ts';

/** What was sent and what came back. */
export interface Exchange {
  readonly url: string;
  /** UTC, ISO 8601: when the request was sent. */
  readonly date: string;
  readonly address: string;
  /** As sent: request line and headers. */
  readonly request: string;
  /** As received: status line and headers, in order. */
  readonly head: string;
  readonly status: number;
  readonly location?: string;
  readonly body: Uint8Array;
}

export interface FetchLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}

export interface Exchanging {
  readonly limits: FetchLimits;
  readonly clock: () => string;
  /** Tests alone reach a server on this machine: no option of the command line leads here. */
  readonly allowed?: (address: string) => boolean;
  readonly signal: AbortSignal;
}

/** The name is looked up once, checked, and that very address is connected to: a name cannot change its mind in between. */
function checkedLookup(url: string, allowed: (address: string) => boolean): LookupFunction {
  return (name, options, done) => {
    resolve(name, { all: true, family: options.family ?? 0 }, (error, found: LookupAddress[]) => {
      if (error) return done(new FetchError('unknown', url, name), '', 0);
      const refused = found.find(({ address }) => !allowed(address));
      if (refused || found.length === 0)
        return done(new FetchError('refused', url, refused ? `${name} (${refused.address})` : name), '', 0);
      if (options.all) done(null, found);
      else done(null, found[0].address, found[0].family);
    });
  };
}

/** The parts of a transfer were put together, so that its name for it would mislead whoever reads the archive. */
const headerLine = (name: string, value: string): string =>
  `${/^transfer-encoding$/i.test(name) ? `X-Archive-Orig-${name}` : name}: ${value}`;

function headOf({ httpVersion, statusCode = 0, statusMessage = '', rawHeaders }: IncomingMessage): string {
  const lines = [`HTTP/${httpVersion} ${statusCode} ${statusMessage}`.trimEnd()];
  for (let i = 0; i < rawHeaders.length; i += 2) lines.push(headerLine(rawHeaders[i], rawHeaders[i + 1]));
  return `${lines.join('\r\n')}\r\n\r\n`;
}

async function bodyOf(answer: IncomingMessage, url: string, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    size += (chunk as Buffer).length;
    if (size > limit) throw new FetchError('too-large', url, Math.round(limit / 1e6));
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** @throws FetchError where the address itself, without being looked up, is not of the public internet */
function checkAddress(url: URL, allowed: (address: string) => boolean): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new FetchError('bad-address', url.href);
  if (isIP(host) !== 0 && !allowed(host)) throw new FetchError('refused', url.href, host);
}

const HEADERS = {
  'User-Agent': 'Stemma (saves single pages as evidence, at the request of a person)',
  Accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
  'Accept-Encoding': 'identity',
  Connection: 'close',
};

/** @throws FetchError */
export async function exchange(url: URL, { limits, clock, allowed = isPublic, signal }: Exchanging): Promise<Exchange> {
  checkAddress(url, allowed);
  const headers = { Host: url.host, ...HEADERS };
  const date = clock();
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  const answer = await new Promise<IncomingMessage>((done, fail) => {
    send(url, { headers, signal, lookup: checkedLookup(url.href, allowed), agent: false }, done)
      .on('error', fail)
      .end();
  });
  const address = answer.socket.remoteAddress ?? '';
  if (!allowed(address)) throw new FetchError('refused', url.href, address);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const { location } = answer.headers;
  return {
    url: url.href,
    date,
    address,
    request: `GET ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join('')}\r\n`,
    head: headOf(answer),
    status: answer.statusCode ?? 0,
    ...(location === undefined ? {} : { location }),
    body: await bodyOf(answer, url.href, limits.bytes),
  };
}
