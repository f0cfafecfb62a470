/** A short run of the fuzzer: damaged files of every format are read or refused, by readers that live on. */
import { describe, expect, it } from 'vitest';
import { feedAll } from './feed.ts';
import { damaged } from './mutate.ts';

const FILES = 150;

describe('damaged files', () => {
  it('are read or refused, without a crash, a hang or a leak', { timeout: 300_000 }, async () => {
    const fed = await feedAll(1, FILES);
    expect(fed.faults).toEqual([]);
    expect(fed.leaked).toBe(0);
    expect(fed.reports).toBeGreaterThan(FILES / 10);
    expect(Object.values(fed.refused).reduce((a, b) => a + b, 0)).toBeGreaterThan(FILES / 10);
  });
  it('come again by their seed', () => {
    expect(damaged(7)).toEqual(damaged(7));
    expect(damaged(7)).not.toEqual(damaged(8));
  });
});
