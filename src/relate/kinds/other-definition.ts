/** Another label for the same matter: escaped, missing, caught again; dead, or dead and missing; the end of fighting. */
import { countsOf, isDeed, peopleOf, sameDay } from '../compare/index.ts';
import type { Frame } from '../frame.ts';
import { type Rule, type Verdict, verdict } from './pair.ts';

const other = (strength: number, because: string): Verdict => verdict('other-definition', 'a', strength, because);

/** Whoever was taken is none of the prisoners who got out: "nine hostages" against "300 inmates fled". */
const isTaken = ({ matter }: Frame): boolean => matter === 'abducted' || matter === 'captive';
const gotOut = ({ matter, counted }: Frame): boolean =>
  matter === 'recaptured' ||
  matter === 'surrendered' ||
  (matter === 'escaped' && (!counted || counted.people.has('prisoners') || counted.people.has('militants')));

/** Both tell how many, or one how many of those whom the other only names. */
const labels = (a: Frame, b: Frame): Verdict | null => {
  if (a.matter === b.matter || a.matter === 'displaced' || a.matter === 'affected') return null;
  if ((!a.count && !b.count) || isDeed(a.matter) || (isTaken(a) && gotOut(b)) || (isTaken(b) && gotOut(a))) return null;
  return other(0.6, `One speaks of those ${a.matter}, the other of those ${b.matter}.`);
};

function joinedLabels(a: Frame, b: Frame): Verdict | null {
  if (!a.count || !b.count || a.also.length === b.also.length || peopleOf(a, b) !== 'same') return null;
  if (countsOf(a.count, b.count) === 'equal') return null;
  const [wide, narrow] = a.also.length > b.also.length ? [a, b] : [b, a];
  return other(
    0.7,
    `One counts those ${[wide.matter, ...wide.also].join(' and ')} together, the other those ${narrow.matter}.`,
  );
}

/** "seven civilians, among them helpers of the police" against "four civilians". */
function takingIn(a: Frame, b: Frame): Verdict | null {
  if (!a.count || !b.count || countsOf(a.count, b.count) !== 'different' || peopleOf(a, b) !== 'same') return null;
  if (a.counted?.takesIn !== 'beside' && b.counted?.takesIn !== 'beside') return null;
  return other(0.6, 'One says that its figure takes in people whom the other may not count under that name.');
}

/** When something ended depends on what is called its end; clocks may be of two zones. */
function moments(a: Frame, b: Frame): Verdict | null {
  if (a.matter === 'ending' && sameDay(a.dated, b.dated) === false)
    return other(0.5, 'Each calls another day the end: fighting may be said to end at several moments.');
  if (a.matter === 'beginning' && sameDay(a.dated, b.dated) && a.clock && b.clock && a.clock !== b.clock)
    return other(0.5, 'The same day by two clocks: the hours may be of two time zones, and both may be rounded.');
  return null;
}

export const otherDefinition: Rule = ({ a, b, sameOrigin }) => {
  if (a.polarity !== 'holds' || b.polarity !== 'holds') return null;
  return labels(a, b) ?? joinedLabels(a, b) ?? (sameOrigin ? null : (takingIn(a, b) ?? moments(a, b)));
};
