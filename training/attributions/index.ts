/** Learns who is said to speak, by which cue, in which words, from news marked by people. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES } from '../../src/layers/attributions/model.ts';
import { writePack } from '../../src/weights/pack.ts';
import type { TrainingRun } from '../train.ts';
import { goldReader, readArticles, shouted } from './articles.ts';
import { card } from './card.ts';
import { quantised } from './gradient-table.ts';
import { learnModel } from './learn.ts';

/** Every so many articles are learned from in capitals too. */
const SHOUTED = 7;

export async function train({ data, models }: TrainingRun): Promise<void> {
  const articles = readArticles(data, 'train');
  const learned = [...articles, ...articles.filter((_, i) => i % SHOUTED === 0).map(shouted)].map(goldReader(data));
  const model = learnModel(learned);
  const tables = TABLES.map((name) => ({ name, ...quantised(model[name]) }));
  const bytes = writePack({
    labels: {},
    arrays: {
      ...Object.fromEntries(tables.map(({ name, bytes: weights }) => [name, weights])),
      units: Float64Array.from(tables, ({ unit }) => unit),
      keep: Float64Array.of(model.keep),
    },
  });
  mkdirSync(models, { recursive: true });
  writeFileSync(join(models, 'en-attributions.bin'), bytes);
  writeFileSync(join(models, 'en-attributions.md'), card(bytes.length, articles.length));
  console.log(`${articles.length} articles, ${bytes.length} bytes`);
}
