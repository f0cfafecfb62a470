import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../model/report.ts';
import { ingestBytes } from './index.ts';
import { column, makePdf, type PdfOptions, type Placed } from './samples/make-pdf.ts';

const read = (pages: readonly (readonly Placed[])[], options?: PdfOptions): Promise<Report> =>
  ingestBytes(makePdf(pages, options), 'x.pdf', { language: 'en' });
const blocksOf = ({ text, blocks }: Report): string[] => blocks.map((b) => `${b.kind}: ${text.slice(b.start, b.end)}`);
const sample = (name: string): Promise<Report> =>
  ingestBytes(readFileSync(new URL(`samples/${name}`, import.meta.url)), name);

describe('PDF', () => {
  it('joins lines to paragraphs, and divided words to words', async () => {
    const lines = ['The men of the gar-', 'rison left the pro-government', 'town on Sunday, 12-', '14 of them.'];
    expect(blocksOf(await read([column(lines)]))).toEqual([
      'paragraph: The men of the garrison left the pro-government town on Sunday, 12-14 of them.',
    ]);
  });
  it('begins a paragraph after a gap, at an indent and after a short last line', async () => {
    const gap = [
      ...column(['The mill burned on Sunday and']),
      ...column(['The bridge stood until Monday.'], { top: 660 }),
    ];
    expect((await read([gap])).blocks).toHaveLength(2);
    const indent = [
      ...column(['The mill burned on Sunday and then']),
      ...column(['the bridge fell.'], { top: 686, x: 80 }),
    ];
    expect((await read([indent])).blocks).toHaveLength(2);
    const short = column([
      'The garrison of the town left on Sunday.',
      'It left.',
      'The bridge stood until the Monday after.',
    ]);
    expect((await read([short])).blocks).toHaveLength(2);
  });
  it('carries a paragraph over to the next page', async () => {
    expect((await read([column(['The garrison left the']), column(['town on Sunday.'])])).text).toBe(
      'The garrison left the town on Sunday.',
    );
  });
  it('leaves out what is printed on every page, and says so', async () => {
    const page = (n: number, words: string): Placed[] => [
      { x: 60, y: 780, text: 'Tarsa Monitor' },
      ...column([words]),
      { x: 290, y: 20, text: `Page ${n} of 3` },
    ];
    const report = await read([page(1, 'The mill burned.'), page(2, 'The bridge stood.'), page(3, 'Nobody was hurt.')]);
    expect(report.text).toBe('The mill burned.\n\nThe bridge stood.\n\nNobody was hurt.');
    expect(report.notes?.[0].text).toContain('“Tarsa Monitor”, “Page 1 of 3”');
  });
  it('keeps what stands at the edge of one page only', async () => {
    expect((await read([[{ x: 60, y: 780, text: 'TARSA, Sunday' }, ...column(['The mill burned.'])]])).text).toContain(
      'TARSA',
    );
  });
  it('tells a heading, a list item and a raised digit', async () => {
    const placed = [
      { x: 60, y: 740, text: 'The mill of Tarsa', size: 20 },
      ...column(['- The mill burned, and 5 men', '- The bridge stood.']),
      { x: 215, y: 705, text: '1', size: 7 },
    ];
    const report = await read([placed]);
    expect(blocksOf(report)[0]).toBe('title: The mill of Tarsa');
    expect(blocksOf(report)[1]).toMatch(/^list-item: - The mill burned/);
    expect(report.text).not.toMatch(/5 ?men1/);
  });
  it('parts columns', async () => {
    const left = column(['The mill of the town', 'burned on Sunday.']);
    const right = column(['The bridge over the', 'river stood.'], { x: 350 });
    expect((await read([[...left, ...right]])).text).toBe(
      'The mill of the town burned on Sunday.\n\nThe bridge over the river stood.',
    );
  });
  it('takes title and author from the document information, and no date', async () => {
    const info = { Title: 'The mill', Author: 'Ada Venn', CreationDate: 'D:20310305120000Z' };
    const report = await read([column(['It burned.'])], { info });
    expect(report).toMatchObject({ title: 'The mill', author: 'Ada Venn' });
    expect(report.published).toBeUndefined();
    const blank = await read([column(['It burned.'])], {
      info: { Title: 'Microsoft Word - a.doc', Author: 'Administrator' },
    });
    expect([blank.title, blank.author]).toEqual([undefined, undefined]);
  });
  it('reads what a browser prints: ligatures, footnote marks, headers, hyphens at line ends', async () => {
    const { text } = await sample('mill.pdf');
    expect(text).toContain(
      'killing at least 5¹ people and injuring dozens. The spokesperson of the self-administration confirmed',
    );
    expect(text).toContain('The efficient al-Ravan office');
    expect(text).not.toContain('Tarsa Monitoring Group');
  });
  it('reads Arabic in the order of reading, with joined letters and Latin names', async () => {
    const report = await sample('mill-arabic.pdf');
    expect(report.language).toBe('ar');
    expect(report.text).toContain('صباح يوم الأحد، ما أدى إلى مقتل 5 أشخاص على الأقل');
    expect(report.text).toContain('باسم Tarsa Group هذه');
  });
});
