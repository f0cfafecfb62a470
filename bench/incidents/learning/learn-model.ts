/** Learns one model from its examples. */
import { Logistic } from '../../../training/learn/logistic.ts';
import { randomFrom, shuffle } from '../../../training/learn/random.ts';
import type { ModelName } from '../models.ts';
import { ROLES, TYPES } from '../roles.ts';
import type { Example } from './examples.ts';

const EPOCHS: Readonly<Record<ModelName, number>> = {
  role: 3,
  anchor: 5,
  link: 6,
  when: 6,
  where: 6,
  stage: 12,
  category: 12,
  confidence: 15,
  physType: 20,
  physEffect: 12,
  humType: 15,
  humEffect: 12,
  instrType: 15,
  doer: 6,
  template: 6,
};
const BITS: Readonly<Record<ModelName, number>> = {
  role: 17,
  anchor: 17,
  link: 14,
  when: 13,
  where: 14,
  stage: 13,
  category: 13,
  confidence: 13,
  physType: 14,
  physEffect: 14,
  humType: 14,
  humEffect: 14,
  instrType: 13,
  doer: 15,
  template: 15,
};

/** The judges have few examples, so that the order of these matters: they are learned in several orders. */
const ORDERS: Readonly<Partial<Record<ModelName, number>>> = { doer: 5, template: 5 };

interface Task {
  readonly name: ModelName;
  readonly classes: readonly string[];
  readonly examples: readonly Example[];
}

function learnOnce({ name, classes, examples }: Task, seed: number): Logistic {
  const model = new Logistic(classes, { bits: BITS[name], rate: 0.05, caution: 2 });
  const order = examples.map((_, i) => i);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < EPOCHS[name]; epoch++) {
    for (const i of shuffle(order, random)) {
      const { features, label, weight } = examples[i];
      model.learn(features, features.length, classes.indexOf(label), weight);
    }
  }
  return model;
}

export function learnModel(name: ModelName, examples: readonly Example[]): Logistic {
  const found =
    name === 'role' ? ROLES : name === 'anchor' ? TYPES : [...new Set(examples.map(({ label }) => label))].sort();
  const classes = found.length > 1 ? found : [...found, 'none'];
  const [first, ...others] = Array.from({ length: ORDERS[name] ?? 1 }, (_, run) =>
    learnOnce({ name, classes, examples }, 7 + run),
  );
  first.average(others);
  return first;
}
