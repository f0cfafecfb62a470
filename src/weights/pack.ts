/** A file of learned weights: a few named typed arrays over one buffer, so that loading costs no parsing and no copying. */

const KINDS = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const;
type Kind = keyof typeof KINDS;
export type PackedArray =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/** What a weights file holds. `labels` are lists of strings (classes, vocabularies); `arrays` share the file's buffer. */
export interface Pack {
  readonly labels: Readonly<Record<string, readonly string[]>>;
  readonly arrays: Readonly<Record<string, PackedArray>>;
}

const MAGIC = 'STM1';
const ALIGN = 8;
const padded = (n: number): number => Math.ceil(n / ALIGN) * ALIGN;
const kindOf = (array: PackedArray): Kind => {
  for (const [kind, make] of Object.entries(KINDS)) if (array instanceof make) return kind as Kind;
  throw new TypeError('Only typed arrays can be packed');
};

/** Layout: magic, header length (u32, little-endian), header, then the arrays, each aligned to 8 bytes. */
export function writePack(pack: Pack): Uint8Array {
  const lines: string[] = [];
  for (const [name, labels] of Object.entries(pack.labels)) lines.push(`labels\t${name}\t${labels.join('\u001f')}`);
  for (const [name, array] of Object.entries(pack.arrays)) lines.push(`${kindOf(array)}\t${name}\t${array.length}`);
  const header = new TextEncoder().encode(lines.join('\n'));
  const start = padded(8 + header.length);
  const total = Object.values(pack.arrays).reduce((n, a) => n + padded(a.byteLength), start);
  const bytes = new Uint8Array(total);
  bytes.set(new TextEncoder().encode(MAGIC), 0);
  new DataView(bytes.buffer).setUint32(4, header.length, true);
  bytes.set(header, 8);
  let at = start;
  for (const array of Object.values(pack.arrays)) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += padded(array.byteLength);
  }
  return bytes;
}

/** @throws RangeError when the bytes are not a weights file. */
export function readPack(bytes: Uint8Array): Pack {
  if (bytes.length < 8 || new TextDecoder().decode(bytes.subarray(0, 4)) !== MAGIC) {
    throw new RangeError('Not a file of weights: install the package again');
  }
  const aligned = bytes.byteOffset % ALIGN === 0 ? bytes : new Uint8Array(bytes);
  const size = new DataView(aligned.buffer, aligned.byteOffset).getUint32(4, true);
  const labels: Record<string, readonly string[]> = {};
  const arrays: Record<string, PackedArray> = {};
  let at = aligned.byteOffset + padded(8 + size);
  for (const line of new TextDecoder().decode(aligned.subarray(8, 8 + size)).split('\n')) {
    const [kind, name, value] = line.split('\t');
    if (kind === 'labels') labels[name] = value === '' ? [] : value.split('\u001f');
    else {
      const array = new KINDS[kind as Kind](aligned.buffer as ArrayBuffer, at, Number(value));
      arrays[name] = array;
      at += padded(array.byteLength);
    }
  }
  return { labels, arrays };
}
