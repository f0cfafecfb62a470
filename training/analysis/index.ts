/** Learns the network of the analysis layer: classes, heads and relations, from UD English EWT and from what a larger network says of news. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../learn/random.ts';
import { classTable } from '../tags/classes.ts';
import type { TrainingRun } from '../train.ts';
import { inCapitals } from '../treebank/augment.ts';
import { readConllu } from '../treebank/conllu.ts';
import { readSilver } from '../treebank/silver.ts';
import { course } from './course.ts';
import { relationTable, Schoolbook } from './lessons.ts';
import { packNet } from './pack.ts';
import { byReader, scores } from './score.ts';
import { teacherIn } from './teacher.ts';
import { vocabularyOf } from './vocabulary.ts';

const SEED = 3;
/** Words whose vectors are kept even if no text has them. */
const MOST_GIVEN = 36_000;

export async function train({ data, models }: TrainingRun): Promise<void> {
  const gold = readConllu(join(data, 'ud/en_ewt-ud-train.conllu'));
  const dev = readConllu(join(data, 'ud/en_ewt-ud-dev.conllu'));
  const news = join(data, 'silver/news.train.tsv.gz');
  // Captions, lists and sentences that run on are left out.
  const silver = existsSync(news) ? readSilver(news).filter(({ length }) => length > 3 && length < 70) : [];
  const vocabulary = vocabularyOf(gold, silver, data, MOST_GIVEN);
  const book = new Schoolbook(vocabulary, classTable(gold), relationTable(gold));
  const teacher = teacherIn(data);
  const alike = (mine: readonly string[], theirs: readonly string[]): boolean => mine.join() === theirs.join();
  if (!alike(book.classes.names, teacher.classes) || !alike(book.relations, teacher.relations))
    throw new Error('The teacher names other classes or relations than the treebank: use the treebank it learned from');
  const random = randomFrom(SEED);
  const net = course({ gold, news: silver, teacher, vocabulary, book, random }, (line) => console.log(line));
  const bytes = packNet(net, vocabulary, book);
  writeFileSync(join(models, 'en-analysis.bin'), bytes);
  const read = byReader(bytes);
  console.log(`${bytes.length} bytes`, { dev: scores(dev, read), capitals: scores(dev.map(inCapitals), read) });
}
