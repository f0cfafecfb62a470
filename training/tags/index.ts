/** Learns the tagger: UD word classes with Penn tags, from UD English EWT and machine-tagged news. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTagger } from '../../src/layers/tags/decode.ts';
import { packCells } from '../../src/weights/cells.ts';
import { randomFrom } from '../learn/random.ts';
import type { TrainingRun } from '../train.ts';
import { inCapitals } from '../treebank/augment.ts';
import { readConllu } from '../treebank/conllu.ts';
import { readSilver } from '../treebank/silver.ts';
import { accuracy } from './accuracy.ts';
import { learnTagger } from './learn.ts';

export async function train({ data, models }: TrainingRun): Promise<void> {
  const gold = readConllu(join(data, 'ud/en_ewt-ud-train.conllu'));
  const dev = readConllu(join(data, 'ud/en_ewt-ud-dev.conllu'));
  const news = join(data, 'silver/news.train.tsv.gz');
  const silver = existsSync(news) ? readSilver(news) : [];
  const lesson = { gold, silver, silverEpochs: 1, epochs: 8, bits: 21, random: randomFrom(2) };
  const { cells, lexicon } = learnTagger(lesson);
  const bytes = packCells(cells, {
    labels: { profiles: lexicon.labels },
    arrays: { keys: lexicon.keys, profiles: lexicon.profiles },
  });
  writeFileSync(join(models, 'en-tags.bin'), bytes);
  const tagger = openTagger(bytes);
  console.log(
    `${bytes.length} bytes; UPOS ${accuracy(tagger, dev)}; in capitals ${accuracy(tagger, dev.map(inCapitals))}`,
  );
}
