import { describe, expect, it } from 'vitest';
import type { Found } from './found.ts';
import { CONTENT, CUE, NOTHING } from './model.ts';
import { NONE, rivalsOf } from './rivals.ts';
import type { Words } from './words.ts';

const LABEL: Readonly<Record<string, number>> = { q: CUE, c: CONTENT, '-': NOTHING };
const WORDS = { tokens: { count: 8 } } as unknown as Words;

/** An attribution in a sentence of eight words, a letter a word: q cue, c content, - nothing. */
const found = (cue: number, odds: number, letters: string, more: Partial<Found> = {}): Found => ({
  cue,
  odds,
  kind: 0,
  rule: 'attributions.learned',
  labels: Uint8Array.from(letters, (letter) => LABEL[letter]),
  first: 0,
  before: [],
  after: [],
  ...more,
});

describe('rivals', () => {
  it('are told who says what they are part of, and what is part of theirs', () => {
    const [outer, inner] = rivalsOf(WORDS, [found(1, 3, '-qcccccc'), found(4, 1, '----qccc')]);
    expect([outer.above, outer.below]).toEqual([NONE, 1]);
    expect([inner.above, inner.below]).toEqual([3, NONE]);
  });
  it('are apart when each is part of what the other says', () => {
    const [a, b] = rivalsOf(WORDS, [found(1, 3, '-qcccccc'), found(4, 1, 'cccccqcc')]);
    expect([a.mutual, b.mutual, a.above, b.above]).toEqual([1, 3, NONE, NONE]);
  });
  it('count what is said beyond the sentence', () => {
    const after = [{ first: 4, last: 8, sentence: 1 }];
    const [, inner] = rivalsOf(WORDS, [found(1, 2, '-qcc', { after }), found(5, 0, '-qcc', { first: 4 })]);
    expect(inner.above).toBe(2);
  });
  it('are told whose cue takes in their own', () => {
    const [issued, saying] = rivalsOf(WORDS, [found(1, 2, '-qqqcccc'), found(3, 1, '---qcccc')]);
    expect([issued.taken, saying.around]).toEqual([1, 2]);
    expect([issued.same, saying.same]).toEqual([1, 2]);
  });
  it('count as nested only so far as the outer one is not nested itself', () => {
    const chain = [found(0, 9, 'qccccccc'), found(2, 9, '--qccccc'), found(4, 9, '----qccc')];
    const [first, second, third] = rivalsOf(WORDS, chain).map(({ nested }) => nested);
    expect(first).toBe(0);
    expect(second).toBeGreaterThan(0.99);
    expect(third).toBeGreaterThan(0.99);
    const [, alone] = rivalsOf(WORDS, [found(0, -9, 'qccccccc'), found(2, 9, '--qccccc')]);
    expect(alone.nested).toBeLessThan(0.01);
  });
});
