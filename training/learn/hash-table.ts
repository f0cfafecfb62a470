/** Writes what `lookUp` reads: 32-bit hashes in a table with open addressing, and a small number for each. */

export function hashTable(entries: readonly (readonly [hash: number, value: number])[]): {
  keys: Int32Array;
  values: Uint16Array;
} {
  let size = 16;
  while (size < entries.length * 1.3) size *= 2;
  const keys = new Int32Array(size);
  const values = new Uint16Array(size);
  for (const [hash, value] of entries) {
    const key = hash || 1;
    let at = key & (size - 1);
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & (size - 1);
    keys[at] = key;
    values[at] = value;
  }
  return { keys, values };
}
