/** One origin, but the figure, its label or its bound has changed in the copying. */

import type { SumCheck } from '../../model/relation.ts';
import { countsOf, daysBetween, peopleOf, sizeOf } from '../compare/index.ts';
import { sumInWords } from '../compare/sums.ts';
import type { Frame } from '../frame.ts';
import { later, type Pair, type Rule, verdict } from './pair.ts';

const exact = ({ count }: Frame): boolean => count?.low === count?.high;

/** "up to 45,000" or "45,000" has become "more than 45,000"; that "up to" was dropped is a repetition still. */
function boundMoved(pair: Pair): boolean {
  const [older, newer] = later(pair) === 'b' ? [pair.a, pair.b] : [pair.b, pair.a];
  return !exact(newer) && (exact(older) || (newer.count?.low === null) !== (older.count?.low === null));
}

/** "89 people" has become "around 90 fighters". */
function rounded({ a, b }: Pair): boolean {
  const days = daysBetween(a.asOf, b.asOf);
  const [x, y] = [sizeOf(a.count!), sizeOf(b.count!)];
  return (
    days !== null &&
    Math.abs(days) <= 1 &&
    a.approximate !== b.approximate &&
    x >= 20 &&
    x !== y &&
    Math.abs(x - y) <= Math.max(x, y) * 0.03
  );
}

/** Two totals over the same parts, of which one does not add up. */
function misprinted({ totals = [], a, b }: Pair): boolean {
  const [x, y] = totals;
  if (!x || !y || x.holds === y.holds || a.report.id === b.report.id) return false;
  const parts = ({ values }: SumCheck): string =>
    values
      .slice(1)
      .sort((m, n) => m - n)
      .join();
  return parts(x) === parts(y);
}

export const drifts: Rule = (pair) => {
  const { a, b, sameOrigin } = pair;
  if (!sameOrigin || a.matter !== b.matter || !a.count || !b.count || a.period !== b.period) return null;
  const compared = countsOf(a.count, b.count);
  // Of nobody there is no other class.
  if (a.count.high === 0 && b.count.high === 0) return null;
  const from = later(pair);
  if (misprinted(pair))
    return verdict(
      'drifts',
      from,
      0.8,
      `The parts are the same, but a total has changed: ${(pair.totals ?? []).flatMap((sum) => (sum ? [sumInWords(sum)] : [])).join('; ')}.`,
    );
  if (rounded(pair)) return verdict('drifts', from, 0.6, 'One figure of the source, rounded, and said of others.');
  if (compared !== 'equal' && compared !== 'bound') return null;
  const people = peopleOf(a, b);
  if (compared === 'bound' && boundMoved(pair))
    return verdict('drifts', from, 0.6, 'One figure of the source, but its bound has changed.');
  if (a.counted?.further !== b.counted?.further)
    return verdict(
      'drifts',
      a.counted?.further ? 'a' : 'b',
      0.6,
      'One puts the figure on top of another, the other does not.',
    );
  if (a.also.length !== b.also.length)
    return verdict('drifts', from, 0.6, 'One figure of the source, under another label.');
  if (a.matter === 'purpose' && a.counted?.people.has('foreigners') !== b.counted?.people.has('foreigners'))
    return verdict('drifts', from, 0.5, 'One figure of the source, said of other people.');
  return people === 'part' || people === 'different'
    ? verdict('drifts', from, 0.6, 'One figure of the source, said of other people.')
    : null;
};
