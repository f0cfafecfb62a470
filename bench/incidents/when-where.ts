/** Date and location of an incident in the form of the task. */

import type { EventMention } from '../../src/model/event.ts';
import type { TimeExpression } from '../../src/model/time-expression.ts';
import { whenFeatures, whereFeatures } from './features/place-time-features.ts';
import type { Group } from './groups.ts';
import type { FillModels } from './models.ts';
import { COUNTRIES_OF_INTEREST, NATIONALITIES, type PlaceName, type Places } from './places.ts';
import { Features, type Reading } from './reading.ts';

const DAY = /^\d{4}-\d\d-\d\d/;
const LIKELY = 0.3;
const ALSO = 0.5;
const WEEKDAY = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

export type MucDate = { readonly value: string } | { readonly start?: string; readonly end: string };

/** Days named in the sentence of an event word or in those beside it. */
export function timesNear({ doc, sentenceAt }: Reading, event: EventMention): TimeExpression[] {
  const { sentences, times } = doc.annotations;
  const s = sentenceAt[event.head];
  const start = sentences[Math.max(0, s - 1)].start;
  const end = sentences[Math.min(sentences.length - 1, s + 1)].end;
  return times.filter((time) => time.start >= start && time.end <= end && DAY.test(time.value.value));
}

/** Names of places, countries aside, in the sentence of an event word or in those beside it. */
export function placesNear({ places, sentenceAt }: Reading, event: EventMention): PlaceName[] {
  const s = sentenceAt[event.head];
  return places.filter((name) => !name.country && Math.abs(sentenceAt[name.first] - s) <= 1);
}

/** The day that most likely is the incident's, else "on or before" the day of the report. */
export function dateOf(reading: Reading, group: Group, models: FillModels): MucDate | undefined {
  const { published, text } = reading.doc.report;
  const yes = models.when.classes.indexOf('yes');
  const out = new Features();
  let best: MucDate | undefined;
  let most = LIKELY;
  for (const { event, chance } of group.anchors) {
    for (const time of timesNear(reading, event)) {
      whenFeatures(reading, event, time, out);
      const score = models.when.chances(out.list, out.count)[yes] * (0.7 + 0.3 * chance);
      if (score <= most) continue;
      most = score;
      const value = time.value.value.slice(0, 10);
      best = WEEKDAY.test(text.slice(time.start, time.end)) && published ? { end: published } : { value };
    }
  }
  return best ?? (published ? { end: published } : undefined);
}

export interface MucLocation {
  readonly country: string;
  readonly path: readonly { readonly name: string; readonly type?: string }[];
}
const LEVELS: Readonly<Record<string, number>> = {
  DEPARTMENT: 1,
  PROVINCE: 1,
  STATE: 1,
  REGION: 1,
  INTENDANCY: 1,
  COMMISSARIAT: 1,
  MUNICIPALITY: 2,
  CITY: 2,
  TOWN: 2,
  JURISDICTION: 2,
  VILLAGE: 3,
  FARM: 4,
  NEIGHBORHOOD: 4,
  AIRPORT: 4,
  SECTOR: 4,
  DISTRICT: 3,
  HAMLET: 3,
  CANTON: 3,
};

function kindOf({ place, kind }: PlaceName): string | undefined {
  if (kind && place.kinds.includes(kind)) return kind;
  if (kind && LEVELS[kind]) return kind;
  return place.kinds.length === 1
    ? place.kinds[0]
    : place.kinds.includes('CITY')
      ? 'CITY'
      : place.kinds.includes('TOWN')
        ? 'TOWN'
        : place.kinds[0];
}
const levelOf = (name: PlaceName): number => LEVELS[kindOf(name) ?? ''] ?? 3;

/** How likely each place name near the group's event words is the place of the incident. */
function likely(reading: Reading, group: Group, models: FillModels): Map<PlaceName, number> {
  const yes = models.where.classes.indexOf('yes');
  const out = new Features();
  const found = new Map<PlaceName, number>();
  for (const { event, chance } of group.anchors) {
    for (const name of placesNear(reading, event)) {
      if (name.place.countries.length > 0 && ours(name.place.countries).length === 0) continue;
      whereFeatures(reading, event, name, out);
      const score = models.where.chances(out.list, out.count)[yes] * (0.7 + 0.3 * chance);
      found.set(name, Math.max(found.get(name) ?? 0, score));
    }
  }
  return found;
}

const ours = (countries: readonly string[]): readonly string[] => countries.filter((c) => COUNTRIES_OF_INTEREST.has(c));

/** Country of the dateline, else the one the report names most; of those that the task is about. */
export function homeCountry(reading: Reading, places: Places): string {
  const title = reading.title.toUpperCase();
  const city = title.split(/[,(]/)[0].trim();
  const bracket = /\(([^)]+)\)\s*,/.exec(title)?.[1];
  const stated = bracket && places.countries.has(bracket) ? bracket : places.byName.get(city)?.countries[0];
  if (stated && COUNTRIES_OF_INTEREST.has(stated)) return stated;
  const votes = new Map<string, number>();
  const vote = (country: string, by: number): void => {
    if (COUNTRIES_OF_INTEREST.has(country)) votes.set(country, (votes.get(country) ?? 0) + by);
  };
  for (const norm of reading.doc.annotations.tokens.norms) {
    const nation = NATIONALITIES.get(norm);
    if (nation) vote(nation, 1);
  }
  for (const { place } of reading.places) if (place.countries.length === 1) vote(place.countries[0], 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'EL SALVADOR';
}

export function locationOf(
  reading: Reading,
  group: Group,
  { places, models }: { places: Places; models: FillModels },
): MucLocation {
  const home = homeCountry(reading, places);
  const named = [...likely(reading, group, models)]
    .map(([name, score]) => ({ name, score }))
    .sort((a, b) => b.score - a.score);
  const sentences = new Set(group.anchors.map(({ sentence }) => sentence));
  const stated = reading.places.find(
    (name) =>
      name.country && COUNTRIES_OF_INTEREST.has(name.place.name) && sentences.has(reading.sentenceAt[name.first]),
  );
  const country = countryFor(named[0]?.score > LIKELY ? named[0].name : undefined, stated, home);
  const fitting = named.filter(
    ({ name }) => name.place.countries.length === 0 || name.place.countries.includes(country),
  );
  if (!fitting[0] || fitting[0].score < LIKELY) return { country, path: [] };
  const path = [fitting[0].name];
  for (const { name, score } of fitting.slice(1)) {
    const apart = Math.min(...path.map((p) => Math.min(Math.abs(p.last - name.first), Math.abs(name.last - p.first))));
    const other = path.every((p) => p.place.name !== name.place.name && levelOf(p) !== levelOf(name));
    if (other && score > (apart <= 4 ? LIKELY : ALSO)) path.push(name);
  }
  path.sort((a, b) => levelOf(a) - levelOf(b));
  return {
    country,
    path: path.map((name) => {
      const type = kindOf(name);
      return type ? { name: name.place.name, type } : { name: name.place.name };
    }),
  };
}

function countryFor(place: PlaceName | undefined, country: PlaceName | undefined, home: string): string {
  const possible = ours(place?.place.countries ?? []);
  if (country && (possible.length === 0 || possible.includes(country.place.name))) return country.place.name;
  if (possible.length === 0 || possible.includes(home)) return home;
  return possible[0];
}
