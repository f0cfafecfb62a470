/** A group of event words, with its slots filled, as a template of the task. */

import { effectFeatures } from './features/phrase-features.ts';
import type { Filler } from './fillers.ts';
import type { Group } from './groups.ts';
import type { Classifier, FillModels } from './models.ts';
import { numberOf } from './numbers.ts';
import { NATIONALITIES } from './places.ts';
import type { Reading, Resources } from './reading.ts';
import type { IncidentType } from './roles.ts';
import { dateOf, locationOf, type MucDate, type MucLocation } from './when-where.ts';

interface Target {
  readonly type?: string;
  readonly effect?: string;
  readonly foreignNation?: string;
  readonly number: number | string;
}
interface HumanTarget extends Target {
  readonly name?: string;
  readonly description?: string;
}
interface PhysicalTarget extends Target {
  readonly text: string;
}
interface Instrument {
  readonly text?: string;
  readonly type?: string;
}
interface Doers {
  readonly category: string;
  readonly individuals: readonly string[];
  readonly organizations: readonly { readonly text: string; readonly confidence?: string }[];
}
/** The form that the task's scorer reads. */
export interface Template {
  readonly type: IncidentType;
  readonly stage: string;
  readonly date?: MucDate;
  readonly location: MucLocation;
  readonly instruments: readonly Instrument[];
  readonly perpetrators: Doers;
  readonly physicalTargets: readonly PhysicalTarget[];
  readonly humanTargets: readonly HumanTarget[];
}
/** A group and what fills its slots. */
export interface Draft {
  readonly group: Group;
  readonly fillers: readonly Filler[];
}

/** The likeliest class over all mentions, if need be of an incident; `none` is a class like the others. */
function classOf(
  model: Classifier,
  { mentions }: Filler,
  of?: { readonly reading: Reading; readonly type: string },
): string {
  const sums = new Float64Array(model.classes.length);
  for (const { features: lean, phrase } of mentions) {
    const features = of ? effectFeatures(of.reading, phrase, { type: of.type, lean }) : lean;
    const chances = model.chances(features, features.length);
    for (let c = 0; c < sums.length; c++) sums[c] += Math.log(chances[c] + 1e-6);
  }
  let best = 0;
  for (let c = 1; c < sums.length; c++) if (sums[c] > sums[best]) best = c;
  return model.classes[best];
}
const optional = <Name extends string>(name: Name, value: string): { readonly [key in Name]?: string } =>
  (value === 'none' ? {} : { [name]: value }) as { readonly [key in Name]?: string };

function nationOf(reading: Reading, { phrase }: Filler, country: string): { foreignNation?: string } {
  const { norms } = reading.doc.annotations.tokens;
  for (let i = phrase.first; i < phrase.end; i++) {
    const nation = NATIONALITIES.get(norms[i]);
    if (nation && nation !== country) return { foreignNation: nation };
  }
  return {};
}

/** Descriptions that stand beside a name belong to it. */
function describe(names: readonly Filler[], descriptions: readonly Filler[]): Map<Filler, Filler> {
  const described = new Map<Filler, Filler>();
  for (const description of descriptions) {
    const beside = names.find(
      (name) =>
        !described.has(name) &&
        name.mentions.some(({ phrase }) => description.mentions.some(({ phrase: d }) => adjacent(phrase, d))),
    );
    if (beside) described.set(beside, description);
  }
  return described;
}
const adjacent = (a: { first: number; end: number }, b: { first: number; end: number }): boolean =>
  (a.first >= b.end && a.first - b.end <= 1) ||
  (b.first >= a.end && b.first - a.end <= 1) ||
  (a.first < b.end && b.first < a.end);

/** "THE MAYOR", "HIS BODYGUARD": one person, already told of, so most likely somebody named. */
function pointsBack(reading: Reading, { phrase }: Filler): boolean {
  return reading.doc.annotations.tokens.norms[phrase.first] === 'the' && numberOf(reading, phrase) === 1;
}

