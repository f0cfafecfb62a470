import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { type Ingested, ingestAll } from '../index.ts';
import { type Capture, makeWacz, makeWarc, makeWarcGz, PAGE } from '../samples/make-warc.ts';

async function all(bytes: Uint8Array, name: string): Promise<Ingested[]> {
  const found: Ingested[] = [];
  for await (const one of ingestAll(bytes, name)) found.push(one);
  return found;
}
const reports = (found: readonly Ingested[]) => found.flatMap((one) => ('report' in one ? [one.report] : []));
const whatBecame = (found: readonly Ingested[]) =>
  found.map((one) =>
    'report' in one ? 'report' : 'leftOut' in one ? one.leftOut : (one.error as Error & { code: string }).code,
  );

const URL_OF_PAGE = 'https://courier.example/mill';
const page: Capture = { url: URL_OF_PAGE, body: PAGE };

describe('a web archive', () => {
  it.each([
    ['a.warc', makeWarc([page])],
    ['a.warc.gz', makeWarcGz([page])],
    ['renamed', makeWarcGz([page])],
    ['a.wacz', makeWacz([page], [URL_OF_PAGE])],
  ])('%s gives a page with its address, its capture and its digest', async (name, bytes) => {
    const [report] = reports(await all(bytes, name));
    expect(report).toMatchObject({
      title: 'The mill',
      publisher: 'Tarsa Courier',
      published: '2031-12-03',
      url: URL_OF_PAGE,
      basis: { url: { basis: 'stated', by: 'the web archive' } },
      origin: {
        name: URL_OF_PAGE,
        mediaType: 'text/html',
        captured: '2031-12-04T10:00:00Z',
        digest: expect.stringMatching(/^sha256:/) as string,
      },
    });
    expect(report.notes).toBeUndefined();
  });
  it('reads what another program writes', async () => {
    const record = WARCRecord.create(
      {
        url: URL_OF_PAGE,
        date: '2031-12-04T10:00:00Z',
        type: 'response',
        httpHeaders: { 'Content-Type': 'text/html' },
      },
      [Buffer.from(PAGE)],
    );
    const [report] = reports(await all(await WARCSerializer.serialize(record, { gzip: true }), 'a.warc.gz'));
    expect(report).toMatchObject({ title: 'The mill', url: URL_OF_PAGE });
    expect(report.notes).toBeUndefined();
  });
  it.each([
    ['gzip', gzipSync(PAGE), ['Content-Encoding: gzip']],
    ['brotli', brotliCompressSync(PAGE), ['Content-Encoding: br']],
    ['chunks', Buffer.from(`${PAGE.length.toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`), ['Transfer-Encoding: chunked']],
    ['a header that is no longer true', Buffer.from(PAGE), ['Content-Encoding: gzip', 'Transfer-Encoding: chunked']],
  ])('unpacks a page sent as %s', async (_, body, headers) => {
    const found = await all(makeWarc([{ ...page, body, headers }]), 'a.warc');
    expect(reports(found)[0]).toMatchObject({ title: 'The mill' });
  });
  it('says of a page whose bytes are not those of the digest', async () => {
    const [report] = reports(
      await all(makeWarc([{ ...page, digest: 'sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }]), 'a.warc'),
    );
    expect(report.notes?.map(({ rule }) => rule)).toEqual(['ingest.digest-differs']);
    const [packed] = reports(await all(makeWacz([page], [URL_OF_PAGE], 'sha256:00'), 'a.wacz'));
    expect(packed.notes?.map(({ rule }) => rule)).toEqual(['ingest.digest-differs']);
  });
  it('leaves out what is no page, and counts it', async () => {
    const captures: Capture[] = [
      { ...page, record: 'warcinfo' },
      { url: 'https://courier.example/logo.png', body: 'x', type: 'image/png' },
      { url: 'https://courier.example/gone', body: '<p>Not found</p>', status: 404 },
      { ...page, record: 'revisit' },
      page,
    ];
    expect(whatBecame(await all(makeWarc(captures), 'a.warc'))).toEqual([
      'a part of a page, such as a picture, a script or a style',
      'an answer that is no page, such as one that leads elsewhere or was not found',
      'a page that was the same as one captured before',
      'report',
    ]);
    const frame = { url: 'https://ads.example/frame', body: '<p>Buy a mill, buy two mills.</p>' };
    expect(whatBecame(await all(makeWacz([frame, page], [URL_OF_PAGE]), 'a.wacz'))).toEqual([
      'a page that the archive does not list, such as a frame in another',
      'report',
    ]);
  });
  it('keeps what came before the place where it is cut off, and passes over a page that unpacks too far', async () => {
    const two = makeWarcGz([page, { ...page, url: `${URL_OF_PAGE}-2`, body: PAGE.replace('five', 'six') }]);
    expect(whatBecame(await all(two.subarray(0, two.length - 60), 'a.warc.gz'))).toEqual(['report', 'cut-archive']);
    const plain = makeWarc([page, page]);
    expect(whatBecame(await all(plain.subarray(0, plain.length - 60), 'a.warc'))).toEqual(['report', 'cut-archive']);
    const bomb = { ...page, body: gzipSync(Buffer.alloc(60_000_000, 32)), headers: ['Content-Encoding: gzip'] };
    expect(whatBecame(await all(makeWarc([bomb, page]), 'a.warc'))).toEqual(['expands', 'report']);
  });
});
