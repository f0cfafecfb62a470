/** The learned weights of this layer: five tables over hashed features, opened once for each language pack. */
import type { LanguagePack } from '../../languages/language-pack.ts';
import { type Pack, readPack } from '../../weights/pack.ts';
import type { FeatureList } from './features/feature-list.ts';

/** Rows of `width` weights; the number of rows is a power of two. */
export interface Table {
  readonly weights: Int8Array | Float32Array;
  readonly width: number;
  readonly mask: number;
  /** What one step of a weight stands for. */
  readonly unit: number;
  /** The weights once more, four bytes to a number, where they are bytes and rows begin at a fourth: four are then added at once. */
  readonly fours?: Int32Array;
}

/** `cue`: does the word head a cue? `part`, `step`: which part do words play? `reach`: does the quotation go on? `worth`: is it right as found? */
export const TABLES = ['cue', 'part', 'step', 'whole', 'reach', 'worth'] as const;
export type TableName = (typeof TABLES)[number];
export type AttributionModel = Readonly<Record<TableName, Table>> & {
  /** Log-odds from which an attribution found is kept. */
  readonly keep: number;
};

export const LABELS = 4;
export const NOTHING = 0;
export const CUE = 1;
export const SOURCE = 2;
export const CONTENT = 3;
export const WIDTHS: Readonly<Record<TableName, number>> = {
  cue: 1,
  part: LABELS,
  step: LABELS * LABELS,
  whole: 4,
  reach: 1,
  worth: 1,
};

/** Adds up the rows of the features into `out[at...]`. */
export function addUp(table: Table, features: FeatureList, out: Float64Array, at: number): void {
  if (table.fours === undefined) addColumns(table, features, out, at);
  else if (table.width === LABELS) addFour(table.fours, features, table, { out, at });
  else for (let four = 0; four < table.width; four += 8) addEight(table.fours, features, table, { out, at, four });
}

const EVEN = 0x00ff00ff;
/** Turns the sign of four bytes: each is then counted from -128 up, and sums of them do not run into one another. */
const SIGNS = 0x80808080 | 0;

interface Sums {
  readonly out: Float64Array;
  readonly at: number;
}

/** Sums of the bytes 0 and 2, or 1 and 3, of as many words as there are features. */
function unpack(sum: number, count: number, unit: number, { out, at }: Sums): void {
  out[at] = ((sum & 0xffff) - 128 * count) * unit;
  out[at + 2] = ((sum >>> 16) - 128 * count) * unit;
}

function addFour(fours: Int32Array, { hashes, count }: FeatureList, { mask, unit }: Table, { out, at }: Sums): void {
  let even = 0;
  let odd = 0;
  for (let f = 0; f < count; f++) {
    const row = fours[hashes[f] & mask] ^ SIGNS;
    even = (even + (row & EVEN)) | 0;
    odd = (odd + ((row >>> 8) & EVEN)) | 0;
  }
  unpack(even, count, unit, { out, at });
  unpack(odd, count, unit, { out, at: at + 1 });
}

/** The columns `four` to `four + 7` of a table whose width is a multiple of eight. */
function addEight(
  fours: Int32Array,
  { hashes, count }: FeatureList,
  { width, mask, unit }: Table,
  { out, at, four }: Sums & { readonly four: number },
): void {
  let even = 0;
  let odd = 0;
  let evenNext = 0;
  let oddNext = 0;
  for (let f = 0; f < count; f++) {
    const cell = ((hashes[f] & mask) * width + four) >> 2;
    const row = fours[cell] ^ SIGNS;
    const next = fours[cell + 1] ^ SIGNS;
    even = (even + (row & EVEN)) | 0;
    odd = (odd + ((row >>> 8) & EVEN)) | 0;
    evenNext = (evenNext + (next & EVEN)) | 0;
    oddNext = (oddNext + ((next >>> 8) & EVEN)) | 0;
  }
  unpack(even, count, unit, { out, at: at + four });
  unpack(odd, count, unit, { out, at: at + four + 1 });
  unpack(evenNext, count, unit, { out, at: at + four + 4 });
  unpack(oddNext, count, unit, { out, at: at + four + 5 });
}

function addColumns(
  { weights, width, mask, unit }: Table,
  { hashes, count }: FeatureList,
  out: Float64Array,
  at: number,
): void {
  for (let y = 0; y < width; y++) out[at + y] = 0;
  for (let f = 0; f < count; f++) {
    const row = (hashes[f] & mask) * width;
    for (let y = 0; y < width; y++) out[at + y] += weights[row + y];
  }
  for (let y = 0; y < width; y++) out[at + y] *= unit;
}

/** The score of a table with one column. */
export function oddsOf({ weights, mask, unit }: Table, { hashes, count }: FeatureList): number {
  let sum = 0;
  for (let f = 0; f < count; f++) sum += weights[hashes[f] & mask];
  return sum * unit;
}

function modelOf(pack: Pack): AttributionModel {
  const table = (name: TableName): Table => {
    const weights = pack.arrays[name] as Int8Array;
    const width = WIDTHS[name];
    const bare = { weights, width, mask: weights.length / width - 1, unit: pack.arrays.units[TABLES.indexOf(name)] };
    if (width % LABELS !== 0) return bare;
    return { ...bare, fours: new Int32Array(weights.buffer, weights.byteOffset, weights.length / 4) };
  };
  return {
    cue: table('cue'),
    part: table('part'),
    step: table('step'),
    whole: table('whole'),
    reach: table('reach'),
    worth: table('worth'),
    keep: pack.arrays.keep[0],
  };
}

const opened = new WeakMap<LanguagePack, { model: AttributionModel | null }>();

/** Null where the language has no weights: then rules alone must do. */
export function openModel(language: LanguagePack): AttributionModel | null {
  let found = opened.get(language);
  if (!found) {
    const bytes = language.weights('attributions');
    found = { model: bytes ? modelOf(readPack(bytes)) : null };
    opened.set(language, found);
  }
  return found.model;
}
