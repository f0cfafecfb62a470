/** Lanes under the words. */
import { describe, expect, it } from 'vitest';
import { LANES, lanesOf } from './lanes.ts';

const from = (start: number, end: number): { start: number; end: number } => ({ start, end });

describe('lanesOf', () => {
  it('puts what does not meet into the first lane', () => {
    expect(lanesOf([from(0, 4), from(4, 9)])).toEqual([1, 1]);
  });
  it('puts the shorter of two nearer the words', () => {
    expect(lanesOf([from(0, 20), from(5, 9)])).toEqual([2, 1]);
  });
  it('lets what finds no room share the last lane', () => {
    expect(lanesOf(Array.from({ length: LANES + 2 }, (_, i) => from(0, 10 + i)))).toEqual([1, 2, 3, 4, 4, 4]);
  });
});
