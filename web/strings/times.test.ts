/** Times in words, at the precision they are known to, in both languages. */
import { expect, it } from 'vitest';
import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { timesIn } from './times.ts';

it.each([
  ['2022', '2022'],
  ['2022-03', 'March 2022'],
  ['2022-03-05', '5 March 2022'],
  ['2022-03-05TMO', '5 March 2022, morning'],
  ['2019-W01', 'week 1 of 2019'],
  ['2022-Q3', 'quarter 3 of 2022'],
  ['2022-SP', 'spring 2022'],
  ['2022-WI', 'winter 2022'],
  ['199', 'the 1990s'],
  ['PRESENT_REF', 'at the time of writing'],
  ['XXXX-WXX-5', 'XXXX-WXX-5'],
])('%s', (value, words) => {
  expect(timesIn('en', en).time(value)).toBe(words);
});

it('in Arabic', () => {
  expect(timesIn('ar', ar).time('2019-W01')).toBe('الأسبوع 1 من 2019');
  expect(timesIn('ar', ar).time('2022-SU')).toBe('صيف 2022');
});
