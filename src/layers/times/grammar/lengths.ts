/** Lengths of time and distances from a time: "two weeks", "the past five years", "a day earlier", "year-ago". */
import type { TimeUnit } from '../../../languages/sections/times.ts';
import { numeralAt } from '../../tokens/numeral.ts';
import { beginsToken, hyphenated, type Line, phraseAt } from '../line.ts';
import type { Match } from '../meaning.ts';
import { namedPartAt } from './named.ts';

interface Amount {
  readonly amount: number | null;
  readonly next: number;
}

/** "two", "12 to 18", "a", "several", "a few", "a couple of". */
function amountAt(line: Line, at: number): Amount | null {
  const { times, numbers } = line.language;
  const word = line.words[at];
  if (!word) return null;
  if (numbers.articles.has(line.norms[at])) {
    if (line.words[at + 1]?.vague && hyphenated(line, at + 1)) return null;
    if (line.words[at + 1]?.vague) {
      const next = line.norms[at + 2] === times.of ? at + 3 : at + 2;
      return { amount: times.vague.get(line.norms[at + 1]) ?? null, next };
    }
    if (!numbers.scales.has(line.norms[at + 1])) return { amount: 1, next: at + 1 };
  }
  if (word.vague)
    return { amount: times.vague.get(line.norms[at]) ?? null, next: line.norms[at + 1] === times.of ? at + 2 : at + 1 };
  if (word.range)
    return { amount: word.range[0] < word.range[1] && word.range[1] < 1000 ? null : word.range[0], next: at + 1 };
  const numeral = numeralAt(line.norms, at, numbers);
  if (!numeral) return null;
  if (times.rangeWords.has(line.norms[numeral.next])) {
    const second = numeralAt(line.norms, numeral.next + 1, numbers);
    if (second && line.words[second.next]?.unit) return { amount: numeral.value, next: second.next };
  }
  return { amount: numeral.value, next: numeral.next };
}

interface Length {
  readonly amount: number | null;
  readonly unit: TimeUnit;
  readonly plusHalf: boolean;
  readonly next: number;
  readonly adjective: boolean;
}

/** Index after the first of `phrases` that stands at `at`, or `at`. */
function after(line: Line, at: number, phrases: readonly (readonly string[])[]): number {
  const found = phrases.find((words) => phraseAt(line, at, words));
  return found ? at + found.length : at;
}

/** An amount and its unit: "two and a half years", "a year and a half", "half an hour", "20 more years". */
function lengthAt(line: Line, at: number): Length | null {
  const { times, numbers } = line.language;
  if ((line.norms[at] === times.half || line.norms[at] === '1/2') && numbers.articles.has(line.norms[at + 1])) {
    const unit = line.words[at + 2]?.unit;
    return unit ? { amount: 0, unit, plusHalf: true, next: at + 3, adjective: false } : null;
  }
  const amount = amountAt(line, at);
  if (!amount) return null;
  let next = amount.next;
  next = after(line, next, times.andHalf);
  let plusHalf = next > amount.next;
  while (times.fillers.has(line.norms[next])) next++;
  const word = line.words[next];
  const unit = word?.unit;
  if (
    !unit ||
    word.ordinal !== undefined ||
    (unit === 'Q' && (hyphenated(line, next - 1) || line.words[at]?.year !== undefined))
  )
    return null;
  const one = amount.amount === 1 && !plusHalf;
  if (one && word.plural) return null;
  const adjective = !word.plural && !one;
  if (adjective && amount.amount === null && !hyphenated(line, next - 1)) return null;
  next++;
  const halved = one ? after(line, next, times.andHalf) : next;
  plusHalf ||= halved > next;
  next = after(line, halved, one ? [...times.orTwo, ...times.tails] : times.tails);
  return { amount: amount.amount, unit, plusHalf, next, adjective };
}

