/** How two frames stand to each other in one respect: people, count, time, place. */
import type { Matter, PeopleClass } from '../languages/sections/relations.ts';
import { type Count, compatible } from '../model/count.ts';
import type { Frame } from './frame.ts';

const some = <T>(set: ReadonlySet<T>, test: (item: T) => boolean): boolean => [...set].some(test);
export const meets = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => some(a, (item) => b.has(item));
const equal = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size === b.size && [...a].every((item) => b.has(item));

/** Members of forces by the words that only forces are called by; "fighters" may be of any side. */
const OF_FORCES: ReadonlySet<PeopleClass> = new Set(['soldiers', 'guards', 'police', 'staff', 'security']);
/** Classes that are one for comparing: a soldier is a fighter of a side. */
const ATOMS: Readonly<Partial<Record<PeopleClass, PeopleClass>>> = {
  soldiers: 'militants',
  leaders: 'militants',
  staff: 'guards',
  children: 'civilians',
  women: 'civilians',
};
const ARMED: ReadonlySet<PeopleClass> = new Set(['militants', 'guards', 'police', 'security']);

const atoms = ({ counted }: Frame): Set<PeopleClass> => {
  const classes = new Set([...(counted?.people ?? [])].map((c) => ATOMS[c] ?? c));
  if (classes.size > 1) classes.delete('people');
  if (classes.size > 1 && classes.has('civilians') && !some(classes, (c) => ARMED.has(c)))
    return new Set(['civilians']);
  return classes;
};

/** All people without a side, forces of every kind, or the whole of one side. */
const isWhole = (frame: Frame, classes: ReadonlySet<PeopleClass>): boolean =>
  (frame.counted?.sides.size ?? 0) === 0 && classes.size === 1 && classes.has('people');
const isUmbrella = (classes: ReadonlySet<PeopleClass>): boolean =>
  classes.has('security') || [...classes].filter((c) => ARMED.has(c)).length > 1;

/** `part`: one counts people among those whom the other counts. */
export type Overlap = 'same' | 'part' | 'different' | 'unknown';

/** Sides that do not meet: guards and police of two bodies may still be parts of one count of forces. */
function acrossSides(a: Frame, b: Frame, x: ReadonlySet<PeopleClass>, y: ReadonlySet<PeopleClass>): Overlap {
  const forces = ({ counted }: Frame): boolean =>
    (counted?.people.size ?? 0) > 0 && [...(counted?.people ?? [])].every((c) => OF_FORCES.has(c));
  if (!forces(a) || !forces(b)) return 'different';
  if (isUmbrella(x) && isUmbrella(y)) return 'same';
  return isUmbrella(x) || isUmbrella(y) ? 'part' : 'different';
}

const whoDied = (matter: Matter): boolean => ['killed', 'injured', 'captive', 'attacking'].includes(matter);

export function peopleOf(a: Frame, b: Frame): Overlap {
  const [x, y] = [atoms(a), atoms(b)];
  if (x.has('families') !== y.has('families')) return 'different';
  if (!whoDied(a.matter))
    return x.has('civilians') !== y.has('civilians') && x.size > 0 && y.size > 0 && !x.has('people') && !y.has('people')
      ? 'different'
      : 'same';
  const [s, t] = [a.counted?.sides ?? new Set<string>(), b.counted?.sides ?? new Set<string>()];
  if (s.size > 0 && t.size > 0 && !meets(s, t)) return acrossSides(a, b, x, y);
  if (isWhole(a, x) || isWhole(b, y)) return isWhole(a, x) && isWhole(b, y) ? 'same' : 'part';
  if (x.size + s.size === 0 || y.size + t.size === 0) return 'unknown';
  return withinSide(x, y, s.size > 0 && t.size > 0);
}

function withinSide(x: ReadonlySet<PeopleClass>, y: ReadonlySet<PeopleClass>, sided: boolean): Overlap {
  if (x.has('civilians') !== y.has('civilians'))
    return x.size > 0 && y.size > 0 ? (meets(x, y) ? 'part' : 'different') : 'different';
  if (equal(x, y)) return 'same';
  if (isUmbrella(x) || isUmbrella(y)) return isUmbrella(x) && isUmbrella(y) ? 'same' : 'part';
  const general = (c: ReadonlySet<PeopleClass>): boolean => c.size === 0 || (c.size === 1 && c.has('people'));
  const fighting = (c: ReadonlySet<PeopleClass>): boolean => c.has('militants') || c.has('prisoners');
  if (general(x) || general(y))
    return sided && (fighting(x) || fighting(y) || (general(x) && general(y))) ? 'same' : sided ? 'part' : 'unknown';
  if (fighting(x) && fighting(y)) return sided ? 'same' : 'unknown';
  return meets(x, y) ? 'part' : 'different';
}

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
  ['escaped', 'missing', 'recaptured', 'surrendered'],
  ['displaced', 'affected'],
];
export const familyOf = (matter: Matter): Matter => FAMILIES.find((f) => f.includes(matter))?.[0] ?? matter;

/** Share of the smaller set of words that both have. */
export function sharedWords(a: Frame, b: Frame): number {
  const common = [...a.words].filter((w) => b.words.has(w)).length;
  return common / Math.max(1, Math.min(a.words.size, b.words.size));
}
