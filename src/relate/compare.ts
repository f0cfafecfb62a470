/** How two frames stand to each other in one respect: people, count, time, place, speakers. */
import type { PeopleClass } from '../languages/sections/relations.ts';
import { type Count, compatible } from '../model/count.ts';
import type { Frame, Matter } from './frame.ts';

/** What lies within what. Everything lies within `people`. */
const WITHIN: Readonly<Partial<Record<PeopleClass, readonly PeopleClass[]>>> = {
  children: ['civilians'],
  women: ['civilians'],
  soldiers: ['security'],
  guards: ['security', 'staff'],
  police: ['security'],
  staff: ['security'],
  leaders: ['militants'],
  foreigners: ['militants', 'prisoners'],
};

const lies = (part: PeopleClass, whole: PeopleClass): boolean =>
  whole === 'people' || (WITHIN[part]?.includes(whole) ?? false);
const some = <T>(set: ReadonlySet<T>, test: (item: T) => boolean): boolean => [...set].some(test);
const meets = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => some(a, (item) => b.has(item));
const equal = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size === b.size && [...a].every((item) => b.has(item));

/** `part`: one counts people among those whom the other counts. */
export type Overlap = 'same' | 'part' | 'different' | 'unknown';

export function peopleOf(a: Frame, b: Frame): Overlap {
  if (a.people.has('families') !== b.people.has('families')) return 'different';
  if (a.sides.size > 0 && b.sides.size > 0 && !meets(a.sides, b.sides)) return 'different';
  if (a.people.size === 0 || b.people.size === 0) return 'unknown';
  if (equal(a.people, b.people)) return 'same';
  if (some(a.people, (x) => some(b.people, (y) => lies(x, y) || lies(y, x)))) return 'part';
  return meets(a.people, b.people) ? 'part' : 'different';
}

const sameBounds = (a: Count, b: Count): boolean => a.low === b.low && a.high === b.high;
const figures = ({ low, high }: Count): number[] => [low, high].filter((n) => n !== null);

/** `bound`: the same figure with another bound ("up to 45,000", "more than 45,000"). */
export function countsOf(a: Count, b: Count): 'equal' | 'bound' | 'compatible' | 'different' {
  if (sameBounds(a, b)) return 'equal';
  if (figures(a).some((n) => figures(b).some((m) => m === n || m + 1 === n || m - 1 === n))) return 'bound';
  return compatible(a, b) ? 'compatible' : 'different';
}

/** The figure by which a count is compared in size: its lower bound, else its upper. */
export const sizeOf = (count: Count): number => count.low ?? count.high ?? 0;

const DAY = 86_400_000;
/** Days from a to b by their ISO prefixes; null where one is unknown or only a month or year. */
export function daysBetween(a: string | null, b: string | null): number | null {
  if (a === null || b === null || a.length < 10 || b.length < 10) return null;
  return Math.round((Date.parse(`${b.slice(0, 10)}T00:00:00Z`) - Date.parse(`${a.slice(0, 10)}T00:00:00Z`)) / DAY);
}

/** Do their own dates exclude that they speak of one happening? */
export function otherTime(a: Frame, b: Frame): boolean {
  if (a.asOf === null || b.asOf === null) return false;
  const shared = Math.min(a.asOf.length, b.asOf.length, 7);
  if (a.dated && b.dated && a.asOf.slice(0, 4) !== b.asOf.slice(0, 4)) return true;
  return a.dated && b.dated && shared >= 7 && Math.abs(monthsOf(a.asOf) - monthsOf(b.asOf)) > 1;
}
const monthsOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

export const otherPlace = (a: Frame, b: Frame): boolean =>
  a.places.size > 0 && b.places.size > 0 && !meets(a.places, b.places);

/** Labels for one thing: who got out, who is missing, who was caught again. */
const FAMILIES: readonly (readonly Matter[])[] = [
  ['escaped', 'missing', 'freed', 'recaptured', 'surrendered', 'arrested'],
  ['killed', 'casualties'],
  ['displaced', 'affected'],
];
export const sameFamily = (a: Matter, b: Matter): boolean =>
  a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));

/** Share of the smaller set of words that both have. */
export function sharedWords(a: Frame, b: Frame): number {
  const common = [...a.words].filter((w) => b.words.has(w)).length;
  return common / Math.max(1, Math.min(a.words.size, b.words.size));
}
