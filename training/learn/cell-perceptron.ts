/** The averaged perceptron for `Cells`: few candidate classes at a time, overlapping rows. */
import type { Cells } from '../../src/weights/cells.ts';

/** Times a feature must come to be worth a weight. */
const OFTEN = 2;

/** What one decision was made from. */
export interface Evidence {
  readonly hashes: Int32Array;
  readonly count: number;
}

export class CellPerceptron {
  readonly classes: readonly string[];
  readonly size: number;
  private readonly weights: Float32Array;
  private readonly totals: Float64Array;
  private readonly stamps: Int32Array;
  /** How often features were noted, by 24 bits of their hashes, up to a few times. */
  private readonly noted = new Uint8Array(1 << 24);
  private noting = false;
  private clock = 1;

  /** `bits`: log2 of the number of cells a row may begin at. */
  constructor(classes: readonly string[], bits: number) {
    this.classes = classes;
    this.size = 1 << bits;
    this.weights = new Float32Array(this.size + classes.length);
    this.totals = new Float64Array(this.weights.length);
    this.stamps = new Int32Array(this.weights.length);
  }

  /** Adds to `scores`, parallel to `candidates`. */
  score({ hashes, count }: Evidence, candidates: Uint8Array, scores: Float64Array): void {
    const mask = this.size - 1;
    for (let f = 0; f < count; f++) {
      const row = hashes[f] & mask;
      for (let c = 0; c < candidates.length; c++) scores[c] += this.weights[row + candidates[c]];
    }
  }

  /** Once anything has been noted, nothing is learned of features that were noted only once. */
  note({ hashes, count }: Evidence): void {
    this.noting = true;
    for (let f = 0; f < count; f++) if (this.noted[hashes[f] >>> 8] < OFTEN) this.noted[hashes[f] >>> 8]++;
  }

  /** Call once a decision, right or wrong, so that averages weigh by time. */
  tick(): void {
    this.clock++;
  }

  add({ hashes, count }: Evidence, cls: number, amount: number): void {
    const mask = this.size - 1;
    for (let f = 0; f < count; f++) {
      if (this.noting && this.noted[hashes[f] >>> 8] < OFTEN) continue;
      const at = (hashes[f] & mask) + cls;
      this.totals[at] += (this.clock - this.stamps[at]) * this.weights[at];
      this.stamps[at] = this.clock;
      this.weights[at] += amount;
    }
  }

  /** The averaged weights as bytes. The few beyond `share` of all are cut to the largest byte. */
  cells(share = 0.9995): Cells {
    const average = new Float64Array(this.weights.length);
    for (let i = 0; i < average.length; i++)
      average[i] = (this.totals[i] + (this.clock - this.stamps[i]) * this.weights[i]) / this.clock;
    const sizes = average
      .filter((w) => w !== 0)
      .map(Math.abs)
      .sort();
    const largest = sizes.length === 0 ? 1 : sizes[Math.floor((sizes.length - 1) * share)];
    const weights = new Int8Array(average.length);
    for (let i = 0; i < average.length; i++)
      weights[i] = Math.max(-127, Math.min(127, Math.round((average[i] / largest) * 127)));
    return { classes: this.classes, size: this.size, weights };
  }
}
