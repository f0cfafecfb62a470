/** Gathers words into kinds by the vectors that the network of the analysis was given: k-means, the same every time. */
import { openWeights } from '../../../src/layers/analysis/weights.ts';
import { randomFrom, shuffle } from '../../../training/learn/random.ts';
import type { SavedKinds } from '../word-kinds.ts';

const NARROW = 600;
const WIDE = 80;

interface Points {
  readonly values: Float32Array;
  readonly count: number;
  readonly columns: number;
}

function toUnit(row: Float32Array): void {
  let sum = 0;
  for (const x of row) sum += x * x;
  const length = Math.sqrt(sum) || 1;
  for (let j = 0; j < row.length; j++) row[j] /= length;
}

function nearest({ values, columns }: Points, at: number, centres: Points): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < centres.count; c++) {
    let dot = 0;
    for (let j = 0; j < columns; j++) dot += values[at * columns + j] * centres.values[c * columns + j];
    if (dot <= most) continue;
    most = dot;
    best = c;
  }
  return best;
}

/** The group of each point, and the middles of the groups, which are `count` points in the beginning. */
function gathered(points: Points, count: number, { rounds, seed }: { rounds: number; seed: number }) {
  const { columns } = points;
  const centres: Points = { values: new Float32Array(count * columns), count, columns };
  const row = ({ values }: Points, i: number): Float32Array => values.subarray(i * columns, (i + 1) * columns);
  const order = shuffle(
    Array.from({ length: points.count }, (_, i) => i),
    randomFrom(seed),
  );
  for (let c = 0; c < count; c++) row(centres, c).set(row(points, order[c]));
  const groups = new Uint16Array(points.count);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < points.count; i++) groups[i] = nearest(points, i, centres);
    centres.values.fill(0);
    for (let i = 0; i < points.count; i++) {
      const centre = row(centres, groups[i]);
      for (let j = 0; j < columns; j++) centre[j] += points.values[i * columns + j];
    }
    for (let c = 0; c < count; c++) toUnit(row(centres, c));
  }
  return { groups, centres };
}

/** `analysis`: the weights of the network. Kinds are counted from 1; 0 is for unknown words. */
export function gatherKinds(analysis: Uint8Array): SavedKinds {
  const { keys, given, vectors } = openWeights(analysis);
  const { values, scales, columns } = vectors.given;
  const slots = Array.from(keys.keys()).filter((slot) => keys[slot] !== 0 && given[slot] > 0);
  const points: Points = { values: new Float32Array(slots.length * columns), count: slots.length, columns };
  for (const [i, slot] of slots.entries()) {
    const row = points.values.subarray(i * columns, (i + 1) * columns);
    for (let j = 0; j < columns; j++) row[j] = values[given[slot] * columns + j] * scales[given[slot]];
    toUnit(row);
  }
  const narrow = gathered(points, NARROW, { rounds: 8, seed: 5 });
  const wide = gathered(narrow.centres, WIDE, { rounds: 20, seed: 6 });
  const order = slots.map((_, i) => i).sort((a, b) => keys[slots[a]] - keys[slots[b]]);
  return {
    keys: Int32Array.from(order, (i) => keys[slots[i]]),
    narrow: Uint16Array.from(order, (i) => narrow.groups[i] + 1),
    wide: Uint16Array.from([0, ...Array.from(wide.groups, (group) => group + 1)]),
  };
}
