/** The questions that claims answer: what is asked, about whom, with every claim that answers it. */
import type { Matter } from '../languages/sections/relations.ts';
import { contentId } from '../model/content-id.ts';
import type { Count } from '../model/count.ts';
import type { Asked, OriginGroup, Question, SumCheck } from '../model/relation.ts';
import { type Frame, overlap } from './frame.ts';
import type { Counted } from './what/counted.ts';

const ASKED: Readonly<Partial<Record<Matter, Asked>>> = {
  accused: 'who',
  planner: 'who',
  claimed: 'who',
  purpose: 'purpose',
  beginning: 'when',
  ending: 'when',
  held: 'state',
};

const PHRASES: Readonly<Partial<Record<Matter, string>>> = {
  accused: 'Who is said to stand behind it?',
  planner: 'Who is said to have planned it?',
  claimed: 'Who claimed it?',
  purpose: 'What is it said to have been for?',
  beginning: 'When did it begin?',
  ending: 'When did it end?',
  escaped: 'Did anybody escape?',
  foiled: 'What was stopped before it happened?',
  'drone-strike': 'What did drones strike?',
  'air-strike': 'What did aircraft do?',
  'vehicle-bomb': 'Did a vehicle bomb explode, and where?',
  shelling: 'What was shelled?',
  attack: 'Was something attacked, and what?',
  attacking: 'Who attacked, and how?',
  held: 'Who is held, and where?',
  captive: 'Who was taken captive?',
};

const COUNTS: Readonly<Partial<Record<Matter, string>>> = {
  captive: 'are held captive',
  held: 'are held',
  escaped: 'escaped',
  missing: 'are missing',
  surrendered: 'surrendered',
  attacking: 'took part in the attack',
  purpose: 'was it meant for',
};

/** How a class reads behind "How many". */
const CLASSES: Readonly<Record<string, string>> = {
  security: 'members of security forces',
  police: 'police officers',
  staff: 'members of staff',
  foreigners: 'foreigners',
};

/** Classes that say no more of people of a side than that they are its members. */
const MEMBERS = new Set(['people', 'militants']);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const sideName = (key: string, { root }: Frame): string =>
  key === root.key
    ? root.name
    : key.startsWith('side:')
      ? capital(key.slice('side:'.length))
      : key.replace(/^\w+:|^~/, '').toUpperCase();

function whomOf(frame: Frame): string {
  const { counted } = frame;
  if (!counted) return 'people';
  const sides = [...counted.sides].sort().map((side) => sideName(side, frame));
  const classes = [...counted.people].filter((c) => (sides.length > 0 ? !MEMBERS.has(c) : c !== 'people')).sort();
  const people =
    classes.length > 0 ? classes.map((c) => CLASSES[c] ?? c).join(' and ') : sides.length > 0 ? 'members' : 'people';
  return [...sides, people].join(' ');
}

function phrase(frame: Frame): string {
  if (frame.count === null) return PHRASES[frame.matter] ?? `What is said of those ${frame.matter}?`;
  if (frame.matter === 'purpose') return PHRASES.purpose as string;
  const over = frame.period === null ? '' : ' over the whole month';
  return `How many ${whomOf(frame)} ${COUNTS[frame.matter] ?? `were ${frame.matter}`}${over}?`;
}

/** The widest range that the claims leave open: the lowest low, the highest high, open where one is open. */
function rangeOf(counts: readonly Count[]): Count {
  const lows = counts.map((c) => c.low);
  const highs = counts.map((c) => c.high);
  return {
    low: lows.includes(null) ? null : Math.min(...lows.map(Number)),
    high: highs.includes(null) ? null : Math.max(...highs.map(Number)),
  };
}

export interface Known {
  readonly frames: readonly Frame[];
  readonly origins: readonly OriginGroup[];
  readonly sums: readonly SumCheck[];
}

/** A claim that names no place is asked about where most claims of its matter are set. */
function homesOf(frames: readonly Frame[]): (frame: Frame) => string {
  const weights = new Map<Matter, Map<string, number>>();
  const placeOf = (frame: Frame): string => [...frame.settings].sort().join(' ');
  for (const frame of frames) {
    if (frame.settings.size === 0) continue;
    const weight = weights.get(frame.matter) ?? new Map<string, number>();
    weights.set(frame.matter, weight.set(placeOf(frame), (weight.get(placeOf(frame)) ?? 0) + 1));
  }
  const main = new Map(
    [...weights].map(([matter, weight]) => [
      matter,
      [...weight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0][0],
    ]),
  );
  return (frame) => (frame.settings.size > 0 ? placeOf(frame) : (main.get(frame.matter) ?? ''));
}

