import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTree, spanningTree } from './spanning.ts';

/** Every tree over `length` words with one root. */
function trees(length: number): Int32Array[] {
  const all: Int32Array[] = [];
  const heads = new Int32Array(length + 1);
  const place = (w: number): void => {
    if (w > length) {
      if (isTree(heads)) all.push(heads.slice());
      return;
    }
    for (let h = 0; h <= length; h++) {
      heads[w] = h;
      if (h !== w) place(w + 1);
    }
  };
  place(1);
  return all;
}

describe('spanning trees', () => {
  it('are the best of all trees with one root', () => {
    const possible = trees(4);
    expect(possible).toHaveLength(4 * 4 ** 2);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 25, maxLength: 25 }), (scores) => {
        const worth = (heads: Int32Array): number =>
          heads.reduce((sum, h, w) => (w === 0 ? sum : sum + scores[w * 5 + h]), 0);
        const found = spanningTree(4, (w, h) => scores[w * 5 + h]);
        expect(isTree(found)).toBe(true);
        expect(worth(found)).toBe(Math.max(...possible.map(worth)));
      }),
      { numRuns: 200 },
    );
  });

  it('are found for hundreds of words in knots', () => {
    const found = spanningTree(400, (w, h) => (h === 0 ? 0 : h === (w % 2 === 0 ? w - 1 : w + 1) ? 9 : 1 / (w + h)));
    expect(isTree(found)).toBe(true);
  });

  it('know a tree from cycles and from two roots', () => {
    expect(isTree(Int32Array.of(0, 2, 0, 2))).toBe(true);
    expect(isTree(Int32Array.of(0, 2, 1, 0))).toBe(false);
    expect(isTree(Int32Array.of(0, 0, 0, 2))).toBe(false);
  });
});
