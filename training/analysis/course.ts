/** The order of lessons, and how fast they are learned. */

import { PRINTINGS } from '../../src/layers/analysis/parts.ts';
import { shuffle } from '../learn/random.ts';
import { asHeadline, inCapitals, withHyphensJoined } from '../treebank/augment.ts';
import type { Tree } from '../treebank/conllu.ts';
import { Arena } from './arena.ts';
import { GOLD, PARTS, type Schoolbook, SILVER, type Source } from './lessons.ts';
import { type Lesson, Net, type Shape } from './net.ts';
import { Parameter } from './parameters.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Material {
  readonly gold: readonly Tree[];
  readonly silver: readonly Tree[];
  readonly vocabulary: Vocabulary;
  readonly book: Schoolbook;
  readonly random: () => number;
}

export interface Pace {
  /** Times the treebank is read; of the news, a share that falls to nothing by four fifths of them. */
  readonly epochs: number;
  /** Times the news is read in all. */
  readonly silverEpochs: number;
  /** Words a batch. */
  readonly batch: number;
  readonly rate: number;
  readonly dropout: { readonly input: number; readonly between: number; readonly heads: number };
  readonly shape: Omit<Shape, 'classes' | 'relations'>;
  readonly own: number;
  readonly part: number;
}

export const PACE: Pace = {
  epochs: 20,
  silverEpochs: 2,
  batch: 500,
  rate: 0.002,
  dropout: { input: 0.15, between: 0.2, heads: 0.2 },
  shape: { size: 112, depth: 3, around: 1, arc: 96, label: 64 },
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
    source: new Parameter(arena, 2, 2 * shape.size),
  };
  const whole = { ...shape, classes: book.classes.names.length, relations: book.relations.length };
  const net = new Net(arena, tables, whole, random);
  arena.keep();
  return net;
}

interface Turn {
  readonly tree: Tree;
  readonly source: Source;
}

/** Share of the news in each epoch: falls evenly, to nothing by four fifths of them. */
function shares(epochs: number): number[] {
  const weights = Array.from({ length: epochs }, (_, e) => Math.max(0, 0.8 * epochs - e));
  const all = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / all);
}

function turnsOf({ gold, silver, random }: Material, { epochs, silverEpochs }: Pace): Turn[] {
  const order = shuffle([...silver], random);
  let at = 0;
  return shares(epochs).flatMap((share) => {
    const turns: Turn[] = gold.map((tree) => ({ tree, source: GOLD }));
    for (let n = Math.round(share * silver.length * silverEpochs); n > 0; n--)
      turns.push({ tree: order[at++ % order.length], source: SILVER });
    return shuffle(turns, random);
  });
}

/** How a sentence is printed this time: mostly as it stands. */
function printed(tree: Tree, random: () => number): Tree {
  const chance = random();
  const joined = random() < 0.4 ? withHyphensJoined(tree) : tree;
  if (chance < 0.12) return inCapitals(joined);
  return chance < 0.17 ? asHeadline(joined) : joined;
}

/** `say` is told now and then how far it is. */
export function course(material: Material, say: (line: string) => void, pace: Pace = PACE): Net {
  const { book, random } = material;
  const net = netFor(material, pace);
  const parameters = net.parameters();
  const turns = turnsOf(material, pace);
  const all = turns.reduce((n, { tree }) => n + tree.length, 0);
  let read = 0;
  let round = 0;
  let batch: Lesson[] = [];
  let words = 0;
  for (const { tree, source } of turns) {
    const lesson = book.lesson(printed(tree, random), source);
    batch.push(lesson);
    words += lesson.words.length;
    read += tree.length;
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
