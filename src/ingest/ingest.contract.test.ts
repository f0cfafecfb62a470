import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../model/report.ts';
import { sha256 } from './from-text.ts';
import { FORMATS, HOLDERS, ingestAll, ingestBytes } from './index.ts';
import { HELD, SINGLE } from './samples/all.ts';
import { makeDocx, paragraph } from './samples/make-docx.ts';
import { clean } from './text/clean.ts';

const sample = (name: string): Uint8Array => readFileSync(new URL(`samples/${name}`, import.meta.url));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

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
  it.each([...SINGLE, ...HELD])('recognises %s alone', (name, bytes, format) => {
    expect([...FORMATS, ...HOLDERS].filter((f) => f.detect(bytes, name)).map((f) => f.name)).toEqual([format]);
  });
  it('has a sample of each', () => {
    const shown = new Set([...SINGLE, ...HELD].map(([, , format]) => format));
    expect([...FORMATS, ...HOLDERS].map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });
  it.each(SINGLE)('reads %s to words that a reader sees', async (name, bytes) => {
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
    expect(Object.keys(bare)).toEqual(['id', 'text', 'language', 'basis', 'blocks', 'origin']);
  });
});

describe('every file that holds many', () => {
  it.each(HELD)('%s gives reports with their way there, the same each time', async (name, bytes) => {
    const read = async () => {
      const all = [];
      for await (const found of ingestAll(bytes, name)) all.push(found);
      return all;
    };
    const all = await read();
    const reports = all.flatMap((found) => ('report' in found ? [found.report] : []));
    expect(reports.length).toBeGreaterThan(0);
    expect(all.filter((found) => 'error' in found)).toEqual([]);
    for (const report of reports) {
      expectReadable(report);
      expect(report.origin.within?.[0]).toMatchObject({ name, sha256: sha256(bytes) });
      expect(report.basis?.language?.basis ?? 'unknown').toMatch(/^(?:stated|inferred|unknown)$/);
    }
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
    expect(await read()).toEqual(all);
  });
  it.each(HELD)('%s is not taken for one report', async (name, bytes) => {
    await expect(ingestBytes(bytes, name)).rejects.toMatchObject({ code: 'holds-many' });
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
