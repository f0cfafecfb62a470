/** Do two figures count the same people, some of them, or others? By class, by side, and by who stands beside whom in one breakdown. */
import type { Matter, PeopleClass } from '../../languages/sections/relations.ts';
import type { Frame } from '../frame.ts';

/** `part`: one counts people among those whom the other counts. */
export type Overlap = 'same' | 'part' | 'different' | 'unknown';

type Classes = ReadonlySet<PeopleClass>;

export const meets = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((item) => b.has(item));
const equal = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size === b.size && [...a].every((item) => b.has(item));
const only = (classes: Classes, allowed: Classes): boolean => [...classes].every((c) => allowed.has(c));

/** Members of forces by the words that only forces are called by; "fighters" may be of any side. */
const OF_FORCES: Classes = new Set(['soldiers', 'guards', 'police', 'staff', 'security']);
/** Classes that are one for comparing: a soldier is a fighter of a side. */
const ATOMS: Readonly<Partial<Record<PeopleClass, PeopleClass>>> = {
  soldiers: 'militants',
  leaders: 'militants',
  staff: 'guards',
  children: 'civilians',
  women: 'civilians',
};
const ARMED: Classes = new Set(['militants', 'guards', 'police', 'security']);
/** Words that say no more of the members of a side than that they are its members. */
const MEMBERS: Classes = new Set(['people', 'militants']);
/** "Kurdish forces", "Kurdish fighters": of a side that only an adjective names, forces are its fighters. */
const FORCES: Classes = new Set([...MEMBERS, 'security']);
const NONE: ReadonlySet<string> = new Set();

const atoms = ({ counted }: Frame): Set<PeopleClass> => {
  const classes = new Set([...(counted?.people ?? [])].map((c) => ATOMS[c] ?? c));
  if (classes.size > 1) classes.delete('people');
  if (classes.size > 1 && classes.has('civilians') && ![...classes].some((c) => ARMED.has(c)))
    return new Set(['civilians']);
  return classes;
};

/** All people without a side. */
const isWhole = (frame: Frame, classes: Classes): boolean =>
  (frame.counted?.sides.size ?? 0) === 0 && classes.size === 1 && classes.has('people');
/** Forces of every kind, or several kinds. */
const isUmbrella = (classes: Classes): boolean =>
  classes.has('security') || [...classes].filter((c) => ARMED.has(c)).length > 1;

const byAdjective = (side: string): boolean => side.startsWith('side:');

/** Do the sides meet? Null where one names an actor and the other only an adjective, or one names none. */
function sidesMeet(a: Frame, b: Frame): boolean | null {
  const [s, t] = [a.counted?.sides ?? new Set<string>(), b.counted?.sides ?? new Set<string>()];
  if (s.size === 0 || t.size === 0) return null;
  if (meets(s, t)) return true;
  return [...s].every(byAdjective) === [...t].every(byAdjective) ? false : null;
}

/** Sides that do not meet: guards and police of two bodies may still be parts of one count of forces. */
function acrossSides(a: Frame, b: Frame, x: Classes, y: Classes): Overlap {
  const forces = ({ counted }: Frame): boolean =>
    (counted?.people.size ?? 0) > 0 && only(counted?.people ?? new Set(), OF_FORCES);
  if (!forces(a) || !forces(b)) return 'different';
  if (isUmbrella(x) && isUmbrella(y)) return 'same';
  return isUmbrella(x) || isUmbrella(y) ? 'part' : 'different';
}

/** One counts soldiers, the other rebels or the like, and no side tells that they are of one. */
function armyAgainstRebels(a: Frame, b: Frame): boolean {
  const [x, y] = [a, b].map(({ counted }) => counted?.people ?? new Set<PeopleClass>());
  const one = (p: Classes, q: Classes): boolean => p.has('soldiers') && !q.has('soldiers') && q.has('militants');
  return one(x, y) || one(y, x);
}

const whoDied = (matter: Matter): boolean => ['killed', 'injured', 'captive', 'attacking'].includes(matter);

/** Of two of which one counts some of those whom the other counts: the one that counts all people. Null: neither, or both. */
export function widerOf(a: Frame, b: Frame): 'a' | 'b' | null {
  const [x, y] = [isWhole(a, atoms(a)), isWhole(b, atoms(b))];
  return x === y ? null : x ? 'a' : 'b';
}

/** Classes that are always some of a wider one: "three children" among "seven civilians". */
const NARROW: Classes = new Set(['children', 'women']);

/** How narrow classes stand to others, where one of the two counts by them alone. Null where neither does. */
function narrowed(a: Frame, b: Frame): Overlap | null {
  const [x, y] = [a, b].map(({ counted }) => counted?.people ?? new Set<PeopleClass>());
  const [one, other] = [x, y].map((classes) => classes.size > 0 && only(classes, NARROW));
  if (one && other) return equal(x, y) ? null : meets(x, y) ? 'part' : 'different';
  if (!one && !other) return null;
  const rest = one ? y : x;
  return rest.size === 0
    ? 'unknown'
    : rest.has('families')
      ? 'different'
      : meets(x, y) || !only(rest, ARMED)
        ? 'part'
        : 'different';
}

export function peopleOf(a: Frame, b: Frame): Overlap {
  const [x, y] = [atoms(a), atoms(b)];
  const narrow = narrowed(a, b);
  if (narrow) return narrow;
  if (x.has('families') !== y.has('families')) return 'different';
  if (!whoDied(a.matter))
    return x.has('civilians') !== y.has('civilians') && x.size > 0 && y.size > 0 && !x.has('people') && !y.has('people')
      ? 'different'
      : 'same';
  const met = sidesMeet(a, b);
  if (met === false) return acrossSides(a, b, x, y);
  if (isWhole(a, x) || isWhole(b, y)) return isWhole(a, x) && isWhole(b, y) ? 'same' : 'part';
  if (met === null && (meets(a.against, b.counted?.sides ?? NONE) || meets(b.against, a.counted?.sides ?? NONE)))
    return 'different';
  if (x.size + (a.counted?.sides.size ?? 0) === 0 || y.size + (b.counted?.sides.size ?? 0) === 0) return 'unknown';
  if (met !== true && armyAgainstRebels(a, b)) return 'different';
  // Neither names the other's side, but both stand beside one and the same: they are the other side of it.
  const members = met && [...(a.counted?.sides ?? [])].every(byAdjective) ? FORCES : MEMBERS;
  return withinSide(x, y, met === true || meets(a.beside, b.beside) ? members : null);
}

/** `members`: what says no more than membership, where the two sides are one; null where nothing tells. */
function withinSide(x: Classes, y: Classes, members: Classes | null): Overlap {
  const sided = members !== null;
  if (x.has('civilians') !== y.has('civilians'))
    return x.size > 0 && y.size > 0 ? (meets(x, y) ? 'part' : 'different') : 'different';
  if (equal(x, y) || (sided && only(x, members) && only(y, members))) return 'same';
  if (isUmbrella(x) || isUmbrella(y)) return isUmbrella(x) && isUmbrella(y) ? 'same' : 'part';
  const general = (c: Classes): boolean => c.size === 0 || (c.size === 1 && c.has('people'));
  const fighting = (c: Classes): boolean => c.has('militants') || c.has('prisoners');
  if (general(x) || general(y)) return !sided ? 'unknown' : fighting(x) || fighting(y) ? 'same' : 'part';
  if (fighting(x) && fighting(y)) return sided ? 'same' : 'unknown';
  return meets(x, y) ? 'part' : 'different';
}
