/** Learns the template filler's models from reports and their keys. */

import type { EventMention } from '../../src/model/event.ts';
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
import { linkFeatures } from './link-features.ts';
import { MODEL_NAMES, type ModelName } from './models.ts';
import { attributeFeatures, phraseFeatures } from './phrase-features.ts';
import { whenFeatures, whereFeatures } from './place-time-features.ts';
import { Features, type Reading } from './reading.ts';
import { placesNear, timesNear } from './when-where.ts';

export interface Example {
  readonly features: Int32Array;
  readonly label: string;
  readonly weight: number;
}
export type Examples = Record<ModelName, Example[]>;

const EPOCHS: Readonly<Record<ModelName, number>> = {
  role: 3,
  anchor: 5,
  link: 6,
  when: 6,
  where: 6,
  stage: 5,
  category: 5,
  confidence: 5,
  physType: 6,
  physEffect: 5,
  humType: 6,
  humEffect: 5,
  instrType: 6,
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
  template: 13,
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

/** Dates and places near an event word of a template: the key's own, or not. */
function placesAndTimes(examples: Examples, reading: Reading, event: EventMention, template: KeyTemplate): void {
  const out = new Features();
  const yes = (is: boolean): string => (is ? 'yes' : 'no');
  const dates = template.slots['inc-date'].flatMap(({ alts }) => alts);
  for (const time of timesNear(reading, event)) {
    whenFeatures(reading, event, time, out);
    const value = time.value.value.slice(0, 10);
    examples.when.push({
      features: out.taken(),
      label: yes(dates.some(({ start, end }) => start === value && end === value)),
      weight: 1,
    });
  }
  const names = new Set(
    template.slots['inc-loc'].flatMap(({ alts }) => alts.flatMap(({ path }) => (path ?? []).map(({ name }) => name))),
  );
  for (const place of placesNear(reading, event)) {
    whereFeatures(reading, event, place, out);
    examples.where.push({ features: out.taken(), label: yes(names.has(place.place.name)), weight: 1 });
  }
}

/** How many event words back a later one is compared with. */
export const MEMORY = 6;

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
  const reached = new Uint8Array(support.length);
  const told: { event: EventMention; template: KeyTemplate }[] = [];
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
      reached.fill(1, Math.max(0, s - 1), s + 3);
      for (const earlier of told.slice(-MEMORY)) {
        if (typeOf(earlier.template) !== typeOf(template)) continue;
        linkFeatures(reading, earlier.event, event, out);
        examples.link.push({
          features: out.taken(),
          label: earlier.template === template ? 'same' : 'other',
          weight: 1,
        });
      }
      told.push({ event, template });
      placesAndTimes(examples, reading, event, template);
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
    if (near.length === 0 && (partial || fills.length > 0 || !reached[phrase.sentence])) continue;
    phraseFeatures(reading, phrase, out);
    const features = out.taken();
    const label: Role = near[0]?.role ?? 'none';
    examples.role.push({ features, label, weight: near[0]?.optional || near[0]?.template.optional ? 0.5 : 1 });
    if (near.length === 0) continue;
    attributeFeatures(reading, phrase, out);
    const lean = out.taken();
    for (const fill of near) attributes(examples, fill, lean);
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
