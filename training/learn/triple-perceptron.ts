/** The averaged perceptron for `Triples`: learns in a wide table and keeps the weightiest row for each place of the narrow one. */
import type { Triples } from '../../src/weights/triples.ts';

const CLASSES = 3;

export class TriplePerceptron {
  private readonly mask: number;
  private readonly weights: Float32Array;
  private readonly totals: Float64Array;
  private readonly stamps: Int32Array;
  private readonly checks: Uint8Array;
  private clock = 1;

  /** `bits`: log2 of the rows learned with; at most 24. */
  constructor(bits: number) {
    this.mask = (1 << bits) - 1;
    this.weights = new Float32Array(CLASSES << bits);
    this.totals = new Float64Array(CLASSES << bits);
    this.stamps = new Int32Array(CLASSES << bits);
    this.checks = new Uint8Array(1 << bits);
  }

  score(hashes: Int32Array, count: number, scores: Float64Array): void {
    let a = 0;
    let b = 0;
    let c = 0;
    for (let f = 0; f < count; f++) {
      const row = (hashes[f] & this.mask) * CLASSES;
      a += this.weights[row];
      b += this.weights[row + 1];
      c += this.weights[row + 2];
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  }

  /** Call once a decision, right or wrong, so that averages weigh by time. */
  tick(): void {
    this.clock++;
  }

  add(hashes: Int32Array, count: number, cls: number, amount: number): void {
    for (let f = 0; f < count; f++) {
      const row = hashes[f] & this.mask;
      const at = row * CLASSES + cls;
      this.checks[row] = hashes[f] >>> 24;
      this.totals[at] += (this.clock - this.stamps[at]) * this.weights[at];
      this.stamps[at] = this.clock;
      this.weights[at] += amount;
    }
  }

  private averages(): Float32Array {
    const average = new Float32Array(this.weights.length);
    for (let i = 0; i < average.length; i++)
      average[i] = (this.totals[i] + (this.clock - this.stamps[i]) * this.weights[i]) / this.clock;
    return average;
  }

  /** The averaged weights in bytes, on `1 << bits` rows. The few beyond `share` of all are cut to the largest byte. */
  triples(bits: number, share = 0.9995): Triples {
    const average = this.averages();
    const sizes = average
      .filter((w) => w !== 0)
      .map(Math.abs)
      .sort();
    const unit = 127 / (sizes.length === 0 ? 1 : sizes[Math.floor((sizes.length - 1) * share)]);
    const byte = (w: number): number => Math.max(-127, Math.min(127, Math.round(w * unit)));
    const rows = new Int32Array(1 << bits);
    const weight = new Float32Array(1 << bits);
    for (let row = 0; row <= this.mask; row++) {
      const [a, b, c] = average.subarray(row * CLASSES, row * CLASSES + CLASSES);
      const spread = Math.max(a, b, c) - Math.min(a, b, c);
      const at = row & (rows.length - 1);
      if (spread <= weight[at] || spread * unit < 1) continue;
      weight[at] = spread;
      rows[at] = (this.checks[row] << 24) | ((byte(c) & 255) << 16) | ((byte(b) & 255) << 8) | (byte(a) & 255);
    }
    return { rows };
  }
}
