/** From tagged trees to the parser's weights. */
import { choicesOf } from '../../src/layers/syntax/parse.ts';
import type { Knowledge } from '../../src/layers/syntax/sketch.ts';
import { packCells } from '../../src/weights/cells.ts';
import { shuffle } from '../learn/random.ts';
import { exampleOf, relationOf, sketchTree } from './examples.ts';
import type { TaggedTree } from './jackknife.ts';
import { ArcLesson, type Example, LabelLesson } from './learn.ts';

export interface ParserLesson {
  readonly epochs: number;
  /** Most states kept while learning. */
  readonly width: number;
  readonly random: () => number;
  /** Trees by machine, read once before the others. */
  readonly warming?: readonly TaggedTree[];
  /** log2 of the places for arcs and for relations; the defaults are those of the shipped weights. */
  readonly arcBits?: number;
  readonly labelBits?: number;
}

const RELATION_EPOCHS = 6;
/** Most states kept while parsing: fewer than in learning, for speed. */
const WIDTH = 2;

/** Relations seen between classes of words, in the form that `choicesOf` reads. */
function choiceList(examples: readonly Example[], width: number): Uint16Array {
  const counts = new Map<number, Map<number, number>>();
  for (const { sketch, gold, labels } of examples)
    for (let d = 1; d <= sketch.length; d++) {
      const pair = sketch.tags[gold.heads[d]] * width + sketch.tags[d];
      let seen = counts.get(pair);
      if (!seen) counts.set(pair, (seen = new Map()));
      seen.set(labels[d] - 1, (seen.get(labels[d] - 1) ?? 0) + 1);
    }
  const flat: number[] = [];
  for (const [pair, seen] of [...counts].sort((a, b) => a[0] - b[0])) {
    const total = [...seen.values()].reduce((a, b) => a + b, 0);
    if (total < 20) continue;
    const labels = [...seen].filter(([, n]) => n > 1 || total < 200).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    flat.push(pair, labels.length, ...labels.map(([label]) => label));
  }
  return Uint16Array.from(flat);
}

/** The bytes of the weights file. */
export function learnParser(trees: readonly TaggedTree[], knowledge: Knowledge, lesson: ParserLesson): Uint8Array {
  const { epochs, width, random, warming = [], arcBits = 20, labelBits = 21 } = lesson;
  const relations = [...new Set(trees.flatMap(({ tree }) => tree.map(({ relation }) => relationOf(relation))))].sort();
  const numbers = new Map(relations.map((name, i) => [name, i]));
  const example = ({ tree, tags }: TaggedTree): Example => exampleOf(sketchTree(knowledge, tree, tags), tree, numbers);
  const examples = trees.map(example);
  const classes = knowledge.tagger.cells.classes.length + 2;
  const list = choiceList(examples, classes);
  const arcs = new ArcLesson(arcBits + 3, width, examples[0].sketch);
  const labels = new LabelLesson(relations, choicesOf(list, classes, relations.length), labelBits);
  for (const tree of warming) {
    const warm = example(tree);
    arcs.read(warm);
    labels.read(warm);
  }
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const lesson of shuffle(examples, random)) {
      arcs.read(lesson);
      if (epoch < RELATION_EPOCHS) labels.read(lesson);
    }
  return packCells(labels.learner.cells(), {
    arrays: {
      triples: arcs.learner.triples(arcBits).rows,
      choices: list,
      settings: Int32Array.of(classes, WIDTH),
      groupKeys: knowledge.groups.keys,
      groupValues: knowledge.groups.values,
    },
  });
}
