/** Fetching a page: what is kept of it, and every way to a place that is not on the public internet. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { WARCParser } from 'warcio';
import { isPublic } from '../../src/fetching/addresses.ts';
import { type FetchPage, fetchPage } from '../../src/fetching/fetch-page.ts';
import { warcOf } from '../../src/fetching/warc.ts';
import { sha256 } from '../../src/ingest/from-text.ts';
import { folderWith } from '../cli/run.ts';

const PAGE = '<!doctype html><title>The mill</title><p>The mill of Tarsa burned on Monday.</p>';
const clock = (): string => '2031-03-05T14:00:00.000Z';
/** The servers of these tests stand on this machine: the one way to reach them is to say so in code. */
const here: FetchPage = { clock, allowed: (address) => address === '127.0.0.1' };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a page', () => {
  it('is saved with request, answer, digest and date, and with what led to it', async () => {
    const at = await serving((request, response) => {
      if (request.url === '/old') response.writeHead(301, { Location: '/mill?x=1#part' }).end();
      else response.writeHead(200, { 'Content-Type': 'text/html', 'X-Case': 'Kept' }).end(PAGE);
    });
    const warc = warcOf(await fetchPage(`${at}/old`, here), { operator: 'Ada Venn', software: 'Stemma' });
    const found = [];
    for await (const record of WARCParser.iterRecords([warc])) {
      const body = await record.readFully(true);
      const { warcType, warcTargetURI, warcDate, warcPayloadDigest } = record;
      const status = record.httpHeaders?.statusline;
      found.push({
        warcType,
        warcTargetURI,
        warcDate,
        warcPayloadDigest,
        status,
        body: new TextDecoder().decode(body),
      });
    }
    expect(found.map(({ warcType }) => warcType)).toEqual(['warcinfo', 'response', 'request', 'response', 'request']);
    expect(found[0].body).toContain('operator: Ada Venn');
    expect(found[1]).toMatchObject({ warcTargetURI: `${at}/old`, status: 'HTTP/1.1 301 Moved Permanently' });
    expect(found[3]).toMatchObject({
      warcTargetURI: `${at}/mill?x=1`,
      warcDate: '2031-03-05T14:00:00.000Z',
      warcPayloadDigest: `sha256:${sha256(PAGE)}`,
      body: PAGE,
    });
    expect(found[4].status).toBe('GET /mill?x=1 HTTP/1.1');
  });

  it('sends no cookies, and fetches nothing that the page asks for', async () => {
    const asked: string[] = [];
    const at = await serving((request, response) => {
      asked.push(`${request.url} ${request.headers.cookie ?? ''}`.trim());
      response.writeHead(200, { 'Set-Cookie': 'a=b' }).end('<img src="/pixel.png"><script src="/x.js"></script>');
    });
    await fetchPage(at, here);
    expect(asked).toEqual(['/']);
  });
});

describe('limits', () => {
  it('of size hold whatever the server says of it', async () => {
    const at = await serving((_, response) => {
      response.writeHead(200);
      const more = setInterval(() => response.write(Buffer.alloc(100_000)), 1);
      response.on('close', () => clearInterval(more));
    });
    const limits = { bytes: 300_000, milliseconds: 20_000 };
    await expect(fetchPage(at, { ...here, limits })).rejects.toMatchObject({ code: 'too-large' });
  });
  it('of time hold against a server that drips', async () => {
    const at = await serving((_, response) => {
      response.writeHead(200);
      const more = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(more));
    });
    const limits = { bytes: 300_000, milliseconds: 300 };
    await expect(fetchPage(at, { ...here, limits })).rejects.toMatchObject({ code: 'too-slow' });
  });
  it('of redirects hold in a circle', async () => {
    const at = await serving((_, response) => response.writeHead(302, { Location: '/' }).end());
    await expect(fetchPage(at, here)).rejects.toMatchObject({ code: 'redirects' });
  });
});

describe('what is not on the public internet', () => {
  const REFUSED = `127.0.0.1 127.8.8.8 0.0.0.0 10.1.2.3 172.16.0.1 192.168.1.1 100.64.0.1 169.254.169.254 168.63.129.16
    192.0.0.192 198.18.0.1 224.0.0.1 255.255.255.255 203.0.113.9 localhost ::1 :: fe80::1 fe80::1%eth0 fc00::1
    fd00:ec2::254 ff02::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 64:ff9b::7f00:1 2002:7f00:1:: 2001:0:1::1 2001:db8::1 ::7f00:1`;
  it.each(REFUSED.split(/\s+/))('%s is refused', (address) => expect(isPublic(address)).toBe(false));
  it.each(['8.8.8.8', '1.1.1.1', '172.15.0.1', '172.32.0.1', '2606:4700:4700::1111', '2a00:1450::1'])(
    '%s is not refused',
    (address) => expect(isPublic(address)).toBe(true),
  );
  const PAGES = `http://127.0.0.1/ http://2130706433/ http://0x7f.1/ http://0177.0.0.1/ http://127.1/ http://[::1]/
    http://[::ffff:127.0.0.1]/ http://169.254.169.254/latest/meta-data/ http://localhost/`;
  it.each(PAGES.split(/\s+/))('%s is refused before anything is sent', async (url) => {
    await expect(fetchPage(url, { clock })).rejects.toMatchObject({ code: 'refused' });
  });
  it.each([
    'file:///etc/passwd',
    'ftp://a.example/',
    'javascript:alert(1)',
    'http://a:b@a.example/',
    'mill',
    'http://',
  ])('%s is no address of a page', async (url) =>
    expect(fetchPage(url, { clock })).rejects.toMatchObject({ code: 'bad-address' }),
  );
  it('is refused where a redirect leads there', async () => {
    let inside = 0;
    const hidden = await serving((_, response) => {
      inside++;
      response.end('secret');
    });
    const { port } = new URL(hidden);
    for (const to of [
      `http://127.0.0.2:${port}/`,
      `http://localhost.localdomain:${port}/`,
      'http://[::1]/',
      'file:///etc/passwd',
    ]) {
      const at = await serving((_, response) => response.writeHead(302, { Location: to }).end());
      const refused = await fetchPage(at, here).catch((error: unknown) => error);
      expect(['refused', 'bad-address', 'unknown']).toContain((refused as { code: string }).code);
    }
    expect(inside).toBe(0);
  });
  it('is refused where a name turns out to be of this machine', async () => {
    await expect(fetchPage('http://localhost:9/', { clock })).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(/localhost \((?:127\.0\.0\.1|::1)\) is not on the public internet/) as string,
    });
  });
  it('is refused by the command, which no option makes reach it', async () => {
    const at = await serving((_, response) => response.end(PAGE));
    const folder = folderWith({});
    const { code, err } = await folder.run(['fetch', at]);
    const { out } = await folder.run(['fetch', '--help']);
    folder.remove();
    expect(code).toBe(1);
    expect(err).toMatch(/is not on the public internet\. Pages of this machine/);
    expect(out).not.toMatch(/allow|insecure|private-/);
  });
});
