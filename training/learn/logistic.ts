/** Multinomial logistic regression over hashed features, by AdaGrad: for when scores must be probabilities and not only ranks. */
import type { LinearModel } from '../../src/weights/linear.ts';

export interface LogisticOptions {
  /** log2 of the number of rows. */
  readonly bits: number;
  readonly rate?: number;
  /** Pull towards zero a step. */
  readonly decay?: number;
  /** How much a feature must have been seen before it moves fast: guards against learning rare features by heart. */
  readonly caution?: number;
}

export class Logistic {
  readonly classes: readonly string[];
  private readonly mask: number;
  private readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly rate: number;
  private readonly decay: number;
  private readonly caution: number;
  private readonly chances: Float64Array;

  constructor(classes: readonly string[], { bits, rate = 0.2, decay = 1e-5, caution = 1e-6 }: LogisticOptions) {
    this.classes = classes;
    this.mask = (1 << bits) - 1;
    this.weights = new Float32Array((1 << bits) * classes.length);
    this.squares = new Float32Array(this.weights.length);
    this.rate = rate;
    this.decay = decay;
    this.caution = caution;
    this.chances = new Float64Array(classes.length);
  }

  /** One chance a class; they add up to one. The array is reused. */
  predict(features: ArrayLike<number>, count: number): Float64Array {
    const { chances, mask, weights } = this;
    const width = chances.length;
    chances.fill(0);
    for (let f = 0; f < count; f++) {
      const row = (features[f] & mask) * width;
      for (let c = 0; c < width; c++) chances[c] += weights[row + c];
    }
    return softmax(chances);
  }

  learn(features: ArrayLike<number>, count: number, label: number, weight = 1): void {
    const chances = this.predict(features, count);
    const width = chances.length;
    for (let c = 0; c < width; c++) {
      const slope = weight * (chances[c] - (c === label ? 1 : 0));
      if (Math.abs(slope) > 1e-4) this.step(features, count, c, slope);
    }
  }

  private step(features: ArrayLike<number>, count: number, cls: number, slope: number): void {
    const width = this.chances.length;
    for (let f = 0; f < count; f++) {
      const at = (features[f] & this.mask) * width + cls;
      const gradient = slope + this.decay * this.weights[at];
      this.squares[at] += gradient * gradient;
      this.weights[at] -= (this.rate * gradient) / Math.sqrt(this.squares[at] + this.caution);
    }
  }

  /** Takes the mean of its weights and those of others that learned the same classes. */
  average(others: readonly Logistic[]): void {
    const all = [this, ...others];
    for (let at = 0; at < this.weights.length; at++) {
      let sum = 0;
      for (const { weights } of all) sum += weights[at];
      this.weights[at] = sum / all.length;
    }
  }

  /** The weights as bytes: 127 stands for `clip` or for the largest weight, whichever is smaller. */
  model(clip = 4): LinearModel {
    let largest = 1e-9;
    for (const w of this.weights) largest = Math.max(largest, Math.abs(w));
    const scale = 127 / Math.min(largest, clip);
    const weights = Int8Array.from(this.weights, (w) => Math.max(-127, Math.min(127, Math.round(w * scale))));
    return { classes: this.classes, size: this.mask + 1, weights, scale };
  }
}

/** In place. */
export function softmax(scores: Float64Array): Float64Array {
  let largest = Number.NEGATIVE_INFINITY;
  for (const s of scores) if (s > largest) largest = s;
  let sum = 0;
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp(scores[c] - largest);
  for (let c = 0; c < scores.length; c++) scores[c] /= sum;
  return scores;
}
