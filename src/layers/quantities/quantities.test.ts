/** Marked text: `q:LOW..HIGH` marks a quantity with its bounds (`x` an open end), `of` what it counts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLanguage } from '../../languages/index.ts';
import type { Quantity } from '../../model/quantity.ts';
import { marked } from '../../testing/marked.ts';
import { cutSentences } from '../sentences/cut.ts';
import { findTimes } from '../times/find.ts';
import { cutTokens } from '../tokens/cut.ts';
import { findQuantities } from './find.ts';

const { pack } = openLanguage('en', () => null);

function read(text: string): Quantity[] {
  const tokens = cutTokens(text, pack.words);
  const sentences = cutSentences([{ kind: 'paragraph', start: 0, end: text.length }], tokens, pack.words);
  const tags = { pos: tokens.norms.map(() => 'X' as const), lemmas: tokens.norms };
  const syntax = { heads: new Int32Array(tokens.count).fill(-1), relations: [], children: [] };
  const times = findTimes({ tokens, sentences, tags, syntax, language: pack, published: '2022-01-20', note: () => {} });
  return findQuantities({ tokens, sentences, tags, times, language: pack });
}

const bound = (n: number | null): string => (n === null ? 'x' : String(n));

function remarked(text: string): string {
  const marks = read(text).flatMap(({ start, end, count, of }) => [
    { start, end, label: `q:${bound(count.low)}..${bound(count.high)}` },
    ...(of ? [{ ...of.span, label: 'of' }] : []),
  ]);
  let out = '';
  let at = 0;
  for (const { start, end, label } of marks) {
    out += `${text.slice(at, start)}[${label}|${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

const reads = (source: string): void => expect(remarked(marked(source).text)).toBe(source);
const unit = (text: string): string[] => read(text).map((q) => q.unit);

describe('numbers and what bounds them', () => {
  it.each([
    'They held [q:630..x|at least 630] [of|prisoners].',
    'They held [q:100..x|more than 100] [of|prisoners].',
    'They held [q:x..40|up to 40] [of|prisoners].',
    'They held [q:x..40|fewer than 40] [of|prisoners].',
    'They held [q:527..527|nearly 527] [of|prisoners].',
    'They held [q:20..30|between 20 and 30] [of|prisoners].',
    'They held [q:7..8|7 to 8] [of|prisoners] and [q:3..5|3-5] [of|guards].',
    'They held [q:12..x|12 or more] [of|prisoners].',
    'They held [q:120..120|one hundred and twenty] [of|prisoners].',
    'They held [q:1200000..1200000|1.2 million] [of|prisoners].',
    'The number has gone [q:136..136|up to 136].',
  ])('%s', reads);
});

describe('numbers that are not quite numbers', () => {
  it.each([
    'It led to [q:24..x|dozens] of [of|deaths].',
    'It houses [q:2000..x|thousands] of [of|ISIS members].',
    'It houses [q:20000..x|tens of thousands] of [of|refugees].',
    'It houses [q:200..x|several hundred] [of|refugees].',
    'It houses [q:24..24|two dozen] [of|refugees].',
    'It confirmed the escape of [q:x..x|a number of] the [of|group’s members].',
    '[q:2..2|A couple of] [of|guards] fled.',
    '[q:0..0|No one] was hurt and [q:0..0|no] [of|casualties] were reported.',
  ])('%s', reads);
});

describe('what is counted', () => {
  it.each([
    '[q:121..121|121] of [of|them] were guards.',
    'The raid killed [q:12..12|12], wounded [q:30..30|30] [of|others].',
    '[q:3..3|Three] [of|“mercenaries”] fled.',
    'A [q:12..12|12-member] team came.',
    '[q:5000..5000|5,000] captured [of|IS members] are there.'.replace('captured [of|', '[of|captured '),
  ])('%s', reads);
  it.each([
    ['Seven were hurt.', ['people']],
    ['The death toll of 374 was disputed.', ['people']],
    ['It cost $5 million, or 20 percent.', ['money', 'percent']],
    ['They walked 30 km in two days.', ['measure', 'time']],
    ['They found 14 rifles.', ['things']],
  ])('tells the kind: %s', (text, units) => expect(unit(text)).toEqual(units));
  it('takes "a soldier" for one where something befalls him', () => {
    expect(read('A soldier was killed.').map((q) => q.rule)).toEqual(['quantities.en.indefinite']);
    expect(read('A soldier stood there.')).toEqual([]);
  });
});

describe('figures that count nothing', () => {
  it.each([
    'On March 5, 2021, at 10:30, it rained.',
    'A 25-year-old man, aged 25, fired an AK-47.',
    'Under Resolution 2254 and Article 5 of the treaty.',
    'He called +963 11 2223.',
    'One must wait.',
    'Several meanings are scored.',
    '',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

it('never throws, and stays inside the text', () => {
  const words =
    'the 3 a between 20 and hundred of dozens at least twenty-one up to 5-7 men $ % no one or more , .'.split(' ');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (list) => {
      const text = list.join(' ');
      for (const { start, end } of read(text)) expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }),
  );
});
