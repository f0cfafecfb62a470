import { describe, expect, it } from 'vitest';
import { kernelOf, SHORT_UNIT } from './kernel.ts';

const kernel = kernelOf(1 << 20);
const { buffer } = kernel.memory;
const at = { a: 1024, b: 128 << 10, c: 512 << 10, scales: 900 << 10 };
const wave = (i: number): number => Math.sin(i * 1.7) * 0.9;

function product(rows: number, columns: number, inner: number): { a: Float32Array; b: Float32Array; c: number[] } {
  const a = new Float32Array(rows * inner).map((_, i) => wave(i));
  const b = new Float32Array(inner * columns).map((_, i) => wave(i + 5));
  const c = Array.from({ length: rows * columns }, (_, i) => {
    const [m, n] = [Math.floor(i / columns), i % columns];
    let sum = 1;
    for (let k = 0; k < inner; k++) sum += a[m * inner + k] * b[k * columns + n];
    return sum;
  });
  return { a, b, c };
}

const worst = (found: Float32Array, expected: readonly number[]): number =>
  Math.max(...expected.map((x, i) => Math.abs(x - found[i])));

describe('the kernel', () => {
  it.each([
    [7, 20, 12],
    [1, 4, 8],
    [25, 24, 64],
  ])('adds the product of %i x %i x %i floats', (rows, columns, inner) => {
    const { a, b, c } = product(rows, columns, inner);
    new Float32Array(buffer, at.a, a.length).set(a);
    new Float32Array(buffer, at.b, b.length).set(b);
    const found = new Float32Array(buffer, at.c, c.length).fill(1);
    kernel.multiply(rows, columns, inner, at.a, inner * 4, at.b, columns * 4, at.c, columns * 4);
    expect(worst(found, c)).toBeLessThan(1e-5);
  });

  it('adds the product of integers, narrowed from floats', () => {
    const [rows, columns, inner] = [9, 12, 64];
    const { a, b, c } = product(rows, columns, inner);
    new Float32Array(buffer, at.c, a.length).set(a);
    kernel.narrow(a.length, at.c, at.a);
    const pairs = new Int16Array(buffer, at.b, b.length);
    for (let k = 0; k < inner; k++)
      for (let n = 0; n < columns; n++)
        pairs[((k >> 1) * columns + n) * 2 + (k & 1)] = Math.round(b[k * columns + n] * 2047);
    new Float32Array(buffer, at.scales, columns).fill(1 / 2047 / SHORT_UNIT);
    const found = new Float32Array(buffer, at.c, c.length).fill(1);
    kernel.multiplyShort(rows, columns, inner, at.a, inner * 2, at.b, columns * 4, at.c, columns * 4, at.scales);
    expect(worst(found, c)).toBeLessThan(0.01);
  });

  it('narrows what is too large to the limit', () => {
    new Float32Array(buffer, at.c, 8).set([1, -1, 99, -99, 0.0004, 0.0006, 0, 2.5]);
    kernel.narrow(8, at.c, at.a);
    expect([...new Int16Array(buffer, at.a, 8)]).toEqual([1024, -1024, 32767, -32768, 0, 1, 0, 2560]);
  });

  it('adds three lists of floats', () => {
    const [a, b, c, to] = [at.a, at.b, at.c, at.scales].map((place) => new Float32Array(buffer, place, 16));
    for (let i = 0; i < 16; i++) [a[i], b[i], c[i]] = [i, 100 * i, 0.5];
    kernel.sum(16, at.a, at.b, at.c, at.scales);
    expect([...to]).toEqual(Array.from({ length: 16 }, (_, i) => 101 * i + 0.5));
  });

  it('shrinks what is negative', () => {
    const floats = new Float32Array(buffer, at.a, 8);
    floats.set([1, -1, 0, -30, 4, 5, -0.5, 7]);
    const expected = floats.map((x) => (x < 0 ? x * Math.fround(0.1) : x));
    kernel.leak(8, at.a);
    expect([...floats]).toEqual([...expected]);
  });

  it('finds the largest of each residue, and of equals the first', () => {
    new Float32Array(buffer, at.a, 12).set([5, -9, 1, -1, 5, -8, 2, -1, 4, -8, 3, -2]);
    kernel.tops(12, at.a, at.c);
    expect([...new Float32Array(buffer, at.c, 4)]).toEqual([5, -8, 3, -1]);
    expect([...new Int32Array(buffer, at.c + 16, 4)]).toEqual([0, 5, 10, 3]);
  });

  it('keeps a gated average, forwards and backwards', () => {
    const [size, steps] = [16, 5];
    const bend = (x: number): number => x / Math.sqrt(1 + x * x);
    const gate = (x: number): number => 0.5 + 0.5 * bend(x);
    const sums = new Float32Array(buffer, at.a, steps * 3 * size).map((_, i) => wave(i));
    const peep = new Float32Array(buffer, at.b, 2 * size).map((_, i) => wave(i + 3));
    new Float32Array(buffer, at.a, sums.length).set(sums);
    new Float32Array(buffer, at.b, peep.length).set(peep);
    for (const back of [false, true]) {
      const expected: number[] = new Array<number>(steps * size).fill(0.25);
      for (let j = 0; j < size; j++) {
        let c = 0;
        for (let n = 0; n < steps; n++) {
          const t = back ? steps - 1 - n : n;
          const [z, keep, show] = [0, 1, 2].map((part) => sums[t * 3 * size + part * size + j]);
          const f = gate(keep + peep[j] * c);
          c = z + f * (c - z);
          expected[t * size + j] += gate(show + peep[size + j] * c) * bend(c);
        }
      }
      const found = new Float32Array(buffer, at.c, expected.length).fill(0.25);
      const end = back ? steps - 1 : 0;
      const sign = back ? -1 : 1;
      const [from, into] = [at.a + end * 3 * size * 4, at.c + end * size * 4];
      kernel.average(steps, size * 4, from, sign * 3 * size * 4, into, sign * size * 4, at.b);
      expect(worst(found, expected)).toBeLessThan(1e-5);
    }
  });
});
