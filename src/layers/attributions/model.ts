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
}

/** `cue`: does the word head a cue? `part`, `step`: which part do words play? `reach`: does the quotation go on? `worth`: is it right as found? */
export const TABLES = ['cue', 'part', 'step', 'reach', 'worth'] as const;
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
  reach: 1,
  worth: 1,
};

/** Adds up the rows of the features into `out[at...]`. */
export function addUp(table: Table, features: FeatureList, out: Float64Array, at: number): void {
  if (table.width === LABELS) addFour(table, features, out, at);
  else addMany(table, features, out, at);
}

/** Four columns, summed without touching memory: most of the layer's time is spent here. */
function addFour({ weights, mask, unit }: Table, { hashes, count }: FeatureList, out: Float64Array, at: number): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let f = 0; f < count; f++) {
    const row = (hashes[f] & mask) << 2;
    a += weights[row];
    b += weights[row + 1];
    c += weights[row + 2];
    d += weights[row + 3];
  }
  out[at] = a * unit;
  out[at + 1] = b * unit;
  out[at + 2] = c * unit;
  out[at + 3] = d * unit;
}

function addMany(
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
    return { weights, width, mask: weights.length / width - 1, unit: pack.arrays.units[TABLES.indexOf(name)] };
  };
  return {
    cue: table('cue'),
    part: table('part'),
    step: table('step'),
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
