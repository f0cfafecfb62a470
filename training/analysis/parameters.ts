/** What is learned, with the gradients and the moments of Adam (Kingma and Ba 2015). */
import type { Arena, Matrix } from './arena.ts';

/** A table of which few rows are touched at a time keeps a list of these. */
export class Parameter {
  readonly value: Matrix;
  readonly gradient: Matrix;
  private readonly mean: Float32Array;
  private readonly square: Float32Array;
  private readonly touched: Int32Array | null;
  private count = 0;
  private list: Int32Array;

  constructor(arena: Arena, rows: number, columns: number, sparse = false) {
    this.value = arena.make(rows, columns);
    this.gradient = arena.make(rows, columns);
    this.mean = new Float32Array(rows * columns);
    this.square = new Float32Array(rows * columns);
    this.touched = sparse ? new Int32Array(rows) : null;
    this.list = new Int32Array(rows);
  }

  random(next: () => number, scale: number): this {
    for (let i = 0; i < this.value.data.length; i++) this.value.data[i] = (next() * 2 - 1) * scale;
    return this;
  }

  touch(row: number): void {
    if (!this.touched || this.touched[row] === 1) return;
    this.touched[row] = 1;
    this.list[this.count++] = row;
  }

  step(rate: number, round: number, scale: number): void {
    const { columns } = this.value;
    const first = 1 - BETA1 ** round;
    const second = Math.sqrt(1 - BETA2 ** round);
    const by = (rate * second) / first;
    if (!this.touched) {
      this.move(0, this.value.data.length, by, scale);
      return;
    }
    for (let i = 0; i < this.count; i++) {
      this.touched[this.list[i]] = 0;
      this.move(this.list[i] * columns, (this.list[i] + 1) * columns, by, scale);
    }
    this.count = 0;
  }

  squares(): number {
    const g = this.gradient.data;
    const { columns } = this.value;
    let sum = 0;
    if (!this.touched) for (let i = 0; i < g.length; i++) sum += g[i] * g[i];
    else
      for (let n = 0; n < this.count; n++)
        for (let i = this.list[n] * columns; i < (this.list[n] + 1) * columns; i++) sum += g[i] * g[i];
    return sum;
  }

  private move(from: number, to: number, by: number, scale: number): void {
    const { mean, square } = this;
    const g = this.gradient.data;
    const v = this.value.data;
    for (let i = from; i < to; i++) {
      const d = g[i] * scale;
      mean[i] = BETA1 * mean[i] + (1 - BETA1) * d;
      square[i] = BETA2 * square[i] + (1 - BETA2) * d * d;
      v[i] -= (by * mean[i]) / (Math.sqrt(square[i]) + 1e-8);
      g[i] = 0;
    }
  }
}
const BETA1 = 0.9;
const BETA2 = 0.98;
