/** THE ORDER of the kinds of relation: the first that holds is the relation, and `contradicts` comes last. */
import { otherPlace, otherTime, sharedWords } from '../compare/index.ts';
import type { Frame } from '../frame.ts';
import { contradicts } from './contradicts.ts';
import { corroborates } from './corroborates.ts';
import { denies } from './denies.ts';
import { drifts } from './drifts.ts';
import { laterCount } from './later-count.ts';
import { otherDefinition } from './other-definition.ts';
import { otherScope } from './other-scope.ts';
import type { Pair, Rule, Verdict } from './pair.ts';
import { repeats } from './repeats.ts';

/** Share of content words. */
const ALIKE = 0.6;
const RULES: readonly Rule[] = [
  denies,
  drifts,
  otherDefinition,
  otherScope,
  repeats,
  laterCount,
  corroborates,
  contradicts,
];

/** Told in the same words, without a figure, a village here and a town there are one place. */
const oneStory = (a: Frame, b: Frame): boolean => !a.count && !b.count && sharedWords(a, b) >= ALIKE;

/** Null where they speak of two happenings, or nothing tells how they stand. */
export function relationOf(pair: Pair): Verdict | null {
  const { a, b } = pair;
  if (otherTime(a, b) || (otherPlace(a, b) && !oneStory(a, b))) return null;
  if ((a.polarity === 'plot') !== (b.polarity === 'plot') || a.polarity === 'unknown' || b.polarity === 'unknown')
    return null;
  for (const rule of RULES) {
    const found = rule(pair);
    if (found) return found;
  }
  return null;
}
