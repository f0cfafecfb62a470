/** A matrix of weights with a bias, and its way back. */
import type { Arena, Matrix } from './arena.ts';
import { Parameter } from './parameters.ts';

export const four = (n: number): number => Math.ceil(n / 4) * 4;

export class Dense {
  readonly weights: Parameter;
  readonly bias: Parameter;
  private readonly arena: Arena;
  private input: Matrix | null = null;

  constructor(arena: Arena, inputs: number, outputs: number, random: () => number) {
    this.arena = arena;
    this.weights = new Parameter(arena, inputs, four(outputs)).random(random, Math.sqrt(3 / inputs));
    this.bias = new Parameter(arena, 1, four(outputs));
  }
  parameters(): Parameter[] {
    return [this.weights, this.bias];
  }

  forward(input: Matrix): Matrix {
    const out = this.arena.make(input.rows, this.weights.value.columns);
    for (let t = 0; t < input.rows; t++) out.data.set(this.bias.value.data, t * out.columns);
    this.arena.multiply(input, this.weights.value, out);
    this.input = input;
    return out;
  }

  backward(gradient: Matrix, into: Matrix): void {
    const { arena } = this;
    const bias = this.bias.gradient.data;
    const { columns, data, rows } = gradient;
    for (let t = 0; t < rows; t++) for (let j = 0; j < columns; j++) bias[j] += data[t * columns + j];
    arena.multiply(arena.transposed(this.input as Matrix), gradient, this.weights.gradient);
    arena.multiply(gradient, arena.transposed(this.weights.value), into);
  }
}

/** Negative numbers shrink to a tenth, in place. */
export function leak({ data }: Matrix): void {
  for (let i = 0; i < data.length; i++) if (data[i] < 0) data[i] *= 0.1;
}
/** `gradient` of what came out of `leak`, brought before it. */
export function unleak({ data }: Matrix, gradient: Matrix): void {
  for (let i = 0; i < data.length; i++) if (data[i] < 0) gradient.data[i] *= 0.1;
}

/** A mask for each sentence: what is not left out is made larger by as much. */
export function dropout(matrix: Matrix, bounds: readonly number[], rate: number, random: () => number): Float32Array {
  const { columns, data } = matrix;
  const masks = new Float32Array((bounds.length - 1) * columns);
  for (let i = 0; i < masks.length; i++) masks[i] = random() < rate ? 0 : 1 / (1 - rate);
  applyMask(matrix, bounds, masks);
  return data.length > 0 ? masks : masks;
}
export function applyMask({ columns, data }: Matrix, bounds: readonly number[], masks: Float32Array): void {
  for (let s = 0; s + 1 < bounds.length; s++)
    for (let t = bounds[s]; t < bounds[s + 1]; t++)
      for (let j = 0; j < columns; j++) data[t * columns + j] *= masks[s * columns + j];
}

/** Softmax over the row; puts its gradient towards `chances` into `into`; returns the surprise. */
export function disagreement(row: Float32Array, chances: Float32Array, skip: number, into: Float32Array): number {
  const classes = chances.length;
  let most = -Infinity;
  for (let c = 0; c < classes; c++) if (c !== skip && row[c] > most) most = row[c];
  let sum = 0;
  for (let c = 0; c < classes; c++) if (c !== skip) sum += Math.exp(row[c] - most);
  const whole = Math.log(sum) + most;
  let loss = 0;
  for (let c = 0; c < classes; c++) {
    if (c === skip) continue;
    into[c] = Math.exp(row[c] - whole) - chances[c];
    loss += chances[c] * (whole - row[c]);
  }
  return loss;
}

/** Softmax over `classes` of one row; puts the gradient of its surprise at `gold` (times `weight`) into `into`; returns the surprise. */
export function surprise(
  row: Float32Array,
  { classes, gold, weight, skip = -1 }: { classes: number; gold: number; weight: number; skip?: number },
  into: Float32Array,
): number {
  let most = -Infinity;
  for (let c = 0; c < classes; c++) if (c !== skip && row[c] > most) most = row[c];
  let sum = 0;
  for (let c = 0; c < classes; c++) if (c !== skip) sum += Math.exp(row[c] - most);
  for (let c = 0; c < classes; c++) into[c] = c === skip ? 0 : (weight * Math.exp(row[c] - most)) / sum;
  into[gold] -= weight;
  return Math.log(sum) + most - row[gold];
}
