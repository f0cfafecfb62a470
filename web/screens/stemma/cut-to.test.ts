/** Cutting words to a width. */
import { describe, expect, it } from 'vitest';
import { cutTo } from './cut-to.ts';

describe('words in a box', () => {
  it('stay whole where they have room', () => {
    expect(cutTo('Daily Lamp', 170, 13)).toBe('Daily Lamp');
    expect(cutTo('  Daily \n Lamp ', 170, 13)).toBe('Daily Lamp');
    expect(cutTo('', 170, 13)).toBe('');
  });

  it('are cut with an ellipsis, never in the middle of a letter', () => {
    const long = cutTo('The Extraordinarily Long Gazette of the Upper Valley', 170, 13);
    expect(long).toMatch(/^The Extraordin.*…$/u);
    expect(cutTo('😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀', 100, 13)).toMatch(/^(?:😀)+…$/u);
  });

  it('are cut sooner where letters are wide', () => {
    expect(cutTo('中'.repeat(40), 170, 13).length).toBeLessThan(cutTo('i'.repeat(40), 170, 13).length);
  });
});
