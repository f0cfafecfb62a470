/** From a report's layers to templates of the task. */
import { type Proposal, templateFeatures } from './features/template-features.ts';
import { candidatesOf, type Filler, judged } from './fillers.ts';
import { anchorsOf, type Group, groupsOf } from './groups.ts';
import type { Classifier, FillModels, Models } from './models.ts';
import { Features, type Reading, type Resources } from './reading.ts';
import type { Settings } from './settings.ts';
import { type Template, templateOf } from './template.ts';

/** All groups with the candidates for their slots, likely or not. */
export function draftsOf(reading: Reading, models: FillModels, settings: Settings): Map<Group, Filler[]> {
  const groups = groupsOf(reading, models, anchorsOf(reading, models, settings), settings);
  return candidatesOf(reading, models, groups, settings);
}

/** What proposals are made with. */
export interface Makers {
  readonly models: FillModels;
  /** Judges organisations as doers. */
  readonly doer: Classifier;
  readonly resources: Resources;
}

/** All groups with what fills their slots, whether or not they are incidents. */
export function proposalsOf(
  reading: Reading,
  { models, doer, resources }: Makers,
  drafts: ReadonlyMap<Group, readonly Filler[]>,
  settings: Settings,
): readonly Proposal[] {
  const found = judged(reading, doer, drafts, settings);
  sharePerpetrators([...found.keys()], found);
  return [...found].map(([group, fillers]) => ({
    group,
    fillers,
    template: templateOf(reading, models, { group, fillers }, resources),
  }));
}

export function incidentsOf(
  reading: Reading,
  models: Models,
  resources: Resources,
  settings: Settings,
): readonly Template[] {
  const makers: Makers = { models, doer: models.doer, resources };
  const proposals = proposalsOf(reading, makers, draftsOf(reading, models, settings), settings);
  const out = new Features();
  const yes = models.template.classes.indexOf('yes');
  return proposals
    .filter((proposal) => {
      templateFeatures(reading, proposal, proposals, out);
      return models.template.chances(out.list, out.count)[yes] >= settings.template;
    })
    .map(({ template }) => template);
}

const isPerpetrator = ({ role }: Filler): boolean => role === 'perpInd' || role === 'perpOrg';

/** A report that names the doers once means them for all its incidents, unless it says otherwise. */
function sharePerpetrators(groups: readonly Group[], fillers: ReadonlyMap<Group, Filler[]>): void {
  const all = groups.flatMap((group) => (fillers.get(group) ?? []).filter(isPerpetrator));
  for (const group of groups) {
    const own = fillers.get(group);
    if (!own || own.some(isPerpetrator)) continue;
    for (const role of ['perpInd', 'perpOrg'] as const) {
      const surest = all.filter((filler) => filler.role === role).sort((a, b) => b.chance - a.chance)[0];
      if (surest) own.push(surest);
    }
  }
}
