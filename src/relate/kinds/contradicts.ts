/** Two sayings of one thing, scope and time that cannot both hold. Tried last: every other reading comes first. */
import type { Matter } from '../../languages/sections/relations.ts';
import { countsOf, daysBetween, peopleOf } from '../compare/index.ts';
import type { Frame } from '../frame.ts';
import { later, oneBody, type Rule, verdict } from './pair.ts';

/** Counts that grow while events go on say two things only where both are of about one time, or both look back on what is over. */
const NEAR = 7;
const CLOSE = 2;
function oneTime(a: Frame, b: Frame): boolean {
  const days = daysBetween(a.asOf, b.asOf);
  if (a.matter === 'displaced') return days !== null && Math.abs(days) <= NEAR;
  if (a.matter === 'held' || a.matter === 'attacking') return true;
  return (a.looksBack && b.looksBack) || (days !== null && Math.abs(days) <= CLOSE);
}

const COUNTED = new Set<Matter>(['killed', 'injured', 'displaced', 'held', 'attacking', 'abducted', 'escaped']);

export const contradicts: Rule = (pair) => {
  const { a, b, sameOrigin } = pair;
  if (sameOrigin || oneBody(pair) || a.matter !== b.matter || a.polarity !== 'holds' || b.polarity !== 'holds')
    return null;
  if (a.matter === 'drone-strike' && a.struck && b.struck && a.struck !== b.struck)
    return verdict('contradicts', later(pair), 0.5, 'One speaks of one thing struck, the other of several.');
  if (!a.count || !b.count || !COUNTED.has(a.matter) || a.period !== b.period) return null;
  if (countsOf(a.count, b.count) !== 'different' || peopleOf(a, b) !== 'same' || !oneTime(a, b)) return null;
  return verdict(
    'contradicts',
    later(pair),
    0.6,
    'Two figures for the same people at about the same time that cannot both hold.',
  );
};
