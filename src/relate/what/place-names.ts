/** How the names of places become keys: by sound, as people ruled where they did. */
import type { Page } from '../text/page.ts';
import type { Range } from '../text/scope.ts';
import { type PlaceRulings, plainName, skeleton } from '../who/names.ts';

/** A key shorter than this is the name of too many places. */
export const TELLING = 3;
/** Words of the longest name of a place. */
export const LONGEST_NAME = 3;

const MOST_KEYS = 200_000;

/** Long enough that two places hardly differ in one consonant alone. */
const LONG = 5;

/** One Arabic letter is written d, dh, z or s: "Dahr al-Qamar", "Zahr el-Kamar". Null for a key too short to be told by the rest. */
export const looseKey = (key: string): string | null =>
  key.length >= LONG && !/[^\p{Ll}]/u.test(key) ? key.replace(/[sz]/g, 'd') : null;

/** How the names of places become keys. */
export interface PlaceNames {
  readonly key: (name: string) => string;
  /** Did a person say that these two keys are not one? */
  readonly apart: (a: string, b: string) => boolean;
  readonly joined: readonly (readonly [string, string])[];
}

/** By sound; a name whose sound leaves too little to tell it by, or that a person parted from another, goes by its letters. */
export function placeNames({ same, apart }: PlaceRulings): PlaceNames {
  const parted = new Set(apart.flat());
  const soundOf = (name: string): string => {
    const plain = plainName(name);
    const sound = skeleton(name);
    return parted.has(plain) || sound.length < TELLING ? plain : sound;
  };
  // Names sound alike again and again in a large case.
  const keys = new Map<string, string>();
  const key = (name: string): string => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    if (keys.size >= MOST_KEYS) keys.clear();
    const sound = soundOf(name);
    keys.set(name, sound);
    return sound;
  };
  const pair = (a: string, b: string): string => [a, b].sort().join('\u0000');
  const keptApart = new Set(apart.map(([a, b]) => pair(key(a), key(b))));
  return {
    key,
    apart: (a, b) => keptApart.has(pair(a, b)),
    joined: same.map(([a, b]) => [key(a), key(b)]),
  };
}

export function keyOf({ words }: Page, { first, last }: Range, { key }: PlaceNames): string {
  let name = words[first].norm;
  for (let at = first + 1; at < last; at++) name += ` ${words[at].norm}`;
  return key(name);
}

/** The keys of all runs of up to three capitalised words: what a report could name a place by. */
export function couldBePlaces(page: Page, names: PlaceNames): string[] {
  const { words } = page;
  const keys = new Set<string>();
  for (let first = 0; first < words.length; first++)
    for (let last = first + 1; last <= Math.min(words.length, first + LONGEST_NAME) && words[last - 1].capital; last++)
      keys.add(keyOf(page, { first, last }, names));
  return [...keys];
}
