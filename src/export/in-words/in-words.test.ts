import { describe, expect, it } from 'vitest';
import { countInWords } from './count-in-words.ts';
import { timeInWords } from './time-in-words.ts';

describe('counts in words', () => {
  it.each([
    [{ low: 14, high: 14 }, '14'],
    [{ low: 14, high: null }, 'at least 14'],
    [{ low: 14, high: null, qualifier: 'at least' }, 'at least 14'],
    [{ low: 15, high: null, qualifier: 'more than' }, 'more than 15'],
    [{ low: null, high: 50 }, 'up to 50'],
    [{ low: 200, high: 300 }, '200 to 300'],
    [{ low: 24, high: 99, qualifier: 'dozens' }, 'dozens (24 to 99)'],
    [{ low: null, high: null, qualifier: 'a number of' }, 'a number of'],
    [{ low: 40, high: 40, qualifier: 'about' }, 'about 40'],
  ])('%j', (count, words) => {
    expect(countInWords(count)).toBe(words);
  });
});

describe('counts of something in words', () => {
  it.each([
    [{ low: 14, high: null, qualifier: 'at least' }, 'guards', 'at least 14 guards'],
    [{ low: 24, high: 99, qualifier: 'dozens' }, 'families', 'dozens of families (24 to 99)'],
    [{ low: 2, high: 9, qualifier: 'some' }, 'families', 'some families (2 to 9)'],
    [{ low: 3, high: 3 }, 'masked men', '3 masked men'],
  ])('%j %s', (count, of, words) => {
    expect(countInWords(count, of)).toBe(words);
  });
});

describe('times in words', () => {
  it.each([
    ['2021-12', 'December 2021'],
    ['2022-01-20', '20 January 2022'],
    ['2023-05-08TNI', '8 May 2023, night'],
    ['2023-05-08T14:30', '8 May 2023, 14:30'],
    ['2019', '2019'],
    ['199', 'the 1990s'],
    ['2022-W03', 'week 3 of 2022'],
    ['XXXX-WXX-5', 'a Friday'],
    ['XXXX-05-08', '8 May'],
    ['2022-SP', 'spring 2022'],
    ['XXXX-SU', 'a summer'],
    ['2022-Q3', 'quarter 3 of 2022'],
    ['P2D', '2 days'],
    ['P1Y', '1 year'],
    ['PT3H', '3 hours'],
    ['PXM', 'some months'],
    ['PRESENT_REF', 'at the time of writing'],
    ['TEV', 'evening'],
    ['P1DT', 'P1DT'],
    ['something else', 'something else'],
    ['', ''],
  ])('%s', (value, words) => {
    expect(timeInWords(value)).toBe(words);
  });
});
