/** Marks that overlap, nest, touch and are interrupted, as runs side by side. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatRuns, type Mark } from './flat-runs.ts';

const mark = (value: string, start: number, end: number): Mark<string> => ({ value, start, end });
const told = (whole: { start: number; end: number }, ...marks: Mark<string>[]): string[] =>
  flatRuns(whole, marks).map(({ start, end, marks: over }) => `${start}-${end} ${over.map((m) => m.value).join('')}`);

describe('flatRuns', () => {
  it('leaves bare text whole', () => {
    expect(told({ start: 3, end: 9 })).toEqual(['3-9 ']);
  });
  it('parts overlapping marks', () => {
    expect(told({ start: 0, end: 10 }, mark('a', 1, 6), mark('b', 4, 8))).toEqual([
      '0-1 ',
      '1-4 a',
      '4-6 ab',
      '6-8 b',
      '8-10 ',
    ]);
  });
  it('keeps nested marks in the order given', () => {
    expect(told({ start: 0, end: 9 }, mark('inner', 3, 5), mark('outer', 0, 9))).toEqual([
      '0-3 outer',
      '3-5 innerouter',
      '5-9 outer',
    ]);
  });
  it('marks both parts of what is interrupted, and nothing between', () => {
    expect(told({ start: 0, end: 9 }, mark('q', 0, 3), mark('q', 6, 9))).toEqual(['0-3 q', '3-6 ', '6-9 q']);
  });
  it('lets touching marks stay apart', () => {
    expect(told({ start: 0, end: 4 }, mark('a', 0, 2), mark('b', 2, 4))).toEqual(['0-2 a', '2-4 b']);
  });
  it('cuts marks at the paragraph, and leaves out empty ones and those outside', () => {
    const marks = [mark('a', 0, 12), mark('b', 20, 30), mark('c', 7, 7), mark('d', 10, 12)];
    expect(told({ start: 5, end: 10 }, ...marks)).toEqual(['5-10 a']);
  });
  it('always covers the whole, and each place with the marks that are over it', () => {
    const stretch = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => mark(`${a}-${b}`, Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (marks) => {
        const runs = flatRuns({ start: 5, end: 35 }, marks);
        expect(runs[0].start).toBe(5);
        expect(runs.at(-1)?.end).toBe(35);
        for (const [i, { start, end, marks: over }] of runs.entries()) {
          if (i > 0) expect(start).toBe(runs[i - 1].end);
          for (let at = start; at < end; at++) expect(over).toEqual(marks.filter((m) => m.start <= at && at < m.end));
        }
      }),
    );
  });
});