function humans(
  reading: Reading,
  models: FillModels,
  fillers: readonly Filler[],
  country: string,
  type: string,
): HumanTarget[] {
  const names = fillers.filter(({ role }) => role === 'humName');
  const descriptions = fillers.filter(({ role }) => role === 'humDesc');
  const described = describe(names, descriptions);
  const used = new Set(described.values());
  for (const description of descriptions) {
    if (used.has(description) || !pointsBack(reading, description) || names.length === 0) continue;
    used.add(description);
    const bare = names.find((name) => !described.has(name));
    if (bare) described.set(bare, description);
  }
  const shared = (filler: Filler): Omit<HumanTarget, 'name' | 'number'> => ({
    ...optional('type', classOf(models.humType, filler)),
    ...optional('effect', classOf(models.humEffect, filler, { reading, type })),
    ...nationOf(reading, filler, country),
  });
  return [
    ...names.map((name) => {
      const description = described.get(name);
      return {
        name: name.text,
        ...(description ? { description: description.text } : {}),
        ...shared(description ? { ...name, mentions: [...name.mentions, ...description.mentions] } : name),
        number: 1,
      };
    }),
    ...descriptions
      .filter((description) => !used.has(description))
      .map((description) => ({
        description: description.text,
        ...shared(description),
        number: numberOf(reading, description.phrase),
      })),
  ];
}

function perpetrators(reading: Reading, models: FillModels, fillers: readonly Filler[], type: string): Doers {
  const individuals = fillers.filter(({ role }) => role === 'perpInd');
  const organizations = fillers.filter(({ role }) => role === 'perpOrg');
  const categories = [...individuals, ...organizations].map((filler) =>
    classOf(models.category, filler, { reading, type }),
  );
  return {
    category: categories.includes('STATE-SPONSORED VIOLENCE') ? 'STATE-SPONSORED VIOLENCE' : 'TERRORIST ACT',
    individuals: individuals.map(({ text }) => text),
    organizations: organizations.map((filler) => ({
      text: filler.text,
      ...optional('confidence', classOf(models.confidence, filler, { reading, type })),
    })),
  };
}

/** A group and what fills its slots, as the task writes them. */
export function templateOf(
  reading: Reading,
  models: FillModels,
  { group, fillers }: Draft,
  resources: Resources,
): Template {
  const location = locationOf(reading, group, { places: resources.places, models });
  const date = dateOf(reading, group, models);
  const kidnapping = group.type === 'KIDNAPPING';
  const instruments = kidnapping || group.type === 'ARSON' ? [] : fillers.filter(({ role }) => role === 'instr');
  return {
    type: group.type,
    stage: stageOf(models, group),
    ...(date ? { date } : {}),
    location,
    instruments:
      instruments.length > 0
        ? instruments.map((filler) => ({ text: filler.text, ...optional('type', classOf(models.instrType, filler)) }))
        : implied(reading, group),
    perpetrators: perpetrators(reading, models, fillers, group.type),
    physicalTargets: kidnapping
      ? []
      : fillers
          .filter(({ role }) => role === 'phys')
          .map((filler) => ({
            text: filler.text,
            ...optional('type', classOf(models.physType, filler)),
            ...optional('effect', classOf(models.physEffect, filler, { reading, type: group.type })),
            ...nationOf(reading, filler, location.country),
            number: numberOf(reading, filler.phrase),
          })),
    humanTargets: humans(reading, models, fillers, location.country, group.type),
  };
}

const SHOTS =
  /^(shot|shots|shoot|shooting|gunned|gunfire|riddled|bullet|bullets|gunshot|gunshots|gunmen|machinegunned|machine-gunned)$/;

/** The kind of weapon that the words of the event alone tell. */
function implied({ doc }: Reading, { type, anchors }: Group): Instrument[] {
  if (type === 'BOMBING') return [{ type: 'BOMB' }];
  if (type !== 'ATTACK') return [];
  const { tokens, sentences } = doc.annotations;
  for (const { sentence } of anchors) {
    for (let i = sentences[sentence].first; i < sentences[sentence].last; i++) {
      if (SHOTS.test(tokens.norms[i])) return [{ type: tokens.norms[i].startsWith('machine') ? 'MACHINE GUN' : 'GUN' }];
    }
  }
  return [];
}

function stageOf(models: FillModels, { anchors }: Group): string {
  const sums = new Float64Array(models.stage.classes.length);
  for (const { features } of anchors) {
    const chances = models.stage.chances(features, features.length);
    for (let c = 0; c < sums.length; c++) sums[c] += chances[c];
  }
  let best = 0;
  for (let c = 1; c < sums.length; c++) if (sums[c] > sums[best]) best = c;
  const stage = models.stage.classes[best];
  return stage === 'none' ? 'ACCOMPLISHED' : stage;
}
