/** A set of strings kept as bits: it may say yes to one in a hundred strangers, never no to a member. */
import { hashOf, mix } from './linear.ts';

const PROBES = 6;

/** The two hashes whose sums are the places of an entry. */
const steps = (entry: string): readonly [number, number] => {
  const a = hashOf(entry);
  return [a, mix(a, 0x51ed270b) | 1];
};

/** `bits.length * 8` must be a power of two. */
export function bloomHas(bits: Uint8Array, entry: string): boolean {
  const mask = bits.length * 8 - 1;
  const [a, b] = steps(entry);
  for (let i = 0, at = a; i < PROBES; i++, at = (at + b) | 0) {
    const bit = at & mask;
    if ((bits[bit >> 3] & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

export function bloomAdd(bits: Uint8Array, entry: string): void {
  const mask = bits.length * 8 - 1;
  const [a, b] = steps(entry);
  for (let i = 0, at = a; i < PROBES; i++, at = (at + b) | 0) {
    const bit = at & mask;
    bits[bit >> 3] |= 1 << (bit & 7);
  }
}
