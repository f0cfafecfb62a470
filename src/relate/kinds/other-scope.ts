/** Other people, places or periods: a part against the whole, families against people, a month against one happening. */

import { countsOf, daysBetween, meets, peopleOf, sizeOf, widerOf } from '../compare/index.ts';
import { sumInWords } from '../compare/sums.ts';
import type { Frame } from '../frame.ts';
import { type Pair, type Rule, type Verdict, verdict } from './pair.ts';

const other = (strength: number, because: string): Verdict => verdict('other-scope', 'a', strength, because);

function period(a: Frame, b: Frame): Verdict | null {
  if (a.period === b.period) return null;
  return peopleOf(a, b) === 'different' ? null : other(0.6, 'One counts over a longer time than the other.');
}

/** A part larger than the whole is no part of it: one of them is of another day, or they do not agree. */
function outgrown(a: Frame, b: Frame): boolean {
  const wider = widerOf(a, b);
  const [whole, part] = wider === 'a' ? [a, b] : [b, a];
  return wider !== null && sizeOf(part.count!) > sizeOf(whole.count!);
}

/** A running tally's part of one day is no part of its whole of another. */
const CLOSE = 2;
function farApart(a: Frame, b: Frame): boolean {
  const days = daysBetween(a.asOf, b.asOf);
  return days !== null && Math.abs(days) > CLOSE;
}

function people({ a, b, sameOrigin }: Pair): Verdict | null {
  if (!a.count || !b.count) return null;
  const families = [a, b].filter(({ counted }) => counted?.people.has('families'));
  if (families.length === 1) return other(0.7, 'One counts families, the other people.');
  if (peopleOf(a, b) !== 'part' || countsOf(a.count, b.count) === 'equal') return null;
  if (outgrown(a, b) || (sameOrigin && farApart(a, b))) return null;
  return other(0.6, 'One counts some of the people whom the other counts.');
}

/** "23 were wounded, four of whom are in critical condition": in one report, the part stands behind the whole. */
function partOf(a: Frame, b: Frame): Verdict | null {
  if (a.report.id !== b.report.id || a.root.key !== b.root.key || !a.count || !b.count) return null;
  if ((a.counted?.part ?? false) === (b.counted?.part ?? false)) return null;
  const [part, whole] = a.counted?.part ? [a, b] : [b, a];
  const behind = whole.telling[0].start < part.telling[0].start;
  if (!behind || sizeOf(part.count!) >= sizeOf(whole.count!) || peopleOf(a, b) === 'different') return null;
  return other(0.8, 'One says that it counts some of those whom the other counts.');
}

/** "The figure takes in those who only moved next door." */
function takingIn(a: Frame, b: Frame): Verdict | null {
  if (!a.count || !b.count || ['equal', 'bound'].includes(countsOf(a.count, b.count))) return null;
  if ((a.counted?.takesIn === 'after') === (b.counted?.takesIn === 'after')) return null;
  return other(0.6, 'One says that its figure takes in people whom the other may not count.');
}

function everything(a: Frame, b: Frame): Verdict | null {
  if (!a.count || !b.count || a.counted?.whole === b.counted?.whole) return null;
  if (countsOf(a.count, b.count) === 'equal') return null;
  const [whole, part] = a.counted?.whole ? [a, b] : [b, a];
  if (sizeOf(whole.count!) < sizeOf(part.count!)) return null;
  return other(0.5, 'One says that it takes in everything, the other does not.');
}

const spots = (a: Frame, b: Frame): Verdict | null =>
  a.matter === 'vehicle-bomb' && a.spots.size > 0 && b.spots.size > 0 && !meets(a.spots, b.spots)
    ? other(0.5, 'They speak of two spots.')
    : null;

export const otherScope: Rule = (pair) => {
  const { a, b, sum } = pair;
  if (a.polarity !== 'holds' || b.polarity !== 'holds') return null;
  if (
    a.count &&
    b.count &&
    a.matter !== b.matter &&
    [a.matter, b.matter].every((m) => m === 'displaced' || m === 'affected')
  )
    return other(0.6, 'One counts those who had to leave, the other all who are affected.');
  if (a.matter !== b.matter) return null;
  if (sum) return other(0.9, `One is a part of the other, and the parts add up: ${sumInWords(sum)}.`);
  if (spots(a, b)) return spots(a, b);
  if (!a.count || !b.count) return null;
  return period(a, b) ?? partOf(a, b) ?? people(pair) ?? takingIn(a, b) ?? everything(a, b);
};
