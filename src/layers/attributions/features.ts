/** A list of feature hashes that is filled again and again without making anything. */
import { mix } from '../../weights/linear.ts';

export class Features {
  readonly hashes = new Int32Array(160);
  count = 0;

  clear(): void {
    this.count = 0;
  }
  one(template: number, a: number): void {
    this.hashes[this.count++] = mix(mix(0x3c6ef372, template), a);
  }
  two(template: number, a: number, b: number): void {
    this.hashes[this.count++] = mix(mix(mix(0x3c6ef372, template), a), b);
  }
  three(template: number, a: number, b: number, c: number): void {
    this.hashes[this.count++] = mix(mix(mix(mix(0x3c6ef372, template), a), b), c);
  }
}
