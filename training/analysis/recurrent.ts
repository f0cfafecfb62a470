/** One layer of gated running averages, in both directions, with its way back. */
import type { Arena, Matrix } from './arena.ts';
import { Parameter } from './parameters.ts';

/** Where each sentence of a batch begins; one more at the end. */
export type Bounds = readonly number[];

/** x / sqrt(1 + x^2), in place of tanh: the same on every machine. */
export const bend = (x: number): number => x / Math.sqrt(1 + x * x);
export const gate = (x: number): number => 0.5 + 0.5 * bend(x);
const slope = (x: number): number => {
  const s = 1 + x * x;
  return 1 / (s * Math.sqrt(s));
};

interface Trace {
  readonly input: Matrix;
  readonly sums: Matrix;
  readonly cells: Matrix;
}

export class Recurrent {
  readonly weights: Parameter;
  readonly bias: Parameter;
  /** By direction: the weight of the average on its own gates, `keep` then `show`. */
  readonly peep: Parameter;
  readonly size: number;
  private readonly inputs: number;
  private readonly arena: Arena;
  private trace: Trace | null = null;

  private readonly around: boolean;

  /** `around`: do the sums see the words before and after as well? */
  constructor(
    arena: Arena,
    inputs: number,
    size: number,
    { random, around }: { random: () => number; around: boolean },
  ) {
    this.arena = arena;
    this.size = size;
    this.around = around;
    this.inputs = inputs;
    inputs *= around ? 3 : 1;
    this.weights = new Parameter(arena, inputs, 6 * size).random(random, Math.sqrt(3 / inputs));
    this.bias = new Parameter(arena, 1, 6 * size);
    this.peep = new Parameter(arena, 1, 4 * size);
    for (const d of [0, 1]) this.bias.value.data.fill(0.5, (3 * d + 1) * size, (3 * d + 2) * size);
  }
  parameters(): Parameter[] {
    return [this.weights, this.bias, this.peep];
  }

  forward(given: Matrix, bounds: Bounds): Matrix {
    const { arena, size } = this;
    const input = this.around ? this.widened(given, bounds) : given;
    const sums = arena.make(input.rows, 6 * size);
    for (let t = 0; t < input.rows; t++) sums.data.set(this.bias.value.data, t * 6 * size);
    arena.multiply(input, this.weights.value, sums);
    const cells = arena.make(input.rows, 2 * size);
    const out = arena.make(input.rows, 2 * size);
    for (let s = 0; s + 1 < bounds.length; s++)
      for (const d of [0, 1]) this.run(d, bounds[s], bounds[s + 1], sums.data, cells.data, out.data);
    this.trace = { input, sums, cells };
    return out;
  }

  private run(
    d: number,
    first: number,
    last: number,
    sums: Float32Array,
    cells: Float32Array,
    out: Float32Array,
  ): void {
    const { size } = this;
    const peep = this.peep.value.data;
    const step = d === 0 ? 1 : -1;
    for (let n = 0, t = d === 0 ? first : last - 1; n < last - first; n++, t += step) {
      const z = t * 6 * size + 3 * d * size;
      const at = t * 2 * size + d * size;
      const before = at - step * 2 * size;
      for (let j = 0; j < size; j++) {
        const past = n === 0 ? 0 : cells[before + j];
        const f = gate(sums[z + size + j] + peep[2 * d * size + j] * past);
        const c = sums[z + j] + f * (past - sums[z + j]);
        cells[at + j] = c;
        out[at + j] = gate(sums[z + 2 * size + j] + peep[(2 * d + 1) * size + j] * c) * bend(c);
      }
    }
  }

  /** Takes the gradient of what `forward` gave; adds that of its input to `into`. */
  backward(gradient: Matrix, into: Matrix, bounds: Bounds): void {
    const { arena, size } = this;
    const { input, sums, cells } = this.trace as Trace;
    const back = arena.make(input.rows, 6 * size);
    for (let s = 0; s + 1 < bounds.length; s++)
      for (const d of [0, 1]) this.rewind(d, bounds[s], bounds[s + 1], { sums, cells, gradient, back });
    const bias = this.bias.gradient.data;
    for (let t = 0; t < input.rows; t++) for (let j = 0; j < 6 * size; j++) bias[j] += back.data[t * 6 * size + j];
    arena.multiply(arena.transposed(input), back, this.weights.gradient);
    if (!this.around) {
      arena.multiply(back, arena.transposed(this.weights.value), into);
      return;
    }
    const wide = arena.make(input.rows, 3 * this.inputs);
    arena.multiply(back, arena.transposed(this.weights.value), wide);
    this.eachNeighbour(bounds, (t, side, at) => {
      for (let j = 0; j < this.inputs; j++)
        into.data[t * this.inputs + j] += wide.data[(at * 3 + side) * this.inputs + j];
    });
  }

  /** Visits (word, side, of which word): side 0 is the word before, 1 the word itself, 2 the word after. */
  private eachNeighbour(bounds: Bounds, visit: (t: number, side: number, at: number) => void): void {
    for (let s = 0; s + 1 < bounds.length; s++)
      for (let at = bounds[s]; at < bounds[s + 1]; at++)
        for (const side of [0, 1, 2]) {
          const t = at + side - 1;
          if (t >= bounds[s] && t < bounds[s + 1]) visit(t, side, at);
        }
  }
  private widened(given: Matrix, bounds: Bounds): Matrix {
    const wide = this.arena.make(given.rows, 3 * this.inputs);
    this.eachNeighbour(bounds, (t, side, at) => {
      wide.data.set(given.data.subarray(t * this.inputs, (t + 1) * this.inputs), (at * 3 + side) * this.inputs);
    });
    return wide;
  }

  private rewind(
    d: number,
    first: number,
    last: number,
    { sums, cells, gradient, back }: { sums: Matrix; cells: Matrix; gradient: Matrix; back: Matrix },
  ): void {
    const { size } = this;
    const peep = this.peep.value.data;
    const into = this.peep.gradient.data;
    const step = d === 0 ? 1 : -1;
    const carry = new Float64Array(size);
    const keep = 2 * d * size;
    const show = keep + size;
    for (let n = last - first - 1, t = d === 0 ? last - 1 : first; n >= 0; n--, t -= step) {
      const z = t * 6 * size + 3 * d * size;
      const at = t * 2 * size + d * size;
      const before = at - step * 2 * size;
      for (let j = 0; j < size; j++) {
        const past = n === 0 ? 0 : cells.data[before + j];
        const c = cells.data[at + j];
        const v = sums.data[z + j];
        const xf = sums.data[z + size + j] + peep[keep + j] * past;
        const xo = sums.data[z + 2 * size + j] + peep[show + j] * c;
        const f = gate(xf);
        const g = gradient.data[at + j];
        const dxo = g * bend(c) * 0.5 * slope(xo);
        const dc = carry[j] + g * gate(xo) * slope(c) + dxo * peep[show + j];
        const dxf = dc * (past - v) * 0.5 * slope(xf);
        back.data[z + j] = dc * (1 - f);
        back.data[z + size + j] = dxf;
        back.data[z + 2 * size + j] = dxo;
        into[show + j] += dxo * c;
        into[keep + j] += dxf * past;
        carry[j] = dc * f + dxf * peep[keep + j];
      }
    }
  }
}
