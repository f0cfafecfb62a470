/** Learns the labels of names by reading texts left to right and mending each wrong label. */

import { paragraphs } from '../../src/ingest/blocks.ts';
import { openLanguage } from '../../src/languages/index.ts';
import { isCandidate, MAX_FEATURES, nameFeatures } from '../../src/layers/entities/features.ts';
import { isOpen, label, mayFollow, namesIn } from '../../src/layers/entities/recognise.ts';
import { layOut, type PlaceNames, type Sheet } from '../../src/layers/entities/sheet.ts';
import { cutSentences } from '../../src/layers/sentences/cut.ts';
import { cutTokens } from '../../src/layers/tokens/cut.ts';
import { tokensIn } from '../../src/model/tokens.ts';
import type { LinearModel } from '../../src/weights/linear.ts';
import { AveragedPerceptron } from '../learn/perceptron.ts';
import { shuffle } from '../learn/random.ts';
import type { NamedText } from './silver.ts';

export interface Sequence {
  readonly id: string;
  readonly sheet: Sheet;
  readonly gold: Uint8Array;
  /** Labels of an earlier model. */
  outer?: Uint8Array;
}

const { pack } = openLanguage('en', () => null);

function sheetOf(text: string, places: PlaceNames): Sheet {
  const tokens = cutTokens(text, pack.words);
  const sentences = cutSentences(paragraphs(text), tokens, pack.words);
  return layOut(tokens, sentences, { language: pack, places });
}

export function sequenceOf(named: NamedText, places: PlaceNames, sorts: readonly string[]): Sequence {
  const sheet = sheetOf(named.text, places);
  const gold = new Uint8Array(sheet.tokens.count);
  for (const name of named.names) {
    const { first, last } = tokensIn(sheet.tokens, name);
    const sort = sorts.indexOf(name.sort);
    if (first === last || sort < 0) continue;
    for (let i = first; i < last; i++) {
      const position = last - first === 1 ? 3 : i === first ? 0 : i === last - 1 ? 2 : 1;
      gold[i] = 1 + sort * 4 + position;
    }
  }
  return { id: named.id, sheet, gold };
}

/** The best label that may follow, and whether the gold one may. */
function choose(scores: Float64Array, width: number, one: number): number {
  let chosen = -1;
  for (let c = 0; c < width; c++) if (mayFollow(one, c) && (chosen < 0 || scores[c] > scores[chosen])) chosen = c;
  return chosen;
}

/** What to label where the gold label may not follow the one chosen before: end the name, or begin one. */
function nearest(gold: number, one: number): number {
  if (mayFollow(one, gold)) return gold;
  if (isOpen(one)) return ((one - 1) >> 2) * 4 + 3;
  if (gold === 0) return 0;
  const position = (gold - 1) & 3;
  return ((gold - 1) >> 2) * 4 + (position === 2 ? 4 : 1);
}

function readOnce(sequence: Sequence, perceptron: AveragedPerceptron): void {
  const { sheet, gold, outer } = sequence;
  const width = perceptron.classes.length;
  const features = new Int32Array(MAX_FEATURES);
  const scores = new Float64Array(width);
  const memory = new Int8Array(sheet.words.norms.length).fill(-1);
  sheet.sentences.forEach(({ first, last }, s) => {
    let one = 0;
    let two = 0;
    for (let i = first; i < last; i++) {
      let chosen = 0;
      if (isCandidate(sheet, i, isOpen(one))) {
        const before = {
          one,
          two,
          memory: memory[sheet.words.of[i]],
          outer: outer ? outer[i] : -1,
          outerNext: outer && i + 1 < last ? outer[i + 1] : 0,
        };
        const count = nameFeatures(sheet, s, i, before, features);
        perceptron.tick();
        perceptron.score(features, count, scores);
        chosen = choose(scores, width, one);
        const right = nearest(gold[i], one);
        if (right !== chosen) {
          perceptron.add(features, count, right, 1);
          perceptron.add(features, count, chosen, -1);
        }
        memory[sheet.words.of[i]] = chosen;
      }
      two = one;
      one = chosen;
    }
  });
}

export interface Lesson {
  readonly classes: readonly string[];
  readonly bits: number;
  readonly epochs: number;
  readonly random: () => number;
  readonly clip: number;
}

export function learn(sequences: readonly Sequence[], lesson: Lesson): LinearModel {
  const perceptron = new AveragedPerceptron(lesson.classes, lesson.bits);
  const order = [...sequences];
  for (let epoch = 0; epoch < lesson.epochs; epoch++) {
    for (const sequence of shuffle(order, lesson.random)) readOnce(sequence, perceptron);
  }
  return perceptron.model(lesson.clip);
}

export interface Score {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}
export const f1 = ({ right, found, gold }: Score): number => (200 * right) / Math.max(1, found + gold);

/** Names right in extent and sort; of one sort only where `sort` is given. */
export function scoreNames(sequences: readonly Sequence[], model: LinearModel, sort?: number): Score {
  const total = { right: 0, found: 0, gold: 0 };
  for (const { sheet, gold, outer } of sequences) {
    const key = (n: { first: number; last: number; sort: number }): string => `${n.first} ${n.last} ${n.sort}`;
    const keep = (n: { sort: number }): boolean => sort === undefined || n.sort === sort;
    const wanted = new Set(namesIn(gold, sheet).filter(keep).map(key));
    const found = namesIn(label(sheet, model, outer), sheet).filter(keep);
    total.found += found.length;
    total.gold += wanted.size;
    for (const name of found) if (wanted.has(key(name))) total.right++;
  }
  return total;
}
