/** The averaged perceptron: learns a `LinearModel` from mistakes, the same bytes from the same data and order. */
import type { LinearModel } from '../../src/weights/linear.ts';

export class AveragedPerceptron {
  readonly classes: readonly string[];
  readonly size: number;
  readonly weights: Float32Array;
  private readonly totals: Float64Array;
  private readonly stamps: Int32Array;
  private clock = 1;

  /** `bits`: log2 of the number of rows. */
  constructor(classes: readonly string[], bits: number) {
    this.classes = classes;
    this.size = 1 << bits;
    this.weights = new Float32Array(this.size * classes.length);
    this.totals = new Float64Array(this.weights.length);
    this.stamps = new Int32Array(this.weights.length);
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const width = this.classes.length;
    const mask = this.size - 1;
    scores.fill(0, 0, width);
    for (let f = 0; f < count; f++) {
      const row = (features[f] & mask) * width;
      for (let c = 0; c < width; c++) scores[c] += this.weights[row + c];
    }
  }

  /** Call once an example, right or wrong, so that averages weigh by time. */
  tick(): void {
    this.clock++;
  }

  add(features: Int32Array, count: number, cls: number, amount: number): void {
    const width = this.classes.length;
    const mask = this.size - 1;
    for (let f = 0; f < count; f++) {
      const at = (features[f] & mask) * width + cls;
      this.totals[at] += (this.clock - this.stamps[at]) * this.weights[at];
      this.stamps[at] = this.clock;
      this.weights[at] += amount;
    }
  }

  /** The averaged weights, quantised to bytes; `clip` is the share of the largest weight that 127 stands for. */
  model(clip = 1): LinearModel {
    const average = new Float64Array(this.weights.length);
    let largest = 0;
    for (let i = 0; i < average.length; i++) {
      average[i] = (this.totals[i] + (this.clock - this.stamps[i]) * this.weights[i]) / this.clock;
      largest = Math.max(largest, Math.abs(average[i]));
    }
    const scale = largest === 0 ? 1 : 127 / (largest * clip);
    const weights = new Int8Array(average.length);
    for (let i = 0; i < average.length; i++) weights[i] = Math.max(-127, Math.min(127, Math.round(average[i] * scale)));
    return { classes: this.classes, size: this.size, weights, scale };
  }
}