/** "The dead now number 374 of one side and 121 of the other": what only holds counts that are claims of their own answers nothing itself. */
function gathering(frames: readonly Frame[]): (frame: Frame) => boolean {
  const counted = new Map<string, Frame[]>();
  const keyOf = ({ report, matter }: Frame): string => `${report.id} ${matter}`;
  for (const frame of frames) if (frame.count) counted.set(keyOf(frame), [...(counted.get(keyOf(frame)) ?? []), frame]);
  return (frame) =>
    frame.count === null && (counted.get(keyOf(frame)) ?? []).some((other) => overlap(frame.claim, other.claim));
}

const isFighters = ({ people }: Counted): boolean => people.size === 1 && people.has('militants');

/** "How many militants" asks of the members of the one armed side that is counted there, if there is but one. */
function askedOf(frames: readonly Frame[], home: (frame: Frame) => string): (frame: Frame) => string {
  const sides = new Map<string, Set<string>>();
  const keyOf = (frame: Frame): string => `${frame.matter}|${home(frame)}|${frame.period ?? ''}`;
  for (const frame of frames) {
    const { count, counted } = frame;
    if (count && counted && counted.sides.size > 0 && isFighters(counted))
      sides.set(keyOf(frame), (sides.get(keyOf(frame)) ?? new Set()).add(whomOf(frame)));
  }
  return (frame) => {
    const { counted } = frame;
    const [one, ...others] = counted?.sides.size === 0 && isFighters(counted) ? (sides.get(keyOf(frame)) ?? []) : [];
    return one !== undefined && others.length === 0 ? one : whomOf(frame);
  };
}

function groupsOf(frames: readonly Frame[]): Map<string, Frame[]> {
  const home = homesOf(frames);
  const whom = askedOf(frames, home);
  const gathers = gathering(frames);
  const groups = new Map<string, Frame[]>();
  for (const frame of frames) {
    if (frame.matter === 'other' || gathers(frame)) continue;
    const counted = frame.count ? `count|${whom(frame)}|${frame.period ?? ''}` : '';
    const key = `${frame.polarity === 'plot' ? 'plot ' : ''}${frame.matter}|${home(frame)}|${counted}`;
    const group = groups.get(key);
    if (group) group.push(frame);
    else groups.set(key, [frame]);
  }
  return groups;
}

export function questionsOf({ frames, origins, sums }: Known): Question[] {
  const originOf = new Map(origins.flatMap((origin) => origin.claims.map((claim) => [claim, origin] as const)));
  const sumOf = new Map(sums.map((sum) => [sum.total, sum]));
  return [...groupsOf(frames)].map(([key, members]) => {
    const first = members.find(({ counted }) => (counted?.sides.size ?? 0) > 0) ?? members[0];
    const counts = members.flatMap(({ count }) => (count ? [count] : []));
    const behind = new Set(members.flatMap(({ claim }) => originOf.get(claim.id) ?? []));
    const known = [...behind].filter(({ traced }) => traced).length;
    const claims = [...new Set(members.map(({ claim }) => claim.id))];
    const added = claims.flatMap((claim) => sumOf.get(claim) ?? []);
    return {
      id: contentId('q', key),
      asked: first.count ? 'count' : (ASKED[first.matter] ?? 'happened'),
      text: phrase(first),
      about: {
        matter: first.matter,
        people: [...(first.counted?.people ?? [])].sort().join(' '),
        sides: [...(first.counted?.sides ?? [])].sort().join(' '),
        origins: String(known),
        unknownLineage: String(behind.size - known),
      },
      claims,
      asOf: Object.fromEntries(members.flatMap(({ claim, asOf }) => (asOf === null ? [] : [[claim.id, asOf]]))),
      ...(counts.length > 0 ? { range: rangeOf(counts) } : {}),
      ...(added.length > 0 ? { sums: added } : {}),
    };
  });
}
