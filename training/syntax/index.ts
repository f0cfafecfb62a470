/** Learns the parser: UD dependencies, from UD English EWT, on tags as the tagger gives them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openParser } from '../../src/layers/syntax/parse.ts';
import { openTagger } from '../../src/layers/tags/decode.ts';
import { hashOf } from '../../src/weights/linear.ts';
import { hashTable } from '../learn/hash-table.ts';
import { randomFrom, shuffle } from '../learn/random.ts';
import type { TrainingRun } from '../train.ts';
import { inCapitals } from '../treebank/augment.ts';
import { readConllu, type Tree } from '../treebank/conllu.ts';
import { readSilver } from '../treebank/silver.ts';
import { attachment } from './attachment.ts';
import { tagged as tagsOf } from './examples.ts';
import { jackknifed } from './jackknife.ts';
import { learnParser } from './learn-parser.ts';

/** Groups of words used alike, as `npm run train -- groups` wrote them. */
function groupTable(): { keys: Int32Array; values: Uint16Array } {
  const lines = readFileSync(new URL('../groups/groups.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return hashTable(
    lines.map((line) => {
      const [word, group] = line.split('\t');
      return [hashOf(word), Number(group)] as const;
    }),
  );
}

/** Trees by machine to begin with: more of them make the parser forget what UD's own annotators do. */
const WARMING = 16_000;
/** Sentences of news, not captions and not lists; and none that the machine could not make out. */
const fit = (tree: Tree): boolean =>
  tree.length > 4 && tree.length < 60 && tree.filter(({ relation }) => relation === 'dep').length === 0;

export async function train({ data, models }: TrainingRun): Promise<void> {
  const tagger = openTagger(readFileSync(join(models, 'en-tags.bin')));
  const gold = readConllu(join(data, 'ud/en_ewt-ud-train.conllu'));
  const news = join(data, 'silver/news.train.tsv.gz');
  const silver = existsSync(news) ? readSilver(news) : [];
  const tagged = jackknifed(gold, silver);
  const random = randomFrom(7);
  const warming = shuffle(silver.filter(fit), random)
    .slice(0, WARMING)
    .map((tree) => ({ tree, tags: tagsOf(tagger, tree) }));
  const bytes = learnParser(tagged, { tagger, groups: groupTable() }, { epochs: 8, width: 4, random, warming });
  writeFileSync(join(models, 'en-syntax.bin'), bytes);
  const parser = openParser(bytes);
  const dev = readConllu(join(data, 'ud/en_ewt-ud-dev.conllu'));
  const scores = [attachment(parser, tagger, dev), attachment(parser, tagger, dev.map(inCapitals))];
  console.log(`${bytes.length} bytes; as printed, in capitals: ${JSON.stringify(scores)}`);
}
