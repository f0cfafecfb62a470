/** What is known of words before a text is read: which classes each can be of, and how often it is of which. */
import type { Pack } from '../../weights/pack.ts';

/** Words are kept as 32-bit hashes in a table with open addressing, so that opening it costs nothing. */
export interface Lexicon {
  /** Hash of the word, 0 where the slot is free; a power of two long. */
  readonly keys: Int32Array;
  /** Parallel to `keys`: index of the word's profile. */
  readonly profiles: Uint16Array;
  /** Classes a word of each profile can be of. Profile 0 is that of unknown words. */
  readonly candidates: readonly Uint8Array[];
}

/** Slot of the word in a table of hashes with open addressing, or -1 where it is unknown. */
export function lookUp(keys: Int32Array, hash: number): number {
  const mask = keys.length - 1;
  const key = hash || 1;
  for (let at = key & mask; keys[at] !== 0; at = (at + 1) & mask) if (keys[at] === key) return at;
  return -1;
}

/** Profiles are written as the numbers of their classes, joined by spaces. */
export function lexiconOf({ arrays, labels }: Pack): Lexicon {
  return {
    keys: arrays.keys as Int32Array,
    profiles: arrays.profiles as Uint16Array,
    candidates: labels.profiles.map((profile) => Uint8Array.from(profile.split(' '), Number)),
  };
}
