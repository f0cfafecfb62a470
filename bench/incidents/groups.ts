/** Event words that speak of one incident, gathered. */
import type { EventMention } from '../../src/model/event.ts';
import { anchorFeatures } from './features/anchor-features.ts';
import { linkFeatures } from './features/link-features.ts';
import type { FillModels } from './models.ts';
import { Features, type Reading } from './reading.ts';
import { type IncidentType, isAnchor, TYPES } from './roles.ts';
import type { Settings } from './settings.ts';

export interface Anchor {
  readonly event: EventMention;
  readonly sentence: number;
  readonly type: IncidentType;
  readonly chance: number;
  readonly chances: Float64Array;
  readonly features: Int32Array;
}
export interface Group {
  type: IncidentType;
  readonly anchors: Anchor[];
}

export function anchorsOf(reading: Reading, models: FillModels, settings: Settings): Anchor[] {
  const out = new Features();
  const found: Anchor[] = [];
  for (const [sentence, events] of reading.events.entries()) {
    for (const event of events) {
      if (!isAnchor(event)) continue;
      anchorFeatures(reading, event, out);
      const chances = models.anchor.chances(out.list, out.count).slice();
      const chance = 1 - chances[0];
      if (chance < settings.anchor) continue;
      let best = 1;
      for (let c = 2; c < TYPES.length; c++) if (chances[c] > chances[best]) best = c;
      found.push({ event, sentence, type: TYPES[best], chance, chances, features: out.taken() });
    }
  }
  return found;
}

/** Chance that the event word speaks of the group's incident, by the surest of its last words. */
function linkOf(reading: Reading, models: FillModels, group: Group, anchor: Anchor): number {
  const out = new Features();
  const same = models.link.classes.indexOf('same');
  let best = 0;
  for (const { event } of group.anchors.slice(-3)) {
    linkFeatures(reading, event, anchor.event, out);
    best = Math.max(best, models.link.chances(out.list, out.count)[same]);
  }
  return best;
}

/** Event words in order of reading, each put to the likeliest earlier group of its type or opening one of its own. */
export function groupsOf(
  reading: Reading,
  models: FillModels,
  anchors: readonly Anchor[],
  settings: Settings,
): Group[] {
  const groups: Group[] = [];
  for (const anchor of anchors) {
    let home: Group | null = null;
    let best = settings.link;
    for (const group of groups) {
      if (group.type !== anchor.type) continue;
      const chance = linkOf(reading, models, group, anchor);
      if (chance < best) continue;
      best = chance;
      home = group;
    }
    if (home) home.anchors.push(anchor);
    else groups.push({ type: anchor.type, anchors: [anchor] });
  }
  return groups;
}
