/** Writes what was learned as small integers. */

import { SHORT_UNIT } from '../../src/weights/kernel.ts';
import { hashOf } from '../../src/weights/linear.ts';
import { type PackedArray, writePack } from '../../src/weights/pack.ts';
import { hashTable } from '../learn/hash-table.ts';
import type { Matrix } from './arena.ts';
import type { Schoolbook } from './lessons.ts';
import type { Net } from './net.ts';
import type { Parameter } from './parameters.ts';
import type { Vocabulary } from './vocabulary.ts';

const most = (data: Float32Array): number => data.reduce((top, x) => Math.max(top, Math.abs(x)), 0);

/** One factor a row, values from -127 to 127. */
function rows({ data, rows: count, columns }: Matrix): { values: Int8Array; scales: Float32Array } {
  const values = new Int8Array(data.length);
  const scales = new Float32Array(count);
  for (let r = 0; r < count; r++) {
    const row = data.subarray(r * columns, (r + 1) * columns);
    scales[r] = most(row) / 127;
    if (scales[r] > 0) for (let j = 0; j < columns; j++) values[r * columns + j] = Math.round(row[j] / scales[r]);
  }
  return { values, scales };
}

/** One factor for all. */
function grid({ data, rows: count, columns }: Pick<Matrix, 'data' | 'rows' | 'columns'>): {
  values: Int16Array;
  shape: Float32Array;
} {
  const shape = Float32Array.of(count, columns, most(data) / 32767 || 1);
  return { values: Int16Array.from(data, (x) => Math.round(x / shape[2])), shape };
}

/** Most that a sum of `inner` products with states under 4 in units of 1 / 1024 leaves for one weight. */
const largest = (inner: number): number => Math.floor((2 ** 31 - 1) / (inner * 4 * SHORT_UNIT));

/** One factor a column, rows in pairs. */
function pairs({ data, rows: count, columns }: Matrix, inner: number): { values: Int16Array; scales: Float32Array } {
  const values = new Int16Array(data.length);
  const scales = new Float32Array(columns);
  for (let c = 0; c < columns; c++) {
    let top = 0;
    for (let r = 0; r < count; r++) top = Math.max(top, Math.abs(data[r * columns + c]));
    scales[c] = top / largest(inner) || 1;
    for (let r = 0; r < count; r++)
      values[((r >> 1) * columns + c) * 2 + (r & 1)] = Math.round(data[r * columns + c] / scales[c]);
  }
  return { values, scales };
}

export function packNet(net: Net, vocabulary: Vocabulary, book: Schoolbook): Uint8Array {
  const arrays: Record<string, PackedArray> = {};
  const table = (name: string, matrix: Matrix): void => {
    const { values, scales } = rows(matrix);
    arrays[name] = values;
    arrays[`${name}.scales`] = scales;
  };
  const plane = (name: string, matrix: Pick<Matrix, 'data' | 'rows' | 'columns'>): void => {
    const { values, shape } = grid(matrix);
    arrays[name] = values;
    arrays[`${name}.shape`] = shape;
  };
  const doubled = (name: string, matrix: Matrix): void => {
    const { values, scales } = pairs(matrix, 2 * net.shape.size);
    arrays[name] = values;
    arrays[`${name}.scales`] = scales;
  };
  const words = [...new Set([...vocabulary.given.keys(), ...vocabulary.own.keys()])].sort();
  const table16 = (places: ReadonlyMap<string, number>): { keys: Int32Array; values: Uint16Array } =>
    hashTable(words.map((word) => [hashOf(word), places.get(word) ?? 0] as const));
  const given = table16(vocabulary.given);
  arrays.keys = given.keys;
  arrays.givenRow = given.values;
  arrays.ownRow = table16(vocabulary.own).values;
  arrays.shape = Float32Array.of(net.shape.size, net.shape.depth);
  const { tables, mixing } = net.inputs;
  table('given', tables.given);
  table('own', tables.own.value);
  table('parts', tables.parts.value);
  table('printed', tables.printed.value);
  plane('mixing', mixing.weights.value);
  plane('mixing.bias', mixing.bias.value);
  net.layers.forEach(({ weights, bias: at, peep }, i) => {
    doubled(`level${i}`, weights.value);
    plane(`level${i}.bias`, at.value);
    plane(`level${i}.peep`, peep.value);
  });
  const { tagging, dependent, governor, below, above, pair, reach, naming } = net;
  for (const [name, head] of Object.entries({ tagging, dependent, governor, below, above })) {
    doubled(name, head.weights.value);
    plane(`${name}.bias`, head.bias.value);
  }
  for (const [name, head] of Object.entries({ pair, reach, naming })) {
    plane(name, head.weights.value);
    plane(`${name}.bias`, head.bias.value);
  }
  const vector = (name: string, { value }: Parameter): void => plane(name, value);
  vector('rootArc', net.rootArc);
  vector('rootLabel', net.rootLabel);
  return writePack({ labels: { classes: book.classes.names, relations: book.relations }, arrays });
}
