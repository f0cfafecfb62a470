import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../model/report.ts';
import { FORMATS, ingestBytes } from './index.ts';
import { makeDocx, paragraph, table } from './samples/make-docx.ts';
import { column, makePdf } from './samples/make-pdf.ts';
import { clean } from './text/clean.ts';

const sample = (name: string): Uint8Array => readFileSync(new URL(`samples/${name}`, import.meta.url));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Name of a sample to its bytes and the format it is in. */
const SAMPLES: readonly (readonly [string, Uint8Array, string])[] = [
  ['mill.txt', sample('mill.txt'), 'plain text'],
  ['mill', sample('mill.txt'), 'plain text'],
  ['report.log', utf8('MILL BURNED\x1b in Tarsa\n'), 'plain text'],
  ['mill.md', sample('mill.md'), 'Markdown'],
  ['mill.html', sample('mill.html'), 'HTML'],
  ['saved-page', sample('mill.html'), 'HTML'],
  ['mill.txt.md', utf8('<!-- x -->\n<html><p>The mill burned'), 'HTML'],
  ['bare.htm', utf8('The mill burned<br>in Tarsa'), 'HTML'],
  ['utf16.html', Buffer.from('\ufeff<!DOCTYPE html><p>The mill burned', 'utf16le'), 'HTML'],
  ['utf16.txt', Buffer.from('\ufeffThe mill burned', 'utf16le'), 'plain text'],
  ['mill.pdf', sample('mill.pdf'), 'PDF'],
  ['mill-arabic.pdf', sample('mill-arabic.pdf'), 'PDF'],
  ['renamed.txt', makePdf([column(['The mill burned.'])]), 'PDF'],
  ['mill.docx', makeDocx(paragraph('The mill burned.') + table([['Town', 'Killed']])), 'DOCX'],
  ['renamed.html', makeDocx(paragraph('The mill burned.')), 'DOCX'],
];

/** The invariant: blocks in order, apart, holding every word; nothing hidden; no spaces at the edges. */
function expectReadable({ text, blocks }: Report): void {
  let at = 0;
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(at, start).trim()).toBe('');
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    at = end;
  }
  expect(text.slice(at).trim()).toBe('');
  expect(clean(text)).toBe(text);
}

describe('every format', () => {
  it.each(SAMPLES)('recognises %s alone', (name, bytes, format) => {
    expect(FORMATS.filter((f) => f.detect(bytes, name)).map((f) => f.name)).toEqual([format]);
  });
  it.each(SAMPLES)('reads %s to words that a reader sees', async (name, bytes) => {
    const report = await ingestBytes(bytes, name);
    expectReadable(report);
    expect(await ingestBytes(bytes, name)).toEqual(report);
  });
  it('lets facts given win over the file’s own, and makes up none', async () => {
    const own = await ingestBytes(sample('mill.md'), 'mill.md');
    expect(own).toMatchObject({ title: 'The mill of Tarsa', author: 'Ada Venn, Bo Lind', published: '2031-03-05' });
    const given = await ingestBytes(sample('mill.md'), 'mill.md', {
      published: '2031-03-07',
      author: ' Cy\u200b Ohn ',
    });
    expect(given).toMatchObject({ author: 'Cy Ohn', published: '2031-03-07', publisher: 'Tarsa Courier' });
    const bare = await ingestBytes(utf8('Tarsa, 5 March 2031 (TC) - The mill burned.'), 'x.txt');
    expect(Object.keys(bare)).toEqual(['id', 'text', 'language', 'blocks', 'origin']);
  });
});

const escaped = (word: string): string => word.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const WRITERS: readonly (readonly [string, (paragraphs: readonly string[]) => Uint8Array])[] = [
  ['x.txt', (paragraphs) => utf8(paragraphs.join('\r\n\r\n'))],
  ['x.md', (paragraphs) => utf8(paragraphs.join('\n\n'))],
  ['x.html', (paragraphs) => utf8(`<article>${paragraphs.map((p) => `<p>${escaped(p)}</p>`).join('\n')}</article>`)],
  ['x.docx', (paragraphs) => makeDocx(paragraphs.map((p) => paragraph(p)).join(''))],
];

describe('any words, written in any format', () => {
  const letter = fc.constantFrom(
    'a',
    'b',
    'c',
    'd',
    'A',
    'B',
    'é',
    'e\u0301',
    '\ufb01',
    'ı',
    'ق',
    'ا',
    'ل',
    'ش',
    'ж',
    '字',
  );
  const hidden = fc.constantFrom('', '', '', '\u00ad', '\u200b', '\u202b', '\u2066');
  const word = fc.array(fc.tuple(letter, hidden), { minLength: 2, maxLength: 6 }).map((parts) => parts.flat().join(''));
  const line = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '\u00a0', '\u2009 ')), { minLength: 1, maxLength: 5 })
    .map((words) => words.flat().join('').trim());
  it.each(WRITERS)('come out of %s as they are seen, in order', async (name, write) => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 4 }), async (paragraphs) => {
        const report = await ingestBytes(write(paragraphs), name, { language: 'en' });
        expectReadable(report);
        const seen = report.blocks.flatMap((b) => report.text.slice(b.start, b.end).split(/\s+/));
        expect(seen).toEqual(
          paragraphs.flatMap((p) =>
            clean(p)
              .split(/\s+/)
              .filter((w) => w !== ''),
          ),
        );
      }),
      { numRuns: 40 },
    );
  });
});
