/** One source's tally, counted again at a later time. */
import type { Matter } from '../../languages/sections/relations.ts';
import type { Count } from '../../model/count.ts';
import { countsOf, daysBetween, peopleOf, sizeOf } from '../compare/index.ts';
import type { Frame } from '../frame.ts';
import { oneBody, type Rule, verdict } from './pair.ts';

/** Of one day, the higher of one body's figures is the later: "at least nine", and 14 by the evening. */
const GROWS = new Set<Matter>(['killed', 'injured']);
/** Those still missing or held grow fewer as they are found. */
const SHRINKS = new Set<Matter>(['missing', 'abducted', 'captive', 'held', 'displaced']);

/** A report that says nothing of its date, and gives the higher figure of a running tally, is taken for the later one. */
function laterOf(a: Frame, b: Frame): 'a' | 'b' | null {
  const days = daysBetween(a.asOf, b.asOf);
  const larger = sizeOf(b.count!) > sizeOf(a.count!) ? 'b' : 'a';
  if (days === 0) return GROWS.has(a.matter) ? larger : null;
  if (days !== null && SHRINKS.has(a.matter)) return days > 0 ? 'b' : 'a';
  if (days === null) return a.asOf === null && b.asOf === null ? null : larger;
  const newer = days > 0 ? 'b' : 'a';
  return newer === larger ? newer : null;
}

/** Another figure, also where an open end would let both hold: "at least 84", then 124. */
const grew = (a: Count, b: Count): boolean =>
  countsOf(a, b) === 'different' || (countsOf(a, b) === 'compatible' && sizeOf(a) !== sizeOf(b));

export const laterCount: Rule = (pair) => {
  const { a, b, sameOrigin } = pair;
  if (!(sameOrigin || oneBody(pair)) || a.matter !== b.matter || !a.count || !b.count || a.report.id === b.report.id)
    return null;
  if (a.period !== b.period || peopleOf(a, b) !== 'same' || !grew(a.count, b.count)) return null;
  const from = laterOf(a, b);
  return from && verdict('later-count', from, 0.7, 'The same source counts again at a later time.');
};
