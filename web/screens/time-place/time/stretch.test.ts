/** Times as stretches of the axis, at the precision of the words. */
import { describe, expect, it } from 'vitest';
import { stretchOf, stretchOfDate } from './stretch.ts';

const shown = ({ start, end, precision }: ReturnType<typeof stretchOf>): string =>
  `${precision} ${new Date(start).toISOString().slice(0, 16)} ${new Date(end).toISOString().slice(0, 16)}`;

describe('stretchOf', () => {
  it.each([
    ['199X', '1990-01-01', '1999-12-31', 'decade 1990-01-01T00:00 2000-01-01T00:00'],
    ['2024', '2024-01-01', '2024-12-31', 'year 2024-01-01T00:00 2025-01-01T00:00'],
    ['2022-SU', '2022-06-01', '2022-08-31', 'season 2022-06-01T00:00 2022-09-01T00:00'],
    ['2022-Q4', '2022-10-01', '2022-12-31', 'season 2022-10-01T00:00 2023-01-01T00:00'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month 2024-02-01T00:00 2024-03-01T00:00'],
    ['2022-W03', '2022-01-17', '2022-01-23', 'week 2022-01-17T00:00 2022-01-24T00:00'],
    ['2022-W03-WE', '2022-01-22', '2022-01-23', 'week 2022-01-22T00:00 2022-01-24T00:00'],
    ['2022-W03-4', '2022-01-20', '2022-01-20', 'day 2022-01-20T00:00 2022-01-21T00:00'],
    ['2022-01-20', '2022-01-20', '2022-01-20', 'day 2022-01-20T00:00 2022-01-21T00:00'],
    ['2022-01-20TMO', '2022-01-20', '2022-01-20', 'part 2022-01-20T06:00 2022-01-20T12:00'],
    ['2022-01-20TNI', '2022-01-20', '2022-01-20', 'part 2022-01-20T18:00 2022-01-21T06:00'],
    ['2022-01-20T19', '2022-01-20', '2022-01-20', 'hour 2022-01-20T19:00 2022-01-20T20:00'],
    ['2022-01-20T19:30', '2022-01-20', '2022-01-20', 'minute 2022-01-20T19:30 2022-01-20T19:31'],
  ])('%s is as long as it is vague', (when, from, to, expected) => {
    expect(shown(stretchOf({ when, from, to }))).toBe(expected);
  });
  it('takes the day where the clock is not understood', () => {
    expect(shown(stretchOf({ when: '2022-01-20TXX', from: '2022-01-20', to: '2022-01-20' }))).toBe(
      'day 2022-01-20T00:00 2022-01-21T00:00',
    );
  });
});

describe('stretchOfDate', () => {
  it.each([
    ['2024', 'year 2024-01-01T00:00 2025-01-01T00:00'],
    ['2024-12', 'month 2024-12-01T00:00 2025-01-01T00:00'],
    ['2024-02-29', 'day 2024-02-29T00:00 2024-03-01T00:00'],
  ])('%s', (date, expected) => {
    expect(shown(stretchOfDate(date))).toBe(expected);
  });
});