/** "ago", "earlier", and a period that belongs to it: "year-ago quarter". */
function distanceAfter(line: Line, { amount, unit, next }: Omit<Length, 'plusHalf' | 'adjective'>): Match | null {
  const distance = line.words[next]?.distance;
  const end = after(line, next, line.language.times.fromNow);
  const fromNow = end > next;
  if (!distance && !fromNow) return null;
  if (distance?.open && line.words[next + 1] && !line.words[next + 1]?.ordinal) return null;
  const { by, from } = distance ?? { by: 1, from: 'report' as const };
  return {
    next: fromNow ? end : next + 1,
    meaning: { is: 'distance', amount, unit, by, from },
    rule: fromNow ? 'from-now' : line.norms[next],
  };
}

/** "two years ago", "a day earlier". */
export function distanceAt(line: Line, at: number): Match | null {
  const length = lengthAt(line, at);
  if (!length || (hyphenated(line, length.next - 1) && !hyphenated(line, at))) return null;
  return distanceAfter(line, length);
}

/** "year-earlier", "the year-ago quarter", "the day before". */
export function bareDistanceAt(line: Line, at: number): Match | null {
  const word = line.words[at];
  if (!word?.unit || word.plural || word.ordinal !== undefined) return null;
  const joined = hyphenated(line, at);
  if (!joined && line.norms[at - 1] !== line.language.times.article) return null;
  const match = distanceAfter(line, { amount: 1, unit: word.unit, next: at + 1 });
  if (!match) return null;
  const period = line.words[match.next]?.unit === 'Q' || line.language.times.period.has(line.norms[match.next]);
  const named = namedPartAt(line, match.next);
  const next = joined && period ? match.next + 1 : joined && named ? named.next : match.next;
  return { ...match, next, article: !joined || next > match.next };
}

/** "ten years", "two-year", "the past several months", "the first nine months", "recent weeks". */
export function durationAt(line: Line, at: number): Match | null {
  const bare = referredPlural(line, at);
  if (bare) return bare;
  const stretched = line.words[at]?.stretch !== undefined;
  const spot = stretched ? at + 1 : at;
  const length = lengthAt(line, spot) ?? (stretched ? barePlural(line, spot) : null);
  if (!length || isAge(line, length)) return null;
  const { amount, unit, plusHalf, next } = length;
  if (!stretched && amount === 1 && !plusHalf && unit === 'D' && line.norms[at] === 'one') return null;
  return {
    next,
    meaning: { is: 'length', amount, unit, ...(plusHalf ? { plusHalf } : {}) },
    rule: stretched ? 'stretch' : 'length',
    article: stretched || !length.adjective,
  };
}

/** "recent years", "coming months": a time ahead or behind, of no length. */
function referredPlural(line: Line, at: number): Match | null {
  const value = line.language.times.outlooks.get(line.norms[at]);
  if (value === undefined) return null;
  const length = barePlural(line, at + 1);
  return length && { next: length.next, meaning: { is: 'ref', value }, rule: 'outlook', article: true };
}

const isAge = (line: Line, { next, unit }: Length): boolean =>
  unit === 'Y' && line.language.times.old.has(line.norms[next]);

function barePlural(line: Line, at: number): Length | null {
  const word = line.words[at];
  return word?.unit && word.plural
    ? { amount: null, unit: word.unit, plusHalf: false, next: at + 1, adjective: false }
    : null;
}

/** Years, months, weeks without a number: "for years", "weeks or months". */
export function vagueLengthAt(line: Line, at: number): Match | null {
  const length = barePlural(line, at);
  if (
    !length ||
    !beginsToken(line, at) ||
    !(at === 0 || line.language.times.beforeVague.has(line.norms[at - 1])) ||
    hyphenated(line, at)
  )
    return null;
  if (line.words[at]?.unit === 'TS' || line.words[at]?.unit === 'TM' || line.words[at]?.unit === 'Q') return null;
  const or =
    line.language.times.rangeWords.has(line.norms[at + 1]) && line.words[at + 2]?.unit && line.words[at + 2]?.plural;
  return {
    next: or ? at + 3 : at + 1,
    meaning: { is: 'length', amount: null, unit: length.unit },
    rule: 'vague-length',
  };
}
