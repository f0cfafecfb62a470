/** The same thing through speakers that do not meet. */
import { countsOf, meets, peopleOf, sameDay } from '../compare/index.ts';
import type { Frame } from '../frame.ts';
import { later, type Rule, verdict } from './pair.ts';

/** Matters on which two who say so say the same, whatever the number. */
const HAPPENED = new Set(['air-strike', 'drone-strike', 'vehicle-bomb', 'escaped', 'shelling']);

function agrees(a: Frame, b: Frame): string | null {
  if (a.count && b.count) {
    const same = countsOf(a.count, b.count) === 'equal' && peopleOf(a, b) === 'same' && a.period === b.period;
    return same && a.also.length === b.also.length ? 'The same figure for the same people' : null;
  }
  if (a.matter === 'beginning' || a.matter === 'ending')
    return sameDay(a.dated, b.dated) && (!a.clock || !b.clock || a.clock === b.clock) ? 'The same day' : null;
  if (a.matter === 'attack' || a.matter === 'attacking')
    return meets(a.targets, b.targets) ? 'Both say that it happened' : null;
  if (!HAPPENED.has(a.matter) || (a.struck !== b.struck && a.struck && b.struck)) return null;
  return 'Both say that it happened';
}

export const corroborates: Rule = (pair) => {
  const { a, b, sameOrigin } = pair;
  if (
    sameOrigin ||
    a.root.key === b.root.key ||
    a.matter !== b.matter ||
    a.polarity !== 'holds' ||
    b.polarity !== 'holds'
  )
    return null;
  if (a.root.sort === 'unnamed' && b.root.sort === 'unnamed') return null;
  const how = agrees(a, b);
  return how === null ? null : verdict('corroborates', later(pair), 0.5, `${how}, through speakers that do not meet.`);
};
