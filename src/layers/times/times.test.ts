/** Marked text: the label of each mark is the value it must get. The report appeared on Thursday, 20 January 2022. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLanguage } from '../../languages/index.ts';
import type { Note } from '../../model/note.ts';
import type { TimeExpression } from '../../model/time-expression.ts';
import { marked } from '../../testing/marked.ts';
import { cutSentences } from '../sentences/cut.ts';
import { cutTokens } from '../tokens/cut.ts';
import { findTimes } from './find.ts';

const { pack } = openLanguage('en', () => null);

function read(text: string, published?: string): { found: TimeExpression[]; notes: Note[] } {
  const notes: Note[] = [];
  const tokens = cutTokens(text, pack.words);
  const sentences = cutSentences([{ kind: 'paragraph', start: 0, end: text.length }], tokens, pack.words);
  const tags = { pos: tokens.norms.map(() => 'X' as const), lemmas: tokens.norms };
  const syntax = { heads: new Int32Array(tokens.count).fill(-1), relations: [], children: [] };
  const found = findTimes({
    tokens,
    sentences,
    tags,
    syntax,
    language: pack,
    published,
    note: (note) => notes.push(note),
  });
  return { found, notes };
}

/** What was found, in the notation of the marks. */
function remarked(text: string, published?: string): string {
  let out = '';
  let at = 0;
  for (const { start, end, value } of read(text, published).found) {
    out += `${text.slice(at, start)}[${value.value}|${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

const reads = (source: string, published: string | undefined = '2022-01-20'): void =>
  expect(remarked(marked(source).text, published)).toBe(source);

describe('dates that are spelled out', () => {
  it.each([
    'They met on [2021-03-05|March 5, 2021].',
    'They met on [2021-03-05|5 March 2021], and again on [2021-04-03|the 3rd of April 2021].',
    'They met in [2021-12|December, 2021].',
    'It began in [2014|2014] and ended in [2019|2019].',
    'They met on [2021-11-12|Friday, Nov. 12].',
    'DARMA, [1990-01-03|3 JAN 90] -- THE ROAD WAS MINED ON [1989-12-30|30 DECEMBER 1989].',
    'Seen on [2021-12-30|2021/12/30], [2021-12-30|2021-12-30] and [2021-12-30|30.12.2021].',
    'The curfew of [2021-01-20|January 20]-[2021-01-30|30, 2021] went on.',
    'It lasted from [2021-01-20|20]-[2021-01-26|26 January 2021].',
    'Unrest in [196|the 1960s] and in [19|the 20th century].',
    'It rose in [2021-Q3|the third quarter of 2021] and in [2020-SU|summer 2020].',
    'It fell in [1996|nineteen ninety-six].',
    'They came in [2021-FA|the fall of 2021].',
  ])('%s', (source) => reads(source));
});

describe('dates relative to the publication', () => {
  it.each([
    'Three men were arrested [2022-01-19|yesterday] and released [2022-01-20|today].',
    'The bridge was hit on [2022-01-18|Tuesday].',
    'The court will meet on [2022-01-25|Tuesday].',
    'The bridge was hit [2022-W02|last week], the mill [2021-12|last month].',
    'The bridge was hit on [2022-01-18TEV|Tuesday evening].',
    'The siren went at [2022-01-18T22:00|10 p.m. Tuesday].',
    'The bridge was hit in [2021-11|November].',
    'They left [2020|two years ago].',
    'They left [2022-01-18|the day before yesterday].',
    'It ran on [2021-11-20|20] and [2021-11-21|21 November], and on [2021-12-04|December 4] and [2021-12-05|5].',
    'It began at [2022-01-18T19:00|about 7 p.m.] on [2022-01-18|January 18] and at [2022-01-18T21:30|2130].',
    'It is a matter of [PAST_REF|recent years].',
    'They left [2022-01-17|three days ago].',
    'They left [2021-12-25|last Christmas].',
    'They left [2021|early last year].',
  ])('%s', (source) => reads(source));
  it('counts from the day the story has reached', () => {
    reads('On [2021-03-05|March 5, 2021] the mill burned; [2021-03-06|a day later] the school did.');
  });
});

describe('lengths, repeated times and mere references', () => {
  it.each([
    'They held out for [P3D|three days], or [PT72H|72 hours].',
    'A [P2Y|two-year] siege; [P1Y6M|a year and a half]; [PXM|several months]; [P20Y|two decades].',
    'It has been so for [P5Y|the past five years].',
    'They pray [P1D|every day], and march [XXXX-WXX-5|each Friday].',
    'They are [PRESENT_REF|now] at peace.',
    'He spoke [PAST_REF|recently] of [FUTURE_REF|the future].',
  ])('%s', (source) => reads(source));
});

describe('what is no time', () => {
  it.each([
    'They may march; the second man fell.',
    'Norland Today could not verify it.',
    'A 25-year-old man and a woman 30 years old.',
    'It cost $1990, and 2000 people came.',
    'Mr May and Ms Sun sat down.',
    'The first of the three cars stopped.',
    'He is in his 30s and sold a thing at 2000 dollars.',
    'They came as soon as they could.',
    'They fled after the fall of the town and the fall of victims.',
    '',
  ])('%s', (source) => reads(source));
});

describe('without a date of publication', () => {
  it.each([
    'The bridge was hit on [XXXX-WXX-2|Tuesday].',
    'The bridge was hit in [XXXX-01|January].',
    'The bridge was hit [PAST_REF|yesterday].',
    'The bridge was hit on [2021-03-05|March 5, 2021].',
  ])('%s', (source) => expect(remarked(marked(source).text)).toBe(source));
  it('says so once', () => {
    const { notes } = read('It was hit on Tuesday, and again yesterday.');
    expect(notes).toHaveLength(1);
    expect(notes[0].spans).toHaveLength(2);
  });
  it('counts from a full date in the dateline, and says so', () => {
    const source = 'DARMA, [1990-01-03|3 JAN 90] -- TWO MEN WERE SHOT [1990-01-02|YESTERDAY].';
    expect(remarked(marked(source).text)).toBe(source);
    expect(read(marked(source).text).notes.map(({ rule }) => rule)).toEqual(['times.en.dateline']);
  });
  it('says nothing where no time needs it', () => {
    expect(read('It was hit on March 5, 2021.').notes).toEqual([]);
  });
});

describe('doubt', () => {
  it('does not choose between day and month where figures fit both', () => {
    expect(remarked('Seen on 03/04/2021.')).toBe('Seen on [2021-XX-XX|03/04/2021].');
  });
  it('says that a value was worked out', () => {
    const basis = (text: string): string => read(text, '2022-01-20').found[0].value.basis;
    expect(basis('on March 5, 2021')).toBe('stated');
    expect(basis('on March 5')).toBe('inferred');
  });
  it('keeps how an edge is left open', () => {
    expect(read('in early 2021').found[0].mod).toBe('START');
    expect(read('for at least two days').found[0].mod).toBe('EQUAL_OR_MORE');
  });
  it('never throws, and stays inside the text', () => {
    const words = 'the 3 a last may of 2021 , year ago - end mid- week two 10:30 p.m. every to 99 now half'.split(' ');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (list) => {
        const text = list.join(' ');
        let at = 0;
        for (const { start, end } of read(text, '2022-01-20').found) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
        }
      }),
    );
  });
});
