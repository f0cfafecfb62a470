/** What a report and its key teach: examples for every model but the judges. */

import type { EventMention } from '../../../src/model/event.ts';
import { anchorFeatures } from '../features/anchor-features.ts';
import { linkFeatures } from '../features/link-features.ts';
import { attributeFeatures, effectFeatures, phraseFeatures } from '../features/phrase-features.ts';
import { whenFeatures, whereFeatures } from '../features/place-time-features.ts';
import { MODEL_NAMES, type ModelName } from '../models.ts';
import type { Phrase } from '../phrases.ts';
import { Features, type Reading } from '../reading.ts';
import { isAnchor, type Role, SLOT_OF } from '../roles.ts';
import { placesNear, timesNear } from '../when-where.ts';
import type { KeyTemplate, KeyValue, Scorer } from './keys.ts';
import { type Fill, labelAnchor, labelPhrase, type PhraseLabel, supportOf, typeOf } from './labels.ts';

export interface Example {
  readonly features: Int32Array;
  readonly label: string;
  readonly weight: number;
}
export type Examples = Record<ModelName, Example[]>;

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

interface Mention {
  readonly reading: Reading;
  readonly phrase: Phrase;
  /** What `attributeFeatures` gathered of it. */
  readonly lean: Int32Array;
}

function attributes(examples: Examples, { reading, phrase, lean }: Mention, { role, template, value }: Fill): void {
  const full = effectFeatures(reading, phrase, { type: typeOf(template), lean });
  const filler = template.slots[SLOT_OF[role]][value];
  const put = (model: ModelName, label: string, features = lean): void => {
    examples[model].push({ features, label, weight: 1 });
  };
  if (role === 'phys') {
    put('physType', tagged(template, 'phys-tgt-type', filler));
    put('physEffect', tagged(template, 'phys-tgt-effect', filler), full);
  } else if (role === 'humName' || role === 'humDesc') {
    const target = carrier(template, filler);
    put('humType', tagged(template, 'hum-tgt-type', target));
    put('humEffect', tagged(template, 'hum-tgt-effect', target), full);
  } else if (role === 'instr') put('instrType', tagged(template, 'inc-instr-type', filler));
  else {
    put('category', textOfValue(template.slots['perp-inc-cat'][0]), full);
    if (role === 'perpOrg') put('confidence', tagged(template, 'perp-org-conf', filler), full);
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

/** A report with its key, and the examples gathered of it so far. */
interface Lesson {
  readonly reading: Reading;
  readonly labels: readonly PhraseLabel[];
  readonly examples: Examples;
  /** Templates whose event words stand in each sentence. */
  readonly anchored: readonly Set<KeyTemplate>[];
  /** Sentences near an event word of a template. */
  readonly reached: Uint8Array;
}

/** Whether an event word names an incident, which one, and what it says of the incident. */
function anchorExamples({ reading, labels, examples, anchored, reached }: Lesson): void {
  const out = new Features();
  const fills = reading.phrasesIn.map(() => [] as (readonly Fill[])[]);
  for (const [i, label] of labels.entries()) fills[reading.phrases[i].sentence].push(label.fills);
  const told: { event: EventMention; template: KeyTemplate }[] = [];
  for (const [s, events] of reading.events.entries()) {
    const support = supportOf(fills[s]);
    for (const event of events) {
      if (!isAnchor(event)) continue;
      const template = labelAnchor(event, support);
      anchorFeatures(reading, event, out);
      const features = out.taken();
      const label = template ? typeOf(template) : 'none';
      examples.anchor.push({ features, label, weight: template?.optional ? 0.5 : 1 });
      if (!template) continue;
      anchored[s].add(template);
      reached.fill(1, Math.max(0, s - 1), s + 3);
      for (const earlier of told.slice(-MEMORY)) {
        if (typeOf(earlier.template) !== typeOf(template)) continue;
        linkFeatures(reading, earlier.event, event, out);
        const same = earlier.template === template ? 'same' : 'other';
        examples.link.push({ features: out.taken(), label: same, weight: 1 });
      }
      told.push({ event, template });
      placesAndTimes(examples, reading, event, template);
      examples.stage.push({ features, label: textOfValue(template.slots['inc-stage'][0]), weight: 1 });
    }
  }
}

/** Which slots phrases near the event words fill, and what fills them. */
function phraseExamples({ reading, labels, examples, anchored, reached }: Lesson): void {
  const out = new Features();
  const ever = new Set(anchored.flatMap((templates) => [...templates]));
  for (const [i, phrase] of reading.phrases.entries()) {
    const { fills, partial } = labels[i];
    const near = fills.filter(
      ({ template }) =>
        anchored[phrase.sentence].has(template) || anchored[phrase.sentence - 1]?.has(template) || !ever.has(template),
    );
    if (near.length === 0 && (partial || fills.length > 0 || !reached[phrase.sentence])) continue;
    phraseFeatures(reading, phrase, out);
    const label: Role = near[0]?.role ?? 'none';
    const weight = near[0]?.optional || near[0]?.template.optional ? 0.5 : 1;
    examples.role.push({ features: out.taken(), label, weight });
    if (near.length === 0) continue;
    attributeFeatures(reading, phrase, out);
    const lean = out.taken();
    for (const fill of near) attributes(examples, { reading, phrase, lean }, fill);
  }
}

/** The examples one report gives. */
export function examplesOf(reading: Reading, keys: readonly KeyTemplate[], judge: Scorer['judge']): Examples {
  const examples = Object.fromEntries(MODEL_NAMES.map((name) => [name, [] as Example[]])) as Examples;
  const templates = keys.filter((key) => !key.irrelevant);
  const labels = reading.phrases.map((phrase) => labelPhrase(reading, phrase, templates, judge));
  const anchored = reading.phrasesIn.map(() => new Set<KeyTemplate>());
  const lesson: Lesson = { reading, labels, examples, anchored, reached: new Uint8Array(anchored.length) };
  anchorExamples(lesson);
  phraseExamples(lesson);
  return examples;
}
