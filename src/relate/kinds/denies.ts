/** One says that it was stopped or did not happen, the other that it did. */
import { meets, peopleOf, sameDeed } from '../compare/index.ts';
import { type Rule, verdict } from './pair.ts';

export const denies: Rule = ({ a, b, sameOrigin }) => {
  if (sameOrigin || !sameDeed(a, b) || a.root.key === b.root.key) return null;
  // "Can no longer get out" and "are kept at home" deny nothing of each other.
  if (a.matter === 'held' && !(a.count && b.count)) return null;
  if (a.matter === 'accused' && !meets(a.blamed, b.blamed)) return null;
  if (a.count && b.count && peopleOf(a, b) === 'different') return null;
  const foiled = [a, b].filter(({ polarity }) => polarity === 'foiled');
  const held = [a, b].filter(({ polarity }) => polarity === 'holds');
  if (foiled.length !== 1 || held.length !== 1) return null;
  return verdict(
    'denies',
    foiled[0] === a ? 'a' : 'b',
    0.7,
    'One says that it was stopped or did not happen, the other that it did.',
  );
};
