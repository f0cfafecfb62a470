/** A list of feature hashes that is filled again and again without making anything. */
import { mix } from '../../../weights/linear.ts';

/** Hashes, of which the first `count` hold. */
export interface FeatureList {
  readonly hashes: Int32Array;
  readonly count: number;
}

/** More than any template's number. */
const TEMPLATES = 1024;
/** The hash that the features of each template begin with. */
const BEGIN = Int32Array.from({ length: TEMPLATES }, (_, template) => mix(0x3c6ef372, template));

export class Features implements FeatureList {
  readonly hashes: Int32Array = new Int32Array(160);
  count = 0;

  clear(): void {
    this.count = 0;
  }
  one(template: number, a: number): void {
    this.hashes[this.count++] = mix(BEGIN[template], a);
  }
  two(template: number, a: number, b: number): void {
    this.hashes[this.count++] = mix(mix(BEGIN[template], a), b);
  }
  three(template: number, a: number, b: number, c: number): void {
    this.hashes[this.count++] = mix(mix(mix(BEGIN[template], a), b), c);
  }
}
