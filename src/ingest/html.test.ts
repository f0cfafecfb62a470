import { describe, expect, it } from 'vitest';
import type { Report } from '../model/report.ts';
import { ingestBytes } from './index.ts';

const read = (html: string): Promise<Report> => ingestBytes(new TextEncoder().encode(html), 'x.html');
const blocksOf = ({ text, blocks }: Report): string[] => blocks.map((b) => `${b.kind}: ${text.slice(b.start, b.end)}`);
const SENTENCE =
  'A resident of Vellora said that the garrison had shelled the northern market, and that the mill had burned.';

describe('HTML', () => {
  it('keeps raised digits apart from the number before them', async () => {
    expect((await read('<p>killed 5<sup>1</sup> men on 3 km<sup>2</sup>, and CO<sub>2</sub>')).text).toBe(
      'killed 5¹ men on 3 km², and CO₂',
    );
  });
  it('leaves out what a reader does not see', async () => {
    const hidden = '<p hidden>a</p><p style="display: none">b</p><p aria-hidden="true">c</p><noscript>d</noscript>';
    expect((await read(`<main><p>The mill burned.</p>${hidden}<template>e</template></main>`)).text).toBe(
      'The mill burned.',
    );
  });
  it('leaves out menus, asides, footers and lists of links', async () => {
    const links = '<ul><li><a href="/a">Another story</a></li><li><a href="/b">A third</a></li></ul>';
    const page = `<nav>Home</nav><article><p>${SENTENCE}</p>${links}<aside>Most read</aside></article><footer>Rights</footer>`;
    expect((await read(page)).text).toBe(SENTENCE);
  });
  it('keeps short lists, tables and captions of an article', async () => {
    const page = `<article><h1>The mill</h1><p>${SENTENCE}</p><ul><li>One <a href="/x">claim</a></li></ul>
      <table><tr><td>Vellora</td><td>5</td></tr></table><figure><figcaption>The mill</figcaption></figure></article>`;
    expect(blocksOf(await read(page))).toEqual([
      'title: The mill',
      `paragraph: ${SENTENCE}`,
      'list-item: One claim',
      'table: Vellora | 5',
      'caption: The mill',
    ]);
  });
  it('finds the main content of a page that marks none', async () => {
    const menu = '<div class="menu"><a href="/a">Home</a> <a href="/b">World</a></div>';
    const body = `<div class="content">${`<p>${SENTENCE}</p>`.repeat(4)}</div>`;
    expect((await read(`<html><body>${menu}${body}</body></html>`)).text).not.toContain('Home');
  });
  it('breaks paragraphs at two line breaks and lines at one', async () => {
    expect(blocksOf(await read('<html>One<br>two<br><br>three'))).toEqual(['paragraph: One\ntwo', 'paragraph: three']);
  });
  it('shows what is escaped, and never runs it', async () => {
    expect((await read('<p>&lt;script&gt;alert(1)&lt;/script&gt; said the page</p>')).text).toBe(
      '<script>alert(1)</script> said the page',
    );
  });
});

describe('what a page says of itself', () => {
  it.each([
    ['<meta name="date" content="05/03/2031">', { published: undefined }],
    ['<meta property="article:published_time" content="2031-03-05T01:00:00Z">', { published: '2031-03-05' }],
    ['<time datetime="2031-03-05">Wednesday</time>', { published: '2031-03-05' }],
    ['<time datetime="2031-03-05">a</time><time datetime="2031-03-09">b</time>', { published: undefined }],
    [
      '<time itemprop="datePublished" datetime="2031-03-05"></time><time datetime="2031-03-09"></time>',
      { published: '2031-03-05' },
    ],
    [
      '<title>The mill | Tarsa Courier</title><meta property="og:site_name" content="Tarsa Courier">',
      { title: 'The mill' },
    ],
    ['<meta name="author" content="https://example.org/ada">', { author: undefined }],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"Report","headline":"A","publisher":{"name":"TC"}}]}</script>',
      { title: 'A', publisher: 'TC' },
    ],
    ['<script type="application/ld+json">{broken</script><title>B</title>', { title: 'B' }],
  ])('%s', async (head, facts) => {
    const { title, publisher, author, published } = await read(
      `<html><head>${head}</head><body><p>${SENTENCE}</p></body>`,
    );
    expect({ title, publisher, author, published }).toMatchObject(facts);
  });
  it('a template’s language does not make Arabic English', async () => {
    expect(
      (await read('<html lang="en"><p>قال أحد السكان في بلدة فيلورا إن الحامية قصفت السوق الشمالي</p>')).language,
    ).toBe('ar');
    expect((await read('<html lang="ar-SY"><p>قال أحد السكان</p>')).language).toBe('ar');
  });
});
