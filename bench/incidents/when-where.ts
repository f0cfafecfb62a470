/** Date and location of an incident in the form of the task. */
import type { Group } from './groups.ts';
import { NATIONALITIES, type PlaceName, type Places } from './places.ts';
import type { Reading } from './reading.ts';

const DAY = /^\d{4}-\d\d-\d\d/;
const WEEKDAY = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

export type MucDate = { readonly value: string } | { readonly start?: string; readonly end: string };

/** The day said nearest to an event word of the group, else "on or before" the day of the report. */
export function dateOf(reading: Reading, group: Group): MucDate | undefined {
  const { times, tokens, sentences } = reading.doc.annotations;
  const { published, text } = reading.doc.report;
  let best: MucDate | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { event, sentence, chance } of group.anchors) {
    const { start, end } = sentences[sentence];
    for (const time of times) {
      if (time.start < start || time.end > end || !DAY.test(time.value.value)) continue;
      const value = time.value.value.slice(0, 10);
      if (published && value > published) continue;
      const distance = Math.abs(time.start - tokens.start[event.head]) + sentence * 40 - chance * 100;
      if (distance >= nearest) continue;
      nearest = distance;
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

/** How well a place name suits as the place of the group's incident. */
function suits(reading: Reading, group: Group, name: PlaceName): number {
  const { tokens } = reading.doc.annotations;
  const sentence = reading.sentenceAt[name.first];
  const before = tokens.norms[name.first - 1] ?? '';
  let best = Number.NEGATIVE_INFINITY;
  for (const { event, sentence: at, chance } of group.anchors) {
    const away = Math.abs(sentence - at);
    if (away > 1) continue;
    const score =
      chance * 2 -
      away * 2 -
      Math.abs(event.head - name.first) / 25 +
      (/^(in|at|near|of|from|outside|on)$/.test(before) ? 0.7 : 0) +
      (before === ',' ? 0.3 : 0);
    best = Math.max(best, score);
  }
  return best;
}

/** Country of the dateline, else the one the report names most. */
export function homeCountry(reading: Reading, places: Places): string {
  const title = reading.title.toUpperCase();
  const city = title.split(/[,(]/)[0].trim();
  const bracket = /\(([^)]+)\)\s*,/.exec(title)?.[1];
  const stated = bracket && places.countries.has(bracket) ? bracket : places.byName.get(city)?.countries[0];
  if (stated) return stated;
  const votes = new Map<string, number>();
  const vote = (country: string, by: number): void => {
    votes.set(country, (votes.get(country) ?? 0) + by);
  };
  for (const norm of reading.doc.annotations.tokens.norms) {
    const nation = NATIONALITIES.get(norm);
    if (nation) vote(nation, 1);
  }
  for (const { place } of reading.places) if (place.countries.length === 1) vote(place.countries[0], 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'EL SALVADOR';
}

export function locationOf(reading: Reading, group: Group, places: Places): MucLocation {
  const scored = reading.places
    .map((name) => ({ name, score: suits(reading, group, name) }))
    .filter(({ score }) => score > -1);
  const home = homeCountry(reading, places);
  const named = scored.filter(({ name }) => !name.country).sort((a, b) => b.score - a.score);
  const country = countryFor(
    named[0]?.name,
    scored.filter(({ name }) => name.country).sort((a, b) => b.score - a.score)[0]?.name,
    home,
  );
  const fitting = named.filter(
    ({ name }) => name.place.countries.length === 0 || name.place.countries.includes(country),
  );
  const best = fitting[0]?.name;
  if (!best) return { country, path: [] };
  const path = [best];
  for (const { name } of fitting.slice(1)) {
    const apart = Math.min(...path.map((p) => Math.min(Math.abs(p.last - name.first), Math.abs(name.last - p.first))));
    if (apart <= 4 && path.every((p) => p.place.name !== name.place.name && levelOf(p) !== levelOf(name)))
      path.push(name);
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
  const possible = place?.place.countries ?? [];
  if (country && (possible.length === 0 || possible.includes(country.place.name))) return country.place.name;
  if (possible.length === 0 || possible.includes(home)) return home;
  return possible[0];
}
