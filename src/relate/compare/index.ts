/** How two frames stand to each other in one respect: people, count, time, place. */
import type { Matter } from '../../languages/sections/relations.ts';
import { type Count, compatible } from '../../model/count.ts';
import type { Frame } from '../frame.ts';
import { DEEDS } from '../what/deeds.ts';
import { meets } from './people.ts';

export { isDeed } from '../what/deeds.ts';
export { sameDeed } from './deeds.ts';
export { meets, type Overlap, peopleOf, widerOf } from './people.ts';

const sameBounds = (a: Count, b: Count): boolean => a.low === b.low && a.high === b.high;
const figures = ({ low, high }: Count): number[] => [low, high].filter((n) => n !== null);

/** `bound`: the same figure with another bound ("up to 45,000", "more than 45,000"). */
export function countsOf(a: Count, b: Count): 'equal' | 'bound' | 'compatible' | 'different' {
  if (sameBounds(a, b)) return 'equal';
  if (
    figures(a).some((n) =>
      figures(b).some(
        (m) =>
          n === m ||
          (n > 50 && Math.abs(n - m) === 1 && (a.low === null || b.low === null || a.high === null || b.high === null)),
      ),
    )
  )
    return 'bound';
  return compatible(a, b) ? 'compatible' : 'different';
}

/** The figure by which a count is compared in size: its lower bound, else its upper. */
export const sizeOf = (count: Count): number => count.low ?? count.high ?? 0;

const DAY = 86_400_000;
/** Days from a to b by their ISO prefixes; null where one is unknown or only a month or year. */
export function daysBetween(a: string | null, b: string | null): number | null {
  if (a === null || b === null || !/^\d{4}-\d\d-\d\d/.test(a) || !/^\d{4}-\d\d-\d\d/.test(b)) return null;
  return Math.round((Date.parse(`${b.slice(0, 10)}T00:00:00Z`) - Date.parse(`${a.slice(0, 10)}T00:00:00Z`)) / DAY);
}

/** Do two dates agree as far as both are told? `XXXX` is a year that is not. Null where one is not told to the day. */
export function sameDay(a: string | null, b: string | null): boolean | null {
  if (a === null || b === null || a.length < 10 || b.length < 10) return null;
  const years = a.startsWith('X') || b.startsWith('X') || a.slice(0, 4) === b.slice(0, 4);
  return years && a.slice(5, 10) === b.slice(5, 10);
}

const month = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** Do the dates exclude that they speak of one happening? More than two months between reports, or between the months they name. */
export function otherTime(a: Frame, b: Frame): boolean {
  const [x, y] = [a.dated ?? a.asOf, b.dated ?? b.asOf].map((d) => (d && /^\d{4}-\d\d/.test(d) ? d : null));
  return x !== null && y !== null && Math.abs(month(x) - month(y)) > 1 && a.polarity !== 'plot';
}

export const otherPlace = (a: Frame, b: Frame): boolean =>
  a.settings.size > 0 && b.settings.size > 0 && !meets(a.settings, b.settings);

/** Labels for one thing: who got out, who is missing, who was caught again; who had to leave, who is affected. */
const FAMILIES: readonly (readonly Matter[])[] = [
  ['escaped', 'missing', 'recaptured', 'surrendered', 'abducted', 'captive'],
  ['displaced', 'affected'],
  // Whoever denies "an attack" denies the shelling that others tell of.
  DEEDS,
];
export const familyOf = (matter: Matter): Matter => FAMILIES.find((f) => f.includes(matter))?.[0] ?? matter;

/** Share of the smaller set of words that both have. */
export function sharedWords(a: Frame, b: Frame): number {
  const common = [...a.words].filter((w) => b.words.has(w)).length;
  return common / Math.max(1, Math.min(a.words.size, b.words.size));
}
