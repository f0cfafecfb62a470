import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../model/report.ts';
import { readReport } from '../../read-report.ts';
import { reportFromText } from '../from-text.ts';
import { ingestBytes } from '../index.ts';
import { greyOf, makeTiff } from '../samples/make-tiff.ts';
import { imagePages } from './image-pages.ts';
import { seenWords } from './seen-words.ts';

const sample = (name: string): Uint8Array => readFileSync(new URL(`../samples/${name}`, import.meta.url));
const PATIENCE = 120_000;

const wordsOf = ({ text, seen = [] }: Report): string[] => seen.map(({ start, end }) => text.slice(start, end));

describe('a scan', () => {
  it('is read word by word, each with its page, place and confidence', { timeout: PATIENCE }, async () => {
    const report = await ingestBytes(sample('scan.png'), 'scan.png');
    expect(report.text).toBe(
      'The mill of Tarsa burned on Monday.\n\nA resident of Vellora said that at least 5 people were killed when the garrison shelled the northern market.',
    );
    expect(wordsOf(report)).toEqual(report.text.split(/\s+/));
    const [first, , , tarsa] = report.seen ?? [];
    expect(first).toMatchObject({ start: 0, end: 3, page: 1 });
    expect(first.box[0]).toBeLessThan(tarsa.box[0]);
    expect(first.box.every((side) => side >= 0 && side <= 10_000)).toBe(true);
    expect(report.notes?.map(({ rule }) => rule)).toEqual(['ingest.recognised']);
  });

  it('in Arabic is told from one in English, and comes in the order of reading', { timeout: PATIENCE }, async () => {
    const report = await ingestBytes(sample('scan-arabic.jpg'), 'scan-arabic.jpg');
    expect(report.language).toBe('ar');
    expect(report.text).toContain('قال أحد السكان في بلدة الجسر');
    const [first, second] = report.seen ?? [];
    expect(first.box[0]).toBeGreaterThan(second.box[0]);
  });

  it('in columns is read one column after the other', { timeout: PATIENCE }, async () => {
    const { text } = await ingestBytes(sample('scan-columns.png'), 'scan-columns.png');
    expect(text.replace(/\s+/g, ' ')).toContain('the bridge was closed on Monday, and that nobody could cross');
    expect(text.indexOf('first column')).toBeLessThan(text.indexOf('second column'));
  });

  it('of several pages is read page by page', { timeout: PATIENCE }, async () => {
    const page = greyOf(sample('scan.png'));
    const { seen = [] } = await ingestBytes(makeTiff([page, page]), 'two.tiff');
    expect(new Set(seen.map(({ page }) => page))).toEqual(new Set([1, 2]));
  });

  it('beside a page of text is recognised alone', { timeout: PATIENCE }, async () => {
    const report = await ingestBytes(sample('scan-mixed.pdf'), 'scan-mixed.pdf');
    expect(report.text).toMatch(/^The governor of Vellora said on Friday/);
    expect(report.text).toContain('A resident of Vellora said that at least 5 people');
    expect(new Set(report.seen?.map(({ page }) => page))).toEqual(new Set([2]));
    expect(report.notes?.[0].text).toMatch(/^Page 2 is an image whose words were recognised/);
  });
});

describe('doubt', () => {
  const text = 'A resident said that 5 people were killed in Tarsa. The mayor said that the bridge was closed.';
  const at = text.indexOf('5');
  const seen = [{ start: at, end: at + 1, page: 3, box: [1, 2, 3, 4] as const, confidence: 41 }];
  it('about a recognised word stands on the claims that rest on it, and on no other', () => {
    const { annotations } = readReport(reportFromText({ text, seen: seen.map((w) => ({ ...w, box: [...w.box] })) }));
    const doubted = annotations.claims.filter(({ notes }) => notes.some((n) => n.rule === 'claims.notes.image-words'));
    expect(doubted.length).toBeGreaterThan(0);
    expect(
      doubted.every(({ toll, spans }) => toll !== undefined || spans.some((s) => s.start < at && s.end > at)),
    ).toBe(true);
    expect(annotations.claims.length).toBeGreaterThan(doubted.length);
    expect(doubted[0].notes.map((n) => n.text).join()).toContain('“5” (page 3, 41 of 100)');
  });
});

describe('words on an image', () => {
  const seenAs = (...texts: string[]) =>
    texts.map((text) => ({ text, page: 1, box: [0, 0, 1, 1] as [number, number, number, number], confidence: 90 }));
  it('are found again in the text, also where a hyphen was taken out between lines', () => {
    const text = 'The garrison shelled the market.';
    const found = seenWords(seenAs('The', 'gar-', 'rison', 'shelled', 'the', 'market.'), text, {
      start: 0,
      end: text.length,
    });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'gar',
      'rison',
      'shelled',
      'the',
      'market.',
    ]);
  });
  it('that the text no longer has are left out', () => {
    const text = 'The market.';
    expect(seenWords(seenAs('The', 'old', 'market.'), text, { start: 0, end: text.length })).toHaveLength(2);
  });
});

describe('the headers of an image', () => {
  it('tell how large it is before it is unpacked', () => {
    expect([...imagePages(sample('scan-arabic.jpg'))]).toMatchObject([{ width: 852, orientation: 1 }]);
    const huge = Buffer.from(sample('scan.png'));
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    return expect(ingestBytes(huge, 'huge.png')).rejects.toMatchObject({ code: 'too-large' });
  });
  it('may lead a chain of pages round in a circle', () => {
    const pages = makeTiff([greyOf(sample('scan.png'))]);
    new DataView(pages.buffer, pages.byteOffset).setUint32(8 + 2 + 12 * 8, 8, true);
    expect([...imagePages(pages)]).toHaveLength(1);
  });
});
