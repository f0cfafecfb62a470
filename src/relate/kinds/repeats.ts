/** The same thing from the same origin, passed on. */
import { countsOf, meets, sameDay, sharedWords } from '../compare/index.ts';
import { later, type Rule, verdict } from './pair.ts';

const ONE_THING = new Set(['foiled', 'planner', 'claimed']);

export const repeats: Rule = (pair) => {
  const { a, b, sameOrigin } = pair;
  if (!sameOrigin || a.matter !== b.matter || a.polarity !== b.polarity || a.period !== b.period) return null;
  const from = later(pair);
  if (a.count && b.count) {
    const compared = countsOf(a.count, b.count);
    return compared === 'equal' || compared === 'bound'
      ? verdict('repeats', from, 0.9, 'The same figure from the same source.')
      : null;
  }
  if (a.count || b.count || a.report.id === b.report.id) return null;
  if ((a.matter === 'beginning' || a.matter === 'ending') && sameDay(a.dated, b.dated))
    return verdict('repeats', from, 0.7, 'The same day from the same source.');
  if (a.matter === 'accused')
    return meets(a.blamed, b.blamed) ? verdict('repeats', from, 0.6, 'The same charge from the same source.') : null;
  return ONE_THING.has(a.matter) || a.polarity === 'foiled' || sharedWords(a, b) >= 0.5
    ? verdict('repeats', from, 0.5, 'The same thing from the same source.')
    : null;
};
