/** Learns the template filler's models from reports and their keys. */

import { Logistic } from '../../training/learn/logistic.ts';
import { randomFrom, shuffle } from '../../training/learn/random.ts';
import { anchorFeatures } from './anchor-features.ts';
import type { KeyTemplate, KeyValue, Scorer } from './keys.ts';
import {
  type Fill,
  isAnchor,
  labelAnchor,
  labelPhrase,
  ROLES,
  type Role,
  SLOT_OF,
  supportOf,
  TYPES,
  typeOf,
} from './labels.ts';
import { MODEL_NAMES, type ModelName } from './models.ts';
import { phraseFeatures } from './phrase-features.ts';
import { Features, type Reading } from './reading.ts';

export interface Example {
  readonly features: Int32Array;
  readonly label: string;
  readonly weight: number;
}
export type Examples = Record<ModelName, Example[]>;

const EPOCHS: Readonly<Record<ModelName, number>> = {
  role: 3,
  anchor: 5,
  stage: 5,
  category: 5,
  confidence: 5,
  physType: 6,
  physEffect: 5,
  humType: 6,
  humEffect: 5,
  instrType: 6,
};
const BITS: Readonly<Record<ModelName, number>> = {
  role: 17,
  anchor: 17,
  stage: 13,
  category: 13,
  confidence: 13,
  physType: 14,
  physEffect: 14,
  humType: 14,
  humEffect: 14,
  instrType: 13,
};
const textOfValue = (value: KeyValue | undefined): string => value?.alts[0].text ?? 'none';

/** The set fill of `slot` that is tagged with the filler's string. */
function tagged(template: KeyTemplate, slot: string, filler: KeyValue): string {
  const names = new Set(filler.alts.map((alt) => alt.text));
  return textOfValue(template.slots[slot].find(({ tags }) => tags?.some((tag) => names.has(tag))));
}

/** Name a description is tagged with, else the description itself: what human set fills are tagged with. */
function carrier(template: KeyTemplate, filler: KeyValue): KeyValue {
  const tag = filler.tags?.[0];
  return (tag && template.slots['hum-tgt-name'].find(({ alts }) => alts.some((alt) => alt.text === tag))) || filler;
}

function attributes(examples: Examples, { role, template, value }: Fill, features: Int32Array): void {
  const filler = template.slots[SLOT_OF[role]][value];
  const put = (model: ModelName, label: string, weight = 1): void => {
    examples[model].push({ features, label, weight });
  };
  if (role === 'phys') {
    put('physType', tagged(template, 'phys-tgt-type', filler));
    put('physEffect', tagged(template, 'phys-tgt-effect', filler));
  } else if (role === 'humName' || role === 'humDesc') {
    const target = carrier(template, filler);
    put('humType', tagged(template, 'hum-tgt-type', target));
    put('humEffect', tagged(template, 'hum-tgt-effect', target));
  } else if (role === 'instr') put('instrType', tagged(template, 'inc-instr-type', filler));
  else {
    put('category', textOfValue(template.slots['perp-inc-cat'][0]));
    if (role === 'perpOrg') put('confidence', tagged(template, 'perp-org-conf', filler));
  }
}

/** The examples one report gives. */
export function examplesOf(reading: Reading, keys: readonly KeyTemplate[], judge: Scorer['judge']): Examples {
  const examples = Object.fromEntries(MODEL_NAMES.map((name) => [name, [] as Example[]])) as Examples;
  const templates = keys.filter((key) => !key.irrelevant);
  const out = new Features();
  const labels = reading.phrases.map((phrase) => labelPhrase(reading, phrase, templates, judge));
  const supports = reading.phrasesIn.map(() => [] as (readonly Fill[])[]);
  for (const [i, { fills }] of labels.entries()) supports[reading.phrases[i].sentence].push(fills);
  const support = supports.map(supportOf);
  const anchored: Set<KeyTemplate>[] = support.map(() => new Set());
  const everAnchored = new Set<KeyTemplate>();
  for (const [s, events] of reading.events.entries()) {
    for (const event of events) {
      if (!isAnchor(event)) continue;
      const template = labelAnchor(event, support[s]);
      anchorFeatures(reading, event, out);
      const features = out.taken();
      examples.anchor.push({
        features,
        label: template ? typeOf(template) : 'none',
        weight: template?.optional ? 0.5 : 1,
      });
      if (!template) continue;
      anchored[s].add(template);
      everAnchored.add(template);
      examples.stage.push({ features, label: textOfValue(template.slots['inc-stage'][0]), weight: 1 });
    }
  }
  for (const [i, phrase] of reading.phrases.entries()) {
    const { fills, partial } = labels[i];
    const near = fills.filter(
      ({ template }) =>
        anchored[phrase.sentence].has(template) ||
        anchored[phrase.sentence - 1]?.has(template) ||
        !everAnchored.has(template),
    );
    if (near.length === 0 && (partial || fills.length > 0)) continue;
    phraseFeatures(reading, phrase, out);
    const features = out.taken();
    const label: Role = near[0]?.role ?? 'none';
    examples.role.push({ features, label, weight: near[0]?.optional || near[0]?.template.optional ? 0.5 : 1 });
    for (const fill of near) attributes(examples, fill, features);
  }
  return examples;
}

export function learnModel(name: ModelName, examples: readonly Example[]): Logistic {
  const classes =
    name === 'role' ? ROLES : name === 'anchor' ? TYPES : [...new Set(examples.map(({ label }) => label))].sort();
  const model = new Logistic(classes.length > 1 ? classes : [...classes, 'none'], {
    bits: BITS[name],
    rate: 0.05,
    caution: 2,
  });
  const order = examples.map((_, i) => i);
  const random = randomFrom(7);
  for (let epoch = 0; epoch < EPOCHS[name]; epoch++) {
    for (const i of shuffle(order, random)) {
      const { features, label, weight } = examples[i];
      model.learn(features, features.length, model.classes.indexOf(label), weight);
    }
  }
  return model;
}
