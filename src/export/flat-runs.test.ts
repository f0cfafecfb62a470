import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marked } from '../testing/marked.ts';
import { flatRuns, type Mark, sortInto } from './flat-runs.ts';

const TEXT = 'the prison was stormed at dawn';
const drawn = (marks: readonly Mark<string>[], text = TEXT): string =>
  flatRuns({ start: 0, end: text.length }, marks)
    .map(({ start, end, values }) =>
      values.length > 0 ? `<${values.join('')}:${text.slice(start, end)}>` : text.slice(start, end),
    )
    .join('');
const mark = (value: string, words: string, text = TEXT): Mark<string> => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, value };
};

describe('flat runs', () => {
  it('leaves text without marks whole', () => {
    expect(drawn([])).toBe(TEXT);
  });
  it('cuts where marks cross', () => {
    expect(drawn([mark('a', 'the prison was stormed'), mark('b', 'stormed at dawn')])).toBe(
      '<a:the prison was ><ab:stormed><b: at dawn>',
    );
  });
  it('keeps a nested mark inside', () => {
    expect(drawn([mark('a', 'prison was stormed'), mark('b', 'was')])).toBe(
      'the <a:prison ><ab:was><a: stormed> at dawn',
    );
  });
  it('draws an interrupted mark in its parts', () => {
    const { text, spans } = marked('“[a|It was over],” she said, “[a|by noon].”');
    expect(
      drawn(
        spans.a.map((span) => ({ ...span, value: 'a' })),
        text,
      ),
    ).toBe('“<a:It was over>,” she said, “<a:by noon>.”');
  });
  it('clips marks to the whole and drops empty ones', () => {
    expect(
      flatRuns({ start: 4, end: 6 }, [
        { start: 0, end: 99, value: 'a' },
        { start: 5, end: 5, value: 'b' },
      ]),
    ).toEqual([{ start: 4, end: 6, values: ['a'] }]);
  });
  it('covers any text with any marks exactly once', () => {
    const spans = fc.tuple(fc.nat(60), fc.nat(60)).map(([start, end]) => ({ start, end, value: start }));
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 12 }), (marks) => {
        const runs = flatRuns({ start: 5, end: 50 }, marks);
        expect(runs[0].start).toBe(5);
        expect(runs.at(-1)?.end).toBe(50);
        for (const [i, run] of runs.entries()) {
          expect(run.end).toBeGreaterThan(run.start);
          if (i > 0) expect(run.start).toBe(runs[i - 1].end);
          expect(run.values).toEqual(marks.filter((m) => m.start <= run.start && m.end >= run.end).map((m) => m.value));
        }
      }),
    );
  });
});

describe('sorting marks into paragraphs', () => {
  it('gives a mark over two paragraphs to both', () => {
    const paragraphs = [
      { start: 0, end: 10 },
      { start: 12, end: 20 },
      { start: 22, end: 30 },
    ];
    const marks = [
      { start: 8, end: 14, value: 'a' },
      { start: 20, end: 22, value: 'between' },
      { start: 29, end: 30, value: 'b' },
    ];
    expect(sortInto(paragraphs, marks).map((list) => list.map(({ value }) => value))).toEqual([['a'], ['a'], ['b']]);
  });
});
