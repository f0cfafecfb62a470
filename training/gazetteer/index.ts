/** Builds `models/gazetteer.bin` from GeoNames towns and our own tables: `npm run gazetteer`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import {
  FEATURES,
  MADE_NAME,
  MAIN_NAME,
  NAME_BLOCK,
  OTHER_NAME,
  packPopulation,
} from '../../src/layers/places/gazetteer.ts';
import { hashKey, nameKey, soundKey, withoutArticle } from '../../src/layers/places/name-key.ts';
import { writePack } from '../../src/weights/pack.ts';
import { allPlaces, type Place } from './places.ts';

interface Entry {
  readonly hash: number;
  readonly record: number;
  readonly quality: number;
}

/** Countries whose names are spelt in Latin letters in many ways. */
const MANY_SPELLINGS = new Set(
  'SY IQ LB JO PS IL YE SA AE OM QA BH KW EG LY TN DZ MA MR SD SO DJ IR TR AF PK TD'.split(' '),
);

/** Every key under which a place is found, with the best way it belongs to the place. */
function keysOf(place: Place): Map<string, number> {
  const keys = new Map<string, number>();
  const add = (key: string, quality: number): void => {
    if (key.length > 1 && (keys.get(key) ?? 9) > quality) keys.set(key, quality);
  };
  const spelt = MANY_SPELLINGS.has(place.region.slice(0, 2));
  for (const [list, quality] of [
    [place.names, MAIN_NAME],
    [place.others, OTHER_NAME],
  ] as const) {
    for (const name of list) {
      const key = nameKey(name);
      add(key, quality);
      if (key.startsWith('the ') || spelt) add(withoutArticle(key), quality);
      if (spelt) add(soundKey(key), MADE_NAME);
    }
  }
  return keys;
}

function entriesOf(places: readonly Place[]): Entry[] {
  const entries: Entry[] = [];
  for (const [record, place] of places.entries()) {
    for (const [key, quality] of keysOf(place)) entries.push({ hash: hashKey(key) >>> 0, record, quality });
  }
  const worth = ({ record, quality }: Entry): number =>
    places[record].people * (quality === MAIN_NAME ? 1 : 0.3) + (places[record].feature === 'country' ? 1e9 : 0);
  return entries.sort((a, b) => a.hash - b.hash || worth(b) - worth(a) || a.record - b.record);
}

function indexOf(entries: readonly Entry[]) {
  const buckets = new Uint32Array(0x10001);
  for (const { hash } of entries) buckets[(hash >>> 16) + 1]++;
  for (let b = 1; b < buckets.length; b++) buckets[b] += buckets[b - 1];
  return {
    buckets,
    hashLow: Uint16Array.from(entries, ({ hash }) => hash & 0xffff),
    recordLow: Uint16Array.from(entries, ({ record }) => record & 0xffff),
    recordHigh: Uint8Array.from(entries, ({ record, quality }) => (record >> 16) | (quality << 6)),
  };
}

function namesOf(places: readonly Place[]) {
  const encoded = places.map(({ name }) => new TextEncoder().encode(name).subarray(0, 255));
  const nameBlocks = new Uint32Array(Math.ceil(places.length / NAME_BLOCK));
  const names = new Uint8Array(encoded.reduce((n, bytes) => n + bytes.length, 0));
  let at = 0;
  for (const [record, bytes] of encoded.entries()) {
    if (record % NAME_BLOCK === 0) nameBlocks[record / NAME_BLOCK] = at;
    names.set(bytes, at);
    at += bytes.length;
  }
  return { names, nameBlocks, nameLengths: Uint8Array.from(encoded, (bytes) => bytes.length) };
}

export function gazetteerBytes(places: readonly Place[]): Uint8Array {
  const regions = [...new Set(places.map(({ region }) => region))].sort();
  const regionAt = new Map(regions.map((code, i) => [code, i]));
  return writePack({
    labels: { regions },
    arrays: {
      lat: Int16Array.from(places, ({ lat }) => Math.round(lat * 100)),
      lon: Int16Array.from(places, ({ lon }) => Math.round(lon * 100)),
      people: Uint16Array.from(places, ({ people }) => packPopulation(people)),
      region: Uint16Array.from(places, ({ region }) => regionAt.get(region) as number),
      feature: Uint8Array.from(places, ({ feature }) => FEATURES.indexOf(feature)),
      idLow: Uint16Array.from(places, ({ id }) => id & 0xffff),
      idHigh: Uint8Array.from(places, ({ id }) => id >>> 16),
      ...namesOf(places),
      ...indexOf(entriesOf(places)),
    },
  });
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const models = new URL('../../models/', import.meta.url);
  mkdirSync(models, { recursive: true });
  const places = allPlaces();
  const bytes = gazetteerBytes(places);
  writeFileSync(new URL('gazetteer.bin', models), bytes);
  console.log(`gazetteer: ${places.length} places, ${(bytes.length / 1e6).toFixed(1)} MB`);
}
