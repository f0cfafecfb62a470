/** Times of every precision as first and last day. */
import { describe, expect, it } from 'vitest';
import { daysOf } from './days.ts';

describe('daysOf', () => {
  it.each([
    ['2022-01-20', '2022-01-20', '2022-01-20'],
    ['2022-01-20TNI', '2022-01-20', '2022-01-20'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2022-SU', '2022-06-01', '2022-08-31'],
    ['2022-Q4', '2022-10-01', '2022-12-31'],
    ['2022-W01', '2022-01-03', '2022-01-09'],
    ['2020-W53-WE', '2021-01-02', '2021-01-03'],
  ])('%s runs from %s to %s', (value, from, to) => {
    expect(daysOf(value)).toEqual({ from, to });
  });
  it.each(['PRESENT_REF', 'P2D', 'XXXX-WXX-5', 'XXXX-05-01', 'T14:00'])('%s fixes no day', (value) => {
    expect(daysOf(value)).toBeNull();
  });
});
