/** Places of boxes: never on each other, always the same, origins above, wide graphs folded. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type Item, layOut, mirrored } from './layout.ts';

const item = (id: string, parent: string | null = null): Item => ({ id, parent, width: 184, height: 66 });
const children = (parent: string, n: number): Item[] =>
  Array.from({ length: n }, (_, i) => item(`${parent}-${i}`, parent));

/** A forest: each item hangs from nothing or from one before it. */
const forest = fc
  .array(fc.nat(), { minLength: 1, maxLength: 80 })
  .map((seeds) => seeds.map((seed, i) => item(`n${i}`, seed % (i + 1) === i ? null : `n${seed % (i + 1)}`)));

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the layout', () => {
  it('never puts a box on another, nor outside, and draws a line for each copy', () => {
    fc.assert(
      fc.property(forest, (items) => {
        const { boxes, lines, width, height } = layOut(items);
        expect(boxes.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
        for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) expect(meet(a, b)).toBe(false);
        for (const { x, y, width: w, height: h } of boxes) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + w).toBeLessThanOrEqual(width);
          expect(y + h).toBeLessThanOrEqual(height);
        }
        expect(lines).toHaveLength(items.filter(({ parent }) => parent !== null).length);
      }),
    );
  });

  it('leads every line from the foot of the one to the edge of the other, level or upright', () => {
    fc.assert(
      fc.property(forest, (items) => {
        const { boxes, lines } = layOut(items);
        const box = new Map(boxes.map((b) => [b.id, b]));
        for (const { from, to, points } of lines) {
          const [a, b] = [box.get(from)!, box.get(to)!];
          const [start, end] = [points[0], points.at(-1)!];
          expect(start).toEqual([a.x + a.width / 2, a.y + a.height]);
          expect(end[0] === b.x || end[1] === b.y).toBe(true);
          for (const [i, [x, y]] of points.slice(1).entries())
            expect(x === points[i][0] || y === points[i][1]).toBe(true);
        }
      }),
    );
  });

  it('puts what is copied above its copies', () => {
    const { boxes } = layOut([item('o'), item('a', 'o'), item('b', 'a'), item('c', 'o')]);
    const y = Object.fromEntries(boxes.map((box) => [box.id, box.y]));
    expect(y.o).toBeLessThan(y.a);
    expect(y.a).toBeLessThan(y.b);
    expect(y.c).toBe(y.a);
  });

  it('is the same for the same items, and a new report at the end moves no tree before it', () => {
    const items = [item('o'), ...children('o', 5), item('p'), ...children('p', 2)];
    expect(layOut(items)).toEqual(layOut(items));
    const [before, after] = [layOut(items), layOut([...items, item('q')])];
    expect(after.boxes.slice(0, 6)).toEqual(before.boxes.slice(0, 6));
  });

  it('folds 200 copies of one origin, and 200 origins, into a page and not into a ribbon', () => {
    for (const items of [[item('o'), ...children('o', 200)], Array.from({ length: 200 }, (_, i) => item(`o${i}`))]) {
      const { width, height } = layOut(items);
      expect(width / height).toBeGreaterThan(0.8);
      expect(width / height).toBeLessThan(3.5);
    }
  });

  it('is nothing for nothing, and takes a circle for roots instead of going round it', () => {
    expect(layOut([])).toEqual({ boxes: [], lines: [], width: 0, height: 0 });
    expect(layOut([item('a', 'b'), item('b', 'a'), item('c', 'c')]).boxes).toHaveLength(3);
  });

  it('stands the other way round from right to left', () => {
    const layout = layOut([item('o'), ...children('o', 2)]);
    expect(mirrored(mirrored(layout))).toEqual(layout);
    const [, first, second] = mirrored(layout).boxes;
    expect(first.x).toBeGreaterThan(second.x);
  });
});
