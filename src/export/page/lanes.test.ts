import { describe, expect, it } from 'vitest';
import { lanesOf, MAX_LANE } from './lanes.ts';

const stretch = (start: number, end: number) => ({ start, end });

describe('lanes under claims', () => {
  it('puts claims side by side into one lane', () => {
    expect(lanesOf([stretch(0, 5), stretch(5, 9), stretch(10, 12)])).toEqual([1, 1, 1]);
  });
  it('puts a claim inside another nearer the words', () => {
    expect(lanesOf([stretch(0, 20), stretch(5, 9)])).toEqual([2, 1]);
  });
  it('keeps crossing claims apart', () => {
    expect(new Set(lanesOf([stretch(0, 10), stretch(5, 15)])).size).toBe(2);
  });
  it('lets the deepest share the last lane', () => {
    const nested = Array.from({ length: 7 }, (_, i) => stretch(i, 40 - i));
    expect(Math.max(...lanesOf(nested))).toBe(MAX_LANE);
  });
});
