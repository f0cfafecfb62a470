/** A set of strings kept as bits: it may say yes to one in a hundred strangers, never no to a member. */
import { hashOf, mix } from './linear.ts';

const PROBES = 6;

/** The second hash of an entry: steps from place to place. */
const stepOf = (hash: number): number => mix(hash, 0x51ed270b) | 1;

/** `bits.length * 8` must be a power of two. `hash`: `hashOf` of the entry. */
export function bloomHasHash(bits: Uint8Array, hash: number): boolean {
  const mask = bits.length * 8 - 1;
  const step = stepOf(hash);
  for (let i = 0, at = hash; i < PROBES; i++, at = (at + step) | 0) {
    const bit = at & mask;
    if ((bits[bit >> 3] & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

export function bloomAdd(bits: Uint8Array, entry: string): void {
  const mask = bits.length * 8 - 1;
  const hash = hashOf(entry);
  const step = stepOf(hash);
  for (let i = 0, at = hash; i < PROBES; i++, at = (at + step) | 0) {
    const bit = at & mask;
    bits[bit >> 3] |= 1 << (bit & 7);
  }
}
