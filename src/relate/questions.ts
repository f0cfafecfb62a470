/** The questions that claims answer: what is asked, about whom, with every claim that answers it. */
import { contentId } from '../model/content-id.ts';
import type { Count } from '../model/count.ts';
import type { Asked, Question } from '../model/relation.ts';
import type { Frame, Matter } from './frame.ts';

const ASKED: Readonly<Partial<Record<Matter, Asked>>> = {
  responsibility: 'who',
  purpose: 'purpose',
  beginning: 'when',
  ending: 'when',
};

const PHRASES: Readonly<Partial<Record<Matter, string>>> = {
  responsibility: 'Who is said to be behind it?',
  purpose: 'What was it for?',
  beginning: 'When did it begin?',
  ending: 'When did it end?',
};

const peopleKey = ({ people, sides }: Frame): string => [...[...people].sort(), ...[...sides].sort()].join(' ');

function phrase({ matter, count, people, sides }: Frame): string {
  const fixed = PHRASES[matter];
  if (fixed) return fixed;
  const whom =
    [...sides]
      .map((side) => side.replace(/^\w+:/, '').toUpperCase())
      .concat([...people])
      .join(' ') || 'people';
  return count ? `How many ${whom} were ${matter}?` : `What is said of ${matter}?`;
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

export function questionsOf(frames: readonly Frame[]): Question[] {
  const groups = new Map<string, Frame[]>();
  for (const frame of frames) {
    if (frame.matter === 'other' || frame.matter === 'speech') continue;
    const key = `${frame.matter}|${frame.count ? `count|${peopleKey(frame)}` : ''}`;
    const group = groups.get(key);
    if (group) group.push(frame);
    else groups.set(key, [frame]);
  }
  return [...groups].map(([key, members]) => {
    const [first] = members;
    const counts = members.flatMap(({ count }) => (count ? [count] : []));
    return {
      id: contentId('q', key),
      asked: ASKED[first.matter] ?? (first.count ? 'count' : 'happened'),
      text: phrase(first),
      about: {
        matter: first.matter,
        people: [...first.people].sort().join(' '),
        sides: [...first.sides].sort().join(' '),
      },
      claims: members.map(({ claim }) => claim.id),
      ...(counts.length > 0 ? { range: rangeOf(counts) } : {}),
    };
  });
}
