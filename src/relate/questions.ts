/** The questions that claims answer: what is asked, about whom, with every claim that answers it. */
import type { Matter } from '../languages/sections/relations.ts';
import { contentId } from '../model/content-id.ts';
import type { Count } from '../model/count.ts';
import type { Asked, OriginGroup, Question } from '../model/relation.ts';
import type { Frame } from './frame.ts';

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

const sideName = (key: string): string => key.replace(/^\w+:/, '').replace(/^~/, '').toUpperCase();

function whomOf({ counted }: Frame): string {
  if (!counted) return 'people';
  const classes = [...counted.people].filter((c) => c !== 'people' || counted.people.size === 1).sort();
  const sides = [...counted.sides].sort().map(sideName);
  return [...sides, classes.length > 0 ? classes.join(' and ') : 'members'].join(' ');
}

function phrase(frame: Frame): string {
  if (frame.count === null) return PHRASES[frame.matter] ?? `What is said of those ${frame.matter}?`;
  if (frame.matter === 'purpose') return PHRASES.purpose as string;
  const whom = whomOf(frame) === 'members' ? 'people' : whomOf(frame);
  return `How many ${whom} ${COUNTS[frame.matter] ?? `were ${frame.matter}`}?`;
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

export function questionsOf(frames: readonly Frame[], origins: readonly OriginGroup[]): Question[] {
  const originOf = new Map(origins.flatMap((origin) => origin.claims.map((claim) => [claim, origin] as const)));
  const groups = new Map<string, Frame[]>();
  for (const frame of frames) {
    if (frame.matter === 'other') continue;
    const where = [...frame.settings].sort().join(' ');
    const key = `${frame.polarity === 'plot' ? 'plot ' : ''}${frame.matter}|${where}|${frame.count ? `count|${whomOf(frame)}|${frame.period ?? ''}` : ''}`;
    const group = groups.get(key);
    if (group) group.push(frame);
    else groups.set(key, [frame]);
  }
  return [...groups].map(([key, members]) => {
    const [first] = members;
    const counts = members.flatMap(({ count }) => (count ? [count] : []));
    const behind = new Set(members.flatMap(({ claim }) => originOf.get(claim.id) ?? []));
    const known = [...behind].filter(({ traced }) => traced).length;
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
      claims: [...new Set(members.map(({ claim }) => claim.id))],
      ...(counts.length > 0 ? { range: rangeOf(counts) } : {}),
    };
  });
}
