/** Learns the parser: UD dependencies, from UD English EWT, on tags as the tagger gives them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openParser } from '../../src/layers/syntax/parse.ts';
import { openClasses, openTagger, taggerOf } from '../../src/layers/tags/decode.ts';
import { WordTypes } from '../../src/layers/tags/word-type.ts';
import { packCells } from '../../src/weights/cells.ts';
import { randomFrom, shuffle } from '../learn/random.ts';
import { classTable } from '../tags/classes.ts';
import { learnTagger } from '../tags/learn.ts';
import type { TrainingRun } from '../train.ts';
import { inCapitals, withHyphensJoined } from '../treebank/augment.ts';
import { readConllu, type Tree } from '../treebank/conllu.ts';
import { readSilver } from '../treebank/silver.ts';
import { attachment } from './attachment.ts';
import { exampleOf, relationOf, sketchTree, tagged } from './examples.ts';
import { ArcLesson, type Example, goldState, LabelLesson } from './learn.ts';

const FOLDS = 4;

/** Each tree with tags by a tagger that has not seen it. */
function jackknifed(trees: readonly Tree[], silver: readonly Tree[]): Map<Tree, Int32Array> {
  const tags = new Map<Tree, Int32Array>();
  const classes = classTable(trees);
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = trees.filter((_, i) => i % FOLDS !== fold);
    const { cells, lexicon } = learnTagger({
      gold: rest,
      silver,
      epochs: 4,
      bits: 21,
      random: randomFrom(fold),
      classes,
    });
    const other = taggerOf(cells, new WordTypes(lexicon, openClasses(cells.classes)));
    trees.forEach((tree, i) => {
      if (i % FOLDS === fold) for (const t of [tree, withHyphensJoined(tree)]) tags.set(t, tagged(other, t));
    });
  }
  return tags;
}

/** Relations seen between classes of words, as one flat list: pair, number of relations, the relations. */
function choiceList(examples: readonly Example[], tags: number): Uint16Array {
  const counts = new Map<number, Map<number, number>>();
  for (const { sketch, gold, labels } of examples)
    labels.forEach((label, d) => {
      const pair = sketch.tags[gold.heads[d]] * (tags + 2) + sketch.tags[d];
      let seen = counts.get(pair);
      if (!seen) counts.set(pair, (seen = new Map()));
      seen.set(label, (seen.get(label) ?? 0) + 1);
    });
  const flat: number[] = [];
  for (const [pair, seen] of [...counts].sort((a, b) => a[0] - b[0])) {
    const total = [...seen.values()].reduce((a, b) => a + b, 0);
    if (total < 20) continue;
    const labels = [...seen].filter(([, n]) => n > 1 || total < 200).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    flat.push(pair, labels.length, ...labels.map(([label]) => label));
  }
  return Uint16Array.from(flat);
}

function choiceTable(list: Uint16Array, tags: number, labels: number) {
  const choices = new Array<Uint8Array | undefined>((tags + 2) ** 2);
  for (let i = 0; i < list.length; i += 2 + list[i + 1])
    choices[list[i]] = Uint8Array.from(list.subarray(i + 2, i + 2 + list[i + 1]));
  return { choices, every: Uint8Array.from({ length: labels }, (_, i) => i) };
}

export async function train({ data, models }: TrainingRun): Promise<void> {
  const tagger = openTagger(readFileSync(join(models, 'en-tags.bin')));
  const tagNames = tagger.cells.classes;
  const gold = readConllu(join(data, 'ud/en_ewt-ud-train.conllu'));
  const dev = readConllu(join(data, 'ud/en_ewt-ud-dev.conllu'));
  const news = join(data, 'silver/news.train.tsv.gz');
  const silver = existsSync(news) ? readSilver(news) : [];
  const relations = [...new Set(gold.flat().map(({ relation }) => relationOf(relation)))].sort();
  const numbers = new Map(relations.map((name, i) => [name, i]));
  const tags = jackknifed(gold, silver);
  const examples = [...tags].map(([tree, found]) => exampleOf(sketchTree(tagger, tree, found), tree, numbers));
  console.log(examples.length, 'examples');
  const random = randomFrom(7);
  const arcs = new ArcLesson(23, random);
  const list = choiceList(examples, tagNames.length);
  const labels = new LabelLesson(relations, { tagNames, ...choiceTable(list, tagNames.length, relations.length) }, 21);
  const wholes = new Map(examples.map((example) => [example, goldState(example)]));
  for (let epoch = 0; epoch < 8; epoch++) {
    for (const example of shuffle(examples, random)) {
      arcs.read(example, epoch === 0 ? 0 : 0.9);
      if (epoch < 6) labels.read(wholes.get(example)!, example);
    }
  }
  const bytes = packCells(labels.learner.cells(), {
    labels: { tags: tagNames },
    arrays: { triples: arcs.learner.triples(20).rows, choices: list },
  });
  writeFileSync(join(models, 'en-syntax.bin'), bytes);
  const parser = openParser(bytes);
  console.log(
    bytes.length,
    'bytes',
    attachment(parser, tagger, dev),
    'in capitals',
    attachment(parser, tagger, dev.map(inCapitals)),
  );
}
