/** Puts the parts of the grammar together: blur, article, edge, and the longest time that begins there. */
import type { TimeBlur, TimeEdge } from '../../../languages/sections/times.ts';
import { hyphenated, type Line, phraseAt } from '../line.ts';
import type { Match, Meaning } from '../meaning.ts';
import { clockAt, dayAtPoint, dayWithPart, partAt } from './clock.ts';
import { bareYearAt, dateAt, eraAt, yearAt } from './dates.ts';
import { bareDistanceAt, distanceAt, durationAt, vagueLengthAt } from './lengths.ts';
import { deicticDayAt, feastAt, namedPartAt, relativeAt, stepAt, weekdayAt } from './named.ts';
import { referenceAt, setAt } from './sets.ts';

type Rule = (line: Line, at: number) => Match | null;

/** "March of last year", "June last year". */
function monthOfYear(line: Line, at: number): Match | null {
  const month = dateAt(line, at);
  if (month?.meaning.is !== 'date' || month.meaning.year !== undefined || month.meaning.month === undefined)
    return null;
  const spot = line.norms[month.next] === line.language.times.of ? month.next + 1 : month.next;
  const year = stepAt(line, line.norms[spot] === line.language.times.article ? spot + 1 : spot);
  return year?.meaning.is === 'step' && year.meaning.unit === 'Y'
    ? { ...month, next: year.next, meaning: { ...month.meaning, of: year.meaning }, rule: 'month-of-year' }
    : null;
}

/** "last year's third quarter". */
function possessed(line: Line, at: number): Match | null {
  const year = stepAt(line, at);
  if (
    year?.meaning.is !== 'step' ||
    year.meaning.unit !== 'Y' ||
    line.norms[year.next] !== line.language.times.possessive
  )
    return null;
  const part = namedPartAt(line, year.next + 1);
  return part?.meaning.is === 'named' && !part.meaning.of
    ? { ...part, meaning: { ...part.meaning, of: year.meaning }, article: false }
    : null;
}

/** "the 1988 third quarter", "the 2021 season". */
function partAfterYear(line: Line, at: number): Match | null {
  const year = yearAt(line, at);
  if (!year) return null;
  const of: Meaning = { is: 'date', year: year.year };
  const part = namedPartAt(line, year.next);
  if (part?.meaning.is === 'named' && !part.meaning.of) return { ...part, meaning: { ...part.meaning, of } };
  const period = line.words[year.next]?.unit === 'Q' || line.language.times.period.has(line.norms[year.next]);
  return period ? { next: year.next + 1, meaning: of, rule: 'year-period', article: true } : null;
}

/** "the day before yesterday", "the day after Christmas". */
function dayBeside(line: Line, at: number): Match | null {
  const beside = line.language.times.beside.get(line.norms[at + 1]);
  if (beside === undefined || line.words[at]?.unit !== 'D' || line.words[at]?.plural) return null;
  const day = longest(line, at + 2, [dayAtPoint, relativeAt, feastAt]);
  return day && !day.also && day.meaning.is !== 'set'
    ? { next: day.next, meaning: { is: 'beside', by: beside, of: day.meaning }, rule: 'day-beside', article: true }
    : null;
}

/** "the week of March 6", "the first week of March", "the last day of 2021". */
function unitOf(line: Line, at: number): Match | null {
  const ordinal = line.words[at]?.ordinal ?? (line.words[at]?.relative?.by === -1 ? -1 : 0);
  const spot = ordinal === 0 ? at : at + 1;
  const unit = line.words[spot]?.unit;
  const { times } = line.language;
  if (!unit || line.words[spot]?.plural || line.norms[spot + 1] !== times.of) return null;
  const inner = pointAt(line, line.norms[spot + 2] === times.article ? spot + 3 : spot + 2);
  if (!inner || inner.also) return null;
  if (ordinal !== 0)
    return {
      next: inner.next,
      meaning: { is: 'nth', n: ordinal, unit, of: inner.meaning },
      rule: 'nth-of',
      article: true,
    };
  return unit === 'W' && inner.meaning.is === 'date' && inner.meaning.day !== undefined
    ? { next: inner.next, meaning: { is: 'week-of', of: inner.meaning }, rule: 'week-of', article: true }
    : null;
}

const DAYS: readonly Rule[] = [dayAtPoint, relativeAt];
const POINTS: readonly Rule[] = [
  clockAt,
  partAt,
  monthOfYear,
  dateAt,
  possessed,
  partAfterYear,
  dayBeside,
  relativeAt,
  namedPartAt,
  unitOf,
  eraAt,
  feastAt,
  deicticDayAt,
  weekdayAt,
  bareYearAt,
];

