/** The order of lessons, and how fast they are learned. */

import { PRINTINGS } from '../../src/layers/analysis/parts.ts';
import { shuffle } from '../learn/random.ts';
import { asHeadline, inCapitals, withHyphensJoined } from '../treebank/augment.ts';
import type { Tree } from '../treebank/conllu.ts';
import { Arena } from './arena.ts';
import { PARTS, type Schoolbook } from './lessons.ts';
import { type Lesson, Net, type Shape } from './net.ts';
import { Parameter } from './parameters.ts';
import type { Teacher } from './teacher.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Material {
  readonly gold: readonly Tree[];
  /** Sentences of the news, whose own trees are not looked at: the teacher answers. */
  readonly news: readonly Tree[];
  readonly teacher: Teacher | null;
  readonly vocabulary: Vocabulary;
  readonly book: Schoolbook;
  readonly random: () => number;
}

export interface Pace {
  /** Times the treebank is read; of the news, a share that falls to nothing by the last. */
  readonly epochs: number;
  /** Times the news is read in all. */
  readonly newsEpochs: number;
  /** Words a batch. */
  readonly batch: number;
  readonly rate: number;
  readonly dropout: { readonly input: number; readonly between: number; readonly heads: number };
  readonly shape: Omit<Shape, 'classes' | 'relations'>;
  readonly own: number;
  readonly part: number;
}

export const PACE: Pace = {
  epochs: 12,
  newsEpochs: 3.5,
  batch: 500,
  rate: 0.0025,
  dropout: { input: 0.1, between: 0.1, heads: 0.1 },
  shape: { size: 96, depth: 2, around: 1, arc: 64, label: 48 },
  own: 64,
  part: 64,
};
const PRINTED = 16;
const MEGABYTES = 1000;
const WARMING = 150;
const STEEPEST = 5;

function netFor({ vocabulary, book, random }: Material, { shape, own, part }: Pace): Net {
  const arena = new Arena(MEGABYTES);
  const given = arena.make(vocabulary.vectors.length + 1, vocabulary.vectors[0].length);
  vocabulary.vectors.forEach((vector, i) => {
    given.data.set(vector, (i + 1) * given.columns);
  });
  const tables = {
    given,
    own: new Parameter(arena, vocabulary.own.size + 1, own, true).random(random, 0.3),
    parts: new Parameter(arena, PARTS, part, true).random(random, 0.15),
    printed: new Parameter(arena, PRINTINGS, PRINTED).random(random, 0.3),
  };
  const whole = { ...shape, classes: book.classes.names.length, relations: book.relations.length };
  const net = new Net(arena, tables, whole, random);
  arena.keep();
  return net;
}

interface Turn {
  readonly tree: Tree;
  readonly teacher: Teacher | null;
}

/** Share of the news in each epoch: falls evenly. */
function shares(epochs: number): number[] {
  const weights = Array.from({ length: epochs }, (_, e) => epochs - e);
  const all = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / all);
}

function turnsOf({ gold, news, teacher, random }: Material, { epochs, newsEpochs }: Pace): Turn[] {
  const order = shuffle([...news], random);
  let at = 0;
  return shares(epochs).flatMap((share) => {
    const turns: Turn[] = gold.map((tree) => ({ tree, teacher: null }));
    for (let n = Math.round(share * news.length * newsEpochs); n > 0; n--)
      turns.push({ tree: order[at++ % order.length], teacher });
    return shuffle(turns, random);
  });
}

/** How a sentence is printed this time: mostly as it stands. */
function printed(tree: Tree, random: () => number): Tree {
  const chance = random();
  if (chance < 0.12) return inCapitals(tree);
  return chance < 0.17 ? asHeadline(tree) : tree;
}

/** The teacher sees the sentence as running text, whichever way the pupil sees it. */
function lessonOf({ tree, teacher }: Turn, { book, random }: Material): Lesson {
  const joined = random() < 0.4 ? withHyphensJoined(tree) : tree;
  return book.lesson(printed(joined, random), teacher?.opinion(joined));
}

/** `say` is told now and then how far it is. */
export function course(material: Material, say: (line: string) => void, pace: Pace = PACE): Net {
  const { random } = material;
  const net = netFor(material, pace);
  const parameters = net.parameters();
  const turns = turnsOf(material, pace);
  const all = turns.reduce((n, { tree }) => n + tree.length, 0);
  let read = 0;
  let round = 0;
  let batch: Lesson[] = [];
  let words = 0;
  for (const turn of turns) {
    const lesson = lessonOf(turn, material);
    batch.push(lesson);
    words += lesson.words.length;
    read += turn.tree.length;
    if (words < pace.batch) continue;
    const surprise = net.learn(batch, { random, rates: pace.dropout });
    round++;
    const length = Math.sqrt(parameters.reduce((sum, parameter) => sum + parameter.squares(), 0)) / words;
    const scale = Math.min(1, STEEPEST / length) / words;
    const rate = pace.rate * Math.min(1, round / WARMING) * (1 - read / all) ** 0.7 + 1e-5;
    for (const parameter of parameters) parameter.step(rate, round, scale);
    batch = [];
    words = 0;
    if (round % 500 === 0)
      say(`${((100 * read) / all).toFixed(1)} %  surprise ${surprise.map((x) => x.toFixed(3)).join(' ')}`);
  }
  return net;
}
