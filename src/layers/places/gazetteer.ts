/** The gazetteer: places by the hash of their names, over typed arrays that are used as they lie in the file. */
import type { PlaceCandidate } from '../../model/place.ts';
import { type Pack, readPack } from '../../weights/pack.ts';

/** Feature kinds, in the order of their numbers in the file. */
export const FEATURES = [
  'country',
  'region',
  'county',
  'capital',
  'city',
  'town',
  'section',
  'wide',
  'natural',
  'facility',
  'neighbourhood',
] as const;
export type Feature = (typeof FEATURES)[number];

/** How a name belongs to its place: as its own name, as another name, or as a form made from one. */
export const MAIN_NAME = 0;
export const OTHER_NAME = 1;
export const MADE_NAME = 2;

/** Records a names block: the place of a name is counted from the start of its block. */
export const NAME_BLOCK = 64;
/** Keys of records that are not in GeoNames are made from their names. */
export const NO_ID = 0xffffff;

export interface Gazetteer {
  /** Position of the first entry under the hash, best place first, or -1. */
  first(hash: number): number;
  /** Does the entry at `position` stand under the hash too? */
  holds(position: number, hash: number): boolean;
  record(position: number): number;
  quality(position: number): number;
  readonly lat: Int16Array;
  readonly lon: Int16Array;
  /** Index into FEATURES. */
  readonly feature: Uint8Array;
  /** Index into `regions`. */
  readonly region: Uint16Array;
  /** Region codes as GeoNames has them, `SY.01`; a country without region is `SY.`. */
  readonly regions: readonly string[];
  population(record: number): number;
  /** Digits of the population: 0 for none, 7 for millions. */
  magnitude(record: number): number;
  name(record: number): string;
  candidate(record: number): PlaceCandidate;
}

/** Populations to eleven bits: mantissa and exponent of two. */
export function packPopulation(population: number): number {
  let exponent = 0;
  let mantissa = Math.max(0, Math.round(population));
  while (mantissa > 0x7ff) {
    mantissa = Math.round(mantissa / 2);
    exponent++;
  }
  return (exponent << 11) | mantissa;
}
const unpackPopulation = (packed: number): number => (packed & 0x7ff) * 2 ** (packed >> 11);

/** Digits by the upper byte of the packed number. */
const magnitudes = Uint8Array.from({ length: 256 }, (_, upper) =>
  Math.min(7, Math.floor(Math.log10(unpackPopulation((upper << 8) | 0x80) + 1))),
);

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');

function namesOf(pack: Pack): (record: number) => string {
  const bytes = pack.arrays.names as Uint8Array;
  const lengths = pack.arrays.nameLengths as Uint8Array;
  const blocks = pack.arrays.nameBlocks as Uint32Array;
  const decoder = new TextDecoder();
  return (record) => {
    let at = blocks[Math.floor(record / NAME_BLOCK)];
    for (let r = record - (record % NAME_BLOCK); r < record; r++) at += lengths[r];
    return decoder.decode(bytes.subarray(at, at + lengths[record]));
  };
}

/** Places written out are kept up to this many: a report names the same few again and again. */
const MAX_CANDIDATES = 8000;

/** @throws RangeError when the bytes are not a gazetteer. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const pack = readPack(bytes);
  const { lat, lon, feature, region, people, idLow, idHigh, buckets, hashLow, recordLow, recordHigh } =
    pack.arrays as unknown as Record<string, Uint16Array>;
  const { regions } = pack.labels;
  const name = namesOf(pack);
  const candidates = new Map<number, PlaceCandidate>();
  const record = (position: number): number => recordLow[position] | ((recordHigh[position] & 0x3f) << 16);
  const keyOf = (r: number): string => {
    const id = idLow[r] | (idHigh[r] << 16);
    if (FEATURES[feature[r]] === 'country') return `iso:${regions[region[r]].slice(0, 2)}`;
    if (FEATURES[feature[r]] === 'county' && id < 100_000) return `fips:${String(id).padStart(5, '0')}`;
    return id === NO_ID ? `stemma:${slug(name(r))}` : `geonames:${id}`;
  };
  return {
    first(hash) {
      const end = buckets[(hash >>> 16) + 1];
      const low = hash & 0xffff;
      for (let at = buckets[hash >>> 16]; at < end && hashLow[at] <= low; at++) if (hashLow[at] === low) return at;
      return -1;
    },
    holds: (position, hash) => position < buckets[(hash >>> 16) + 1] && hashLow[position] === (hash & 0xffff),
    record,
    quality: (position) => recordHigh[position] >> 6,
    lat: lat as unknown as Int16Array,
    lon: lon as unknown as Int16Array,
    feature: feature as unknown as Uint8Array,
    region,
    regions,
    population: (r) => unpackPopulation(people[r]),
    magnitude: (r) => magnitudes[people[r] >> 8],
    name,
    candidate: (r) => {
      let known = candidates.get(r);
      if (!known) {
        if (candidates.size >= MAX_CANDIDATES) candidates.clear();
        known = {
          key: keyOf(r),
          name: name(r),
          lat: lat[r] / 100,
          lon: lon[r] / 100,
          country: regions[region[r]].slice(0, 2),
          population: unpackPopulation(people[r]),
        };
        candidates.set(r, known);
      }
      return known;
    },
  };
}
