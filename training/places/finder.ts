/** Learns which stretches of text are place names: a structured perceptron over groups of overlapping stretches. */
import { countKeys, FeatureWriter } from '../../src/layers/places/features.ts';
import type { PlaceKnowledge } from '../../src/layers/places/knowledge.ts';
import type { NameSpan } from '../../src/layers/places/name-spans.ts';
import { placeText } from '../../src/layers/places/place-text.ts';
import { bestSet, spanGroups } from '../../src/layers/places/recognise.ts';
import type { LinearModel } from '../../src/weights/linear.ts';
import { AveragedPerceptron } from '../learn/perceptron.ts';
import { randomFrom, shuffle } from '../learn/random.ts';
import type { PreparedDocument } from './documents.ts';

interface Example {
  readonly spans: readonly NameSpan[];
  readonly features: readonly Int32Array[];
  readonly gold: readonly boolean[];
}

/** Groups with their features and right answers. Words for peoples are left out of the corpus that does not mark them. */
export function examplesOf(document: PreparedDocument, knowledge: PlaceKnowledge): Example[] {
  const text = placeText(document.source, knowledge.book);
  const groups = spanGroups(text, knowledge);
  const counts = countKeys(
    text,
    groups.flatMap(({ spans }) => spans),
  );
  const writer = new FeatureWriter(text, knowledge, counts);
  const gold = new Set(document.places.map(({ start, end }) => `${start}-${end}`));
  const unmarked = document.id.startsWith('geovirus');
  return groups.flatMap(({ spans: all, sentence }) => {
    const spans = unmarked ? all.filter(({ demonym, entry }) => demonym === 0 || entry >= 0) : all;
    if (spans.length === 0) return [];
    const features = spans.map((span) => {
      writer.write(span, sentence);
      return writer.buffer.slice(0, writer.count);
    });
    return [{ spans, features, gold: spans.map(({ start, end }) => gold.has(`${start}-${end}`)) }];
  });
}

/** By how much a wrong stretch must lose and a right one must win, rows of the model as a power of two, passes over the corpus. */
export const SETTINGS = { bits: 20, epochs: 8, wrong: 30, right: 40, clip: 0.5 };

function learnFrom(perceptron: AveragedPerceptron, { spans, features, gold }: Example): void {
  const one = new Float64Array(1);
  const scores = features.map((list, i) => {
    perceptron.score(list, list.length, one);
    return one[0] + (gold[i] ? -SETTINGS.right : SETTINGS.wrong);
  });
  const chosen = new Set(bestSet(spans, scores));
  for (const [i, list] of features.entries()) {
    if (gold[i] === chosen.has(i)) continue;
    perceptron.add(list, list.length, 0, gold[i] ? 1 : -1);
  }
  perceptron.tick();
}

export function learnFinder(examples: readonly (readonly Example[])[]): LinearModel {
  const perceptron = new AveragedPerceptron(['place'], SETTINGS.bits);
  const random = randomFrom(20);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    for (const i of shuffle(order, random)) for (const example of examples[i]) learnFrom(perceptron, example);
  }
  return perceptron.model(SETTINGS.clip);
}