function longest(line: Line, at: number, rules: readonly Rule[]): Match | null {
  let best: Match | null = null;
  for (const rule of rules) {
    const match = rule(line, at);
    if (match && (!best || match.next > best.next)) best = match;
  }
  return best;
}

function pointAt(line: Line, at: number): Match | null {
  const day = longest(line, at, DAYS);
  const parted = day && dayWithPart(line, day);
  const point = longest(line, at, POINTS);
  return parted && (!point || parted.next > point.next) ? parted : point;
}

const theUnit = (line: Line, at: number): Match | null => {
  const { times } = line.language;
  const spot = times.fiscal.has(line.norms[at]) || times.fillers.has(line.norms[at]) ? at + 1 : at;
  const word = line.words[spot];
  if (!word?.unit || word.plural || word.ordinal !== undefined || hyphenated(line, spot)) return null;
  if (word.unit === 'TS' || word.unit === 'TM' || word.unit === 'TH' || word.unit === 'L') return null;
  return {
    next: spot + 1,
    meaning: { is: 'step', unit: word.unit, by: 0, from: 'story', article: true },
    rule: 'the-unit',
    article: true,
  };
};

/** "early 1991", "later this month", "earlier in the year", "mid-1990s". */
function edgedAt(line: Line, at: number): Match | null {
  const edge = line.words[at]?.edge;
  if (!edge) return null;
  const { times } = line.language;
  const within = times.within.has(line.norms[at + 1]);
  const start = within ? at + 2 : at + 1;
  const article = line.norms[start] === times.article;
  const spot = article ? start + 1 : start;
  const inner = pointAt(line, spot) ?? (within && article ? theUnit(line, spot) : null);
  return inner && (!within || article || inner.article)
    ? { ...inner, edge }
    : inner && !within
      ? { ...inner, edge }
      : null;
}

/** "the end of the month", "the beginning of October", "year-end". */
function edgeOf(line: Line, at: number): Match | null {
  const edge: TimeEdge | undefined = line.words[at]?.edgeNoun;
  const { times } = line.language;
  if (edge && line.norms[at + 1] === times.of) {
    const article = line.norms[at + 2] === times.article;
    const spot = article ? at + 3 : at + 2;
    const inner = pointAt(line, spot) ?? (article ? theUnit(line, spot) : null);
    return inner && { ...inner, edge, article: true };
  }
  const end = line.words[at + 1]?.edgeNoun;
  const unit = line.words[at]?.unit;
  if (
    !end ||
    !(unit === 'Y' || unit === 'M' || unit === 'Q') ||
    line.words[at]?.plural ||
    (unit !== 'Y' && !hyphenated(line, at))
  )
    return null;
  const year = yearAt(line, at + 2);
  const meaning: Meaning = year ? { is: 'date', year: year.year } : { is: 'step', unit, by: 0, from: 'report' };
  return { next: year?.next ?? at + 2, meaning, edge: end, rule: 'year-end' };
}

function blurAt(line: Line, at: number): { readonly blur: TimeBlur; readonly next: number } | null {
  const blur = line.words[at]?.blurs?.find(({ words }) => phraseAt(line, at, words));
  return blur ? { blur: blur.mod, next: at + blur.words.length } : null;
}

const CORES: readonly Rule[] = [pointAt, edgedAt, edgeOf, distanceAt, bareDistanceAt, durationAt, vagueLengthAt, setAt];
const BLURRED: readonly Rule[] = [pointAt, edgeOf, distanceAt, durationAt];

function afterArticle(line: Line, at: number): Match | null {
  const inner = longest(line, at + 1, CORES);
  if (inner?.article) return inner;
  const unit = inner ? null : theUnit(line, at + 1);
  return unit?.meaning.is === 'step' && unit.meaning.unit === 'D' ? null : unit;
}

/** The expression of time that begins at `at`, or null. */
export function expressionAt(line: Line, at: number): Match | null {
  const { times } = line.language;
  const reference = referenceAt(line, at);
  const plain = line.norms[at] === times.article ? afterArticle(line, at) : longest(line, at, CORES);
  const best = reference && (!plain || reference.next >= plain.next) ? reference : plain;
  if (best) return withTail(line, best);
  const blur = blurAt(line, at);
  if (!blur) return null;
  const inner =
    line.norms[blur.next] === times.article ? afterArticle(line, blur.next) : longest(line, blur.next, BLURRED);
  if (blur.blur === 'EQUAL_OR_LESS' && inner?.meaning.is !== 'length') return null;
  return inner && withTail(line, { ...inner, blur: blur.blur });
}

/** "1994 or later", "two weeks or so". */
function withTail(line: Line, match: Match): Match {
  const tail = line.language.times.tails.find((words) => phraseAt(line, match.next, words));
  return tail ? { ...match, next: match.next + tail.length } : match;
}
