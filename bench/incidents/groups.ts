/** Event words that speak of one incident, gathered. */
import type { EventMention } from '../../src/model/event.ts';
import { anchorFeatures } from './anchor-features.ts';
import { type IncidentType, isAnchor, TYPES } from './labels.ts';
import type { Models } from './models.ts';
import type { PlaceName } from './places.ts';
import { Features, type Reading } from './reading.ts';
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

export function anchorsOf(reading: Reading, models: Models, settings: Settings): Anchor[] {
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

const isCity = ({ country }: PlaceName): boolean => !country;
const placesIn = (reading: Reading, sentence: number): Set<string> => {
  const { first, last } = reading.doc.annotations.sentences[sentence];
  return new Set(
    reading.places.filter((p) => p.first >= first && p.first < last && isCity(p)).map((p) => p.place.name),
  );
};
const timesIn = (reading: Reading, sentence: number): Set<string> => {
  const { start, end } = reading.doc.annotations.sentences[sentence];
  return new Set(
    reading.doc.annotations.times
      .filter((t) => t.start >= start && t.end <= end && /^\d{4}-\d\d-\d\d/.test(t.value.value))
      .map((t) => t.value.value.slice(0, 10)),
  );
};
const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((x) => b.has(x));

/** Same type and nothing that sets them apart: other places or other days. */
export function groupsOf(reading: Reading, anchors: readonly Anchor[]): Group[] {
  const groups: (Group & { places: Set<string>; times: Set<string>; last: number })[] = [];
  for (const anchor of anchors) {
    const places = placesIn(reading, anchor.sentence);
    const times = timesIn(reading, anchor.sentence);
    const fitting = groups.filter(
      (g) =>
        g.type === anchor.type &&
        (g.last === anchor.sentence || !(disjoint(g.places, places) && disjoint(g.times, times))),
    );
    const group = fitting.at(-1);
    if (group) {
      group.anchors.push(anchor);
      for (const p of places) group.places.add(p);
      for (const t of times) group.times.add(t);
      group.last = anchor.sentence;
    } else groups.push({ type: anchor.type, anchors: [anchor], places, times, last: anchor.sentence });
  }
  return groups;
}
