import { describe, expect, it } from 'vitest';
import { type Ingested, ingestAll, ingestBytes } from '../index.ts';
import { FEEDS, SAVED_PAGE } from '../samples/all.ts';

async function all(bytes: Uint8Array, name: string): Promise<Ingested[]> {
  const found: Ingested[] = [];
  for await (const one of ingestAll(bytes, name)) found.push(one);
  return found;
}
const [rss, atom, rdf] = FEEDS.map(([, bytes]) => bytes);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a feed', () => {
  it('RSS: each entry with its date, author and address, and the feed as its publisher', async () => {
    const [mill, bridge, bare] = await all(rss, 'feed.xml');
    expect(mill).toMatchObject({
      report: {
        text: 'The mill\n\nThe mill burned.\n\nFive people fled.',
        publisher: 'Tarsa Courier',
        author: 'Ada Venn',
        published: '2031-12-03',
        url: 'https://courier.example/mill',
        basis: { publisher: { basis: 'stated', by: 'the feed' } },
        origin: { within: [{ member: 'entry 1' }] },
      },
    });
    expect(bridge).toMatchObject({ report: { text: 'The bridge\n\nThe bridge stands.', forwardedFrom: 'Marun Post' } });
    expect('report' in bridge && bridge.report.published).toBeUndefined();
    expect(bare).toMatchObject({ leftOut: 'an entry without words beside its title' });
  });
  it('Atom and RDF', async () => {
    expect(await all(atom, 'feed.atom')).toMatchObject([
      { report: { author: 'مريم', published: '2031-12-03', language: 'ar' } },
    ]);
    expect(await all(rdf, 'feed.rdf')).toMatchObject([
      { report: { published: '2031-12-03', url: 'https://courier.example/3' } },
    ]);
  });
  it('that declares entities of its own is refused: a thousand million laughs are never unfolded', async () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY x SYSTEM "file:///etc/passwd">${laughs}]><rss version="2.0"><channel><title>t</title><item><title>a</title><description>The mill &l9; &x; burned.</description></item></channel></rss>`;
    expect(await all(utf8(bomb), 'feed.xml')).toMatchObject([{ error: { code: 'broken-feed' } }]);
  });
  it.each(['<rss version="2.0"><channel>', '<rss></rss>', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'])(
    'that is broken or empty says so (%s)',
    async (text) => {
      expect(await all(utf8(text), 'feed.xml')).toMatchObject([{ error: { code: 'broken-feed' } }]);
    },
  );
});

describe('a saved page', () => {
  it('is read as the page, with its address; when it was saved is not when it was published', async () => {
    const report = await ingestBytes(SAVED_PAGE, 'mill.mhtml');
    expect(report).toMatchObject({
      title: 'The mill',
      publisher: 'Tarsa Courier',
      published: '2031-12-03',
      url: 'https://courier.example/mill',
    });
    const undated = Buffer.from(SAVED_PAGE)
      .toString()
      .replace(/<meta property=3D"article[^>]*>/, '');
    const bare = await ingestBytes(utf8(undated), 'mill.mhtml');
    expect(bare.published).toBeUndefined();
    expect(bare.notes?.map(({ rule }) => rule)).toContain('ingest.page-saved');
  });
  it('without a page says so', async () => {
    await expect(ingestBytes(utf8('MIME-Version: 1.0\r\n\r\nwords'), 'a.mhtml')).rejects.toMatchObject({
      code: 'broken-page',
    });
  });
});
