/** Learns the judges from what the other models make of reports that they were not learned from. */
import { doerFeatures } from '../features/doer-features.ts';
import { type Proposal, templateFeatures } from '../features/template-features.ts';
import { draftsOf, proposalsOf } from '../fill.ts';
import { type Filler, likely } from '../fillers.ts';
import type { Group } from '../groups.ts';
import { classifierOf, type FillModels, type JudgeName, type Saved } from '../models.ts';
import { Features, type Reading, type Resources } from '../reading.ts';
import { SETTINGS } from '../settings.ts';
import { type Template, templateOf } from '../template.ts';
import type { Example } from './examples.ts';
import { type FillSaved, type Ids, type Lessons, opened, readingFor, resourcesFor } from './fill-models.ts';
import type { KeyTemplate, KeyValue, MucData, Pair } from './keys.ts';
import { learnModel } from './learn-model.ts';

/** Parts of the reports that the judges are learned from in turn, with models learned from the rest. */
export const PARTS = 3;

interface HeldOut {
  readonly id: string;
  readonly part: number;
  readonly reading: Reading;
  readonly models: FillModels;
  readonly resources: Resources;
  readonly drafts: ReadonlyMap<Group, readonly Filler[]>;
}

export function heldOut(lessons: Lessons, ids: Ids, learnFrom: (lessons: Lessons, ids: Ids) => FillSaved): HeldOut[] {
  const found: HeldOut[] = [];
  for (let part = 0; part < PARTS; part++) {
    const rest = ids.filter((_, i) => i % PARTS !== part);
    const models = opened(learnFrom(lessons, rest));
    const resources = resourcesFor(lessons, rest);
    for (const id of ids.filter((_, i) => i % PARTS === part)) {
      const reading = readingFor(lessons, id, resources);
      found.push({ id, part, reading, models, resources, drafts: draftsOf(reading, models, SETTINGS) });
    }
  }
  return found;
}

/** How the scorer puts each proposal: beside a template of the key, or as one too many. */
function pairsOf(muc: MucData, { id }: HeldOut, incidents: readonly Template[]): Pair[] {
  const { pairs } = muc.scoreRun(muc.keys.get(id) ?? [], muc.templatesFromJson({ id, incidents }));
  return incidents.map((_, i) => pairs.find(({ resp }) => resp === String(i + 1)) as Pair);
}

/** Candidates that are in the template; of two for one filler the better, then the surer. */
function rightOf(muc: MucData, fillers: readonly Filler[], template: KeyTemplate): Map<Filler, number> {
  const scored = fillers.flatMap((filler) =>
    template.slots['perp-org-id'].map((value) => {
      const score = Math.max(...value.alts.map(({ text }) => muc.judge(filler.text, text ?? '')));
      return { filler, value, score };
    }),
  );
  scored.sort((a, b) => b.score - a.score || b.filler.chance - a.filler.chance);
  const right = new Map<Filler, number>();
  const taken = new Set<KeyValue>();
  for (const { filler, value, score } of scored) {
    if (score === 0 || right.has(filler) || taken.has(value)) continue;
    taken.add(value);
    right.set(filler, score);
  }
  return right;
}

/** Organisations near the incidents that the key has, and whether it has them as doers. */
function doerExamples(muc: MucData, held: HeldOut): Example[] {
  const { id, reading, models, resources, drafts } = held;
  const groups = [...drafts.keys()];
  const alone = groups.map((group) => {
    const fillers = likely(drafts.get(group) ?? [], SETTINGS);
    return templateOf(reading, models, { group, fillers }, resources);
  });
  const pairs = pairsOf(muc, held, alone);
  const out = new Features();
  const examples: Example[] = [];
  for (const [g, group] of groups.entries()) {
    if (pairs[g].status !== 'matched') continue;
    const template = muc.keys.get(id)?.find((key) => key.id === pairs[g].key && !key.irrelevant);
    if (!template) continue;
    const fillers = drafts.get(group) ?? [];
    const organizations = fillers.filter(({ role }) => role === 'perpOrg');
    const right = rightOf(muc, organizations, template);
    for (const filler of organizations) {
      doerFeatures(reading, { filler, group, fillers, groups }, out);
      const score = right.get(filler);
      examples.push({ features: out.taken(), label: score ? 'yes' : 'no', weight: score ?? 1 });
    }
  }
  return examples;
}

/** What an answer must win of what it costs to raise F: half of the F that is to be had. */
const PRICE = 0.225;
/** Fills of a template that weigh as one example. */
const SMALL = 4;
const HEAVIEST = 3;

/** Proposals, and whether giving them wins more than it costs: the more is at stake, the heavier. */
function templateExamples(muc: MucData, held: HeldOut, proposals: readonly Proposal[]): Example[] {
  const out = new Features();
  const pairs = pairsOf(
    muc,
    held,
    proposals.map(({ template }) => template),
  );
  return proposals.map((proposal, i) => {
    templateFeatures(held.reading, proposal, proposals, out);
    let gain = 0;
    for (const { cor, par, act } of Object.values(pairs[i].slots)) gain += cor + par / 2 - PRICE * act;
    const weight = Math.min(HEAVIEST, Math.abs(gain) / SMALL);
    return { features: out.taken(), label: gain > 0 ? 'yes' : 'no', weight };
  });
}

export function learnJudges({ muc }: Lessons, held: readonly HeldOut[]): Pick<Saved['models'], JudgeName> {
  const examples = held.map((one) => doerExamples(muc, one));
  const templates: Example[] = [];
  for (let part = 0; part < PARTS; part++) {
    const rest = examples.filter((_, i) => held[i].part !== part);
    const doer = classifierOf(learnModel('doer', rest.flat()).model());
    for (const one of held) {
      if (one.part !== part) continue;
      templates.push(...templateExamples(muc, one, proposalsOf(one.reading, { ...one, doer }, one.drafts, SETTINGS)));
    }
  }
  return {
    doer: learnModel('doer', examples.flat()).model(),
    template: learnModel('template', templates).model(),
  };
}
