/** Arithmetic of the axis, and what must hold for any values. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnAxis,
  dayAxis,
  dayNumber,
  dayOf,
  hull,
  markAt,
  numberAxis,
  place,
  type Range,
  stretchOf,
} from './axis.ts';

const is = (n: number): Range => ({ low: n, high: n });
const axisOf = (...ranges: Range[]) => numberAxis(ranges)!;

describe('an axis of numbers', () => {
  it('begins at nothing and ends on a round number', () => {
    expect(axisOf(is(12), is(47))).toEqual({ scale: 'even', from: 0, to: 50, ticks: [0, 10, 20, 30, 40, 50] });
  });

  it('leaves out the empty stretch where all values are close to each other', () => {
    const { from, to } = axisOf(is(121), is(119), is(117));
    expect(from).toBeGreaterThan(100);
    expect(to).toBeLessThan(130);
  });

  it('goes by powers of ten where the values lie far apart, from nothing if there is a nought', () => {
    expect(axisOf(is(12), is(45_000)).ticks).toEqual([10, 100, 1000, 10_000, 100_000]);
    expect(axisOf(is(0), is(3), is(900)).ticks).toEqual([0, 1, 10, 100, 1000]);
  });

  it('is there for one value, and for nought alone', () => {
    expect(axisOf(is(7)).ticks.length).toBeGreaterThan(1);
    expect(axisOf(is(0)).ticks).toEqual([0, 1]);
  });

  it('is not there where nobody gives a number', () => {
    expect(numberAxis([{ low: null, high: null }])).toBeNull();
    expect(numberAxis([])).toBeNull();
  });

  const counts = fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 40 });
  it('keeps the order of values, inside the edges, with a readable number of ticks', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const axis = numberAxis(values.map(is))!;
        const places = [...values].sort((a, b) => a - b).map((value) => place(axis, value));
        expect(places.every((p, i) => i === 0 || p >= places[i - 1])).toBe(true);
        expect(Math.min(...places)).toBeGreaterThan(0);
        expect(Math.max(...places)).toBeLessThan(1);
        expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
        expect(axis.ticks.length).toBeLessThanOrEqual(10);
        expect(new Set(axis.ticks.map((tick) => place(axis, tick))).size).toBe(axis.ticks.length);
      }),
    );
  });
});

describe('an open end', () => {
  const axis = axisOf(is(10), is(50));

  it('runs to the edge, which no closed end touches', () => {
    expect(stretchOf(axis, { low: 50, high: null })).toMatchObject({ end: 1, openEnd: true, openStart: false });
    expect(stretchOf(axis, { low: null, high: 10 })).toMatchObject({ start: 0, openStart: true, openEnd: false });
    expect(stretchOf(axis, is(50)).end).toBeLessThan(1);
  });

  it('leaves the mark on the end that was said', () => {
    expect(markAt(axis, { low: 30, high: null })).toBe(place(axis, 30));
    expect(markAt(axis, { low: null, high: 30 })).toBe(place(axis, 30));
    expect(markAt(axis, { low: 20, high: 40 })).toBeCloseTo(place(axis, 30));
    expect(markAt(axis, { low: null, high: null })).toBe(0.5);
  });

  it('stays open in the widest range', () => {
    expect(hull([is(12), { low: 15, high: null }])).toEqual({ low: 12, high: null });
    expect(hull([is(12), { low: null, high: 40 }, is(50)])).toEqual({ low: null, high: 50 });
    expect(hull([])).toEqual({ low: null, high: null });
  });
});

describe('an axis of days', () => {
  const days = (from: string, to: string) => dayAxis([{ low: dayNumber(from), high: dayNumber(to) }])!;

  it('has ticks on days, firsts of months or firsts of years', () => {
    expect(days('2023-05-08', '2023-05-10').ticks.map(dayOf)).toContain('2023-05-09');
    expect(days('2023-01-10', '2023-05-20').ticks.map(dayOf)).toEqual([
      '2023-02-01',
      '2023-03-01',
      '2023-04-01',
      '2023-05-01',
    ]);
    expect(days('2011-03-15', '2024-12-08').ticks.map(dayOf)).toEqual(['2015-01-01', '2020-01-01', '2025-01-01']);
  });

  it('has few ticks however long it is', () => {
    const day = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-01-01') });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const { ticks, from, to } = dayAxis([is(a), is(b)])!;
        expect(ticks.length).toBeGreaterThanOrEqual(1);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks.every((tick) => tick >= from && tick <= to)).toBe(true);
      }),
    );
  });
});

describe('an axis of words', () => {
  it('puts each word in the middle of its column', () => {
    const axis = columnAxis(4);
    expect(axis.ticks.map((i) => place(axis, i))).toEqual([0.125, 0.375, 0.625, 0.875]);
  });
});
