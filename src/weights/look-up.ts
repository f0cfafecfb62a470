/** Finds words in a table that keeps their hashes only. */

/** Slot of the word in a table of hashes with open addressing, a power of two long, or -1 where it is unknown. Free slots are 0. */
export function lookUp(keys: Int32Array, hash: number): number {
  const mask = keys.length - 1;
  const key = hash || 1;
  for (let at = key & mask; keys[at] !== 0; at = (at + 1) & mask) if (keys[at] === key) return at;
  return -1;
}
