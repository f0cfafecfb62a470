/** A table over hashed features that learns by AdaGrad: one row a feature, one column a score. */
import type { FeatureList } from '../../src/layers/attributions/features/feature-list.ts';
import type { Table } from '../../src/layers/attributions/model.ts';

export interface TableOptions {
  /** log2 of the number of rows. */
  readonly bits: number;
  readonly width: number;
  readonly rate: number;
  /** Pull towards zero a step. */
  readonly decay: number;
}

export class GradientTable implements Table {
  readonly weights: Float32Array;
  readonly width: number;
  readonly mask: number;
  readonly unit = 1;
  private readonly squares: Float32Array;
  private readonly sums: Float32Array;
  private snapshots = 0;
  private readonly rate: number;
  private readonly decay: number;

  constructor({ bits, width, rate, decay }: TableOptions) {
    this.width = width;
    this.mask = (1 << bits) - 1;
    this.weights = new Float32Array((1 << bits) * width);
    this.squares = new Float32Array(this.weights.length).fill(1e-2);
    this.sums = new Float32Array(this.weights.length);
    this.rate = rate;
    this.decay = decay;
  }

  /** Remembers the weights as they are, for `settle`. */
  snapshot(): void {
    this.snapshots++;
    for (let i = 0; i < this.sums.length; i++) this.sums[i] += this.weights[i];
  }

  /** Puts the mean of the snapshots in place of the weights: late swings cancel out. */
  settle(): void {
    for (let i = 0; i < this.sums.length; i++) this.weights[i] = this.sums[i] / this.snapshots;
  }

  /** One step against the slope of each column, `slopes[at...]`, for all features. */
  learn(features: FeatureList, slopes: Float64Array, at: number): void {
    const { weights, squares, width, mask, rate, decay } = this;
    for (let f = 0; f < features.count; f++) {
      const row = (features.hashes[f] & mask) * width;
      for (let y = 0; y < width; y++) {
        const slope = slopes[at + y];
        if (slope === 0) continue;
        const i = row + y;
        const gradient = slope + decay * weights[i];
        squares[i] += gradient * gradient;
        weights[i] -= (rate * gradient) / Math.sqrt(squares[i]);
      }
    }
  }
}

/** The weights as bytes, and what a step of them stands for: 127 is `clip` or the largest weight, whichever is smaller. */
export function quantised({ weights }: Table, clip = 4): { readonly bytes: Int8Array; readonly unit: number } {
  let largest = 1e-9;
  for (let i = 0; i < weights.length; i++) largest = Math.max(largest, Math.abs(weights[i]));
  const unit = Math.min(largest, clip) / 127;
  const bytes = new Int8Array(weights.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Math.max(-127, Math.min(127, Math.round(weights[i] / unit)));
  return { bytes, unit };
}
