/** Gives a meaning its TIMEX3 value: relative to the publication, or to the time the story has reached. */
import type { TimeUnit } from '../../languages/sections/times.ts';
import type { Basis } from '../../model/reading.ts';
import type { TimexType, TimexValue } from '../../model/time-expression.ts';
import {
  type CalendarDay,
  dayNumber,
  dayOf,
  dayValue,
  easterOf,
  monthLength,
  monthsFrom,
  padded,
  weekdayOf,
  weekValue,
} from './calendar.ts';
import type { Meaning } from './meaning.ts';
import { lengthValue, monthValue, yearValue } from './values.ts';

/** A date known to the year, month or day. */
export interface Anchor {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface Bearings {
  /** When the report was published; null when that is unknown. */
  readonly report: Anchor | null;
  /** The last date the text named, or null. */
  readonly story: Anchor | null;
  /** The last quarter the text named, such as `1989-Q3`. */
  readonly quarter: string | null;
  /** Where the tense of the sentence points: -1 to the past, 1 to the future, 0 unknown. */
  readonly direction: -1 | 0 | 1;
}

export interface Resolved {
  readonly value: TimexValue;
  readonly type: TimexType;
  readonly basis: Basis;
  /** The date it stands for, to anchor what follows. */
  readonly anchor?: Anchor;
  /** Set where the value would need the publication date and there is none. */
  readonly unanchored?: boolean;
}

const stated = (value: string, type: TimexType, anchor?: Anchor): Resolved => ({
  value,
  type,
  basis: 'stated',
  ...(anchor ? { anchor } : {}),
});
const inferred = (value: string, type: TimexType, anchor?: Anchor): Resolved => ({
  value,
  type,
  basis: 'inferred',
  ...(anchor ? { anchor } : {}),
});
const unanchored = (value: string, type: TimexType = 'DATE'): Resolved => ({
  value,
  type,
  basis: 'stated',
  unanchored: true,
});

export const anchorValue = ({ year, month, day }: Anchor): string =>
  month === undefined
    ? yearValue(year)
    : day === undefined
      ? monthValue(year, month)
      : `${monthValue(year, month)}-${padded(day, 2)}`;

const numberOf = (anchor: Anchor | null): number | null =>
  anchor?.month === undefined || anchor.day === undefined ? null : dayNumber(anchor as CalendarDay);

const onDay = (number: number): Resolved => inferred(dayValue(number), 'DATE', dayOf(number));

/** The year of a month or day that names none: the nearest one that the tense allows. */
function yearFor(
  { month, day }: { month: number; day?: number },
  { report, direction }: Bearings,
  by?: number,
): number | null {
  if (!report || report.month === undefined) return null;
  const here = report.month * 31 + (day === undefined ? 0 : (report.day ?? 31));
  const there = month * 31 + (day ?? 0);
  const { year } = report;
  if (by !== undefined)
    return by < 0 ? (there < here ? year : year - 1) : by > 0 ? (there > here ? year : year + 1) : year;
  if (there === here) return year;
  if (day === undefined && direction < 0) return there <= here ? year : year - 1;
  if (day === undefined && direction > 0) return there >= here ? year : year + 1;
  return there - here > 186 ? year - 1 : here - there > 186 ? year + 1 : year;
}

type DateMeaning = Extract<Meaning, { is: 'date' }>;

function resolveDate(date: DateMeaning, bearings: Bearings): Resolved {
  const { month, day } = date;
  if (month === undefined) return stated(yearValue(date.year ?? 0), 'DATE', { year: date.year ?? 0 });
  const of = date.of ? resolve(date.of, bearings) : null;
  const spelled = date.year ?? of?.anchor?.year ?? null;
  const found =
    spelled ??
    yearFor({ month, ...(day === undefined ? {} : { day }) }, bearings, date.by) ??
    (bearings.report ? null : (bearings.story?.year ?? null));
  const tail = `${padded(month, 2)}${day === undefined ? '' : `-${padded(day, 2)}`}`;
  if (found === null) return unanchored(`XXXX-${tail}`);
  const year = day !== undefined && day > monthLength(found, month) ? null : found;
  if (year === null) return stated(monthValue(found, month), 'DATE', { year: found, month });
  const anchor: Anchor = day === undefined ? { year, month } : { year, month, day };
  return date.year === undefined
    ? inferred(`${yearValue(year)}-${tail}`, 'DATE', anchor)
    : stated(`${yearValue(year)}-${tail}`, 'DATE', anchor);
}

function resolveWeekday({ weekday, by, within }: Extract<Meaning, { is: 'weekday' }>, bearings: Bearings): Resolved {
  const now = numberOf(bearings.report);
  if (now === null) return unanchored(`XXXX-WXX-${weekday}`);
  const monday = now - weekdayOf(now) + 1;
  if (within?.is === 'step') return onDay(monday + 7 * within.by + weekday - 1);
  const behind = (((weekdayOf(now) - weekday) % 7) + 7) % 7;
  const last = now - behind;
  if (by === -1) return onDay(behind === 0 ? now - 7 : last);
  const ahead = behind === 0 ? now + 7 : last + 7;
  if (by === 1) return onDay(ahead);
  if (by === 0) return onDay(behind === 0 || bearings.direction < 0 ? last : ahead);
  return onDay(bearings.direction > 0 ? ahead : last);
}

/** A unit moved by a count from an anchor, to the precision of the unit. */
function moved(anchor: Anchor, unit: TimeUnit, by: number): Resolved | null {
  const { year, month } = anchor;
  if (unit === 'Y') return inferred(yearValue(year + by), 'DATE', { year: year + by });
  if (unit === 'DE') return inferred(yearValue(year + 10 * by), 'DATE', { year: year + 10 * by });
  if (unit === 'CE') return inferred(yearValue(year + 100 * by), 'DATE', { year: year + 100 * by });
  if (month === undefined) return null;
  if (unit === 'M') {
    const to = monthsFrom(year, month, by);
    return inferred(monthValue(to.year, to.month), 'DATE', to);
  }
  if (unit === 'Q') {
    const to = monthsFrom(year, month, 3 * by);
    return inferred(`${yearValue(to.year)}-Q${Math.ceil(to.month / 3)}`, 'DATE', { year: to.year });
  }
  const now = numberOf(anchor);
  if (now === null) return null;
  if (unit === 'D') return onDay(now + by);
  if (unit === 'W') return inferred(weekValue(now + 7 * by), 'DATE', dayOf(now + 7 * by));
  if (unit === 'WE') return inferred(`${weekValue(now + 7 * by)}-WE`, 'DATE', dayOf(now + 7 * by));
  return inferred(dayValue(now), 'DATE', anchor);
}

const VAGUE: Readonly<Record<string, string>> = { '-1': 'PAST_REF', '0': 'PRESENT_REF', '1': 'FUTURE_REF' };

/** The weekend that "the weekend" means: the one just past, unless the tense points ahead. */
function weekendBy(by: number, article: boolean | undefined, bearings: Bearings): number {
  const now = numberOf(bearings.report);
  return article && by === 0 && now !== null && weekdayOf(now) < 6 && bearings.direction <= 0 ? -1 : by;
}

function resolveStep(step: Extract<Meaning, { is: 'step' }>, bearings: Bearings): Resolved {
  const { unit, from, article } = step;
  if (unit === 'Q' && article && bearings.quarter) return inferred(bearings.quarter, 'DATE');
  const by = unit === 'WE' ? weekendBy(step.by, article, bearings) : unit === 'Q' && article ? -1 : step.by;
  const base = (from === 'story' && !(unit === 'WE') ? bearings.story : null) ?? bearings.report;
  const found = base && (moved(base, unit, by) ?? (bearings.report && moved(bearings.report, unit, by)));
  if (found)
    return unit === 'CE'
      ? inferred(found.value.slice(0, 2), 'DATE')
      : unit === 'DE'
        ? inferred(found.value.slice(0, 3), 'DATE')
        : found;
  return unanchored(unit === 'D' && by === 0 ? 'PRESENT_REF' : VAGUE[Math.sign(by)]);
}

function resolveNamed({ name, of, by }: Extract<Meaning, { is: 'named' }>, bearings: Bearings): Resolved {
  const outer = of ? resolve(of, bearings) : null;
  if (outer?.anchor) return { ...outer, value: `${yearValue(outer.anchor.year)}-${name}`, type: 'DATE' };
  const { report, direction } = bearings;
  if (!report || report.month === undefined) return unanchored(`XXXX-${name}`);
  const first = FIRST_MONTH[name] ?? 1;
  const past = report.year - (report.month >= first ? 0 : 1);
  const ahead = report.month <= first ? report.year : report.year + 1;
  const year =
    by === undefined
      ? nearest(report, first, direction)
      : by < 0
        ? lastBegun(report, first)
        : by > 0
          ? ahead
          : Math.max(past, report.year);
  return inferred(`${yearValue(year)}-${name}`, 'DATE', { year });
}

/** The year of the part that began last before the one that is running. */
const lastBegun = ({ year, month = 1 }: Anchor, first: number): number => (month >= first + 3 ? year : year - 1);

/** The year whose part begins nearest; where both are far, the one that the tense points to. */
function nearest({ year, month = 1 }: Anchor, first: number, direction: number): number {
  const behind = (month - first + 12) % 12;
  const back = month >= first ? year : year - 1;
  return behind <= (direction > 0 ? 5 : 9) ? back : back + 1;
}

/** The month in which a named part of a year begins. */
const FIRST_MONTH: Readonly<Record<string, number>> = {
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
  H1: 1,
  H2: 7,
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
};

function feastDay(on: Extract<Meaning, { is: 'feast' }>['feast']['on'], year: number): number {
  if ('easter' in on) return easterOf(year) + on.easter;
  if ('day' in on) return dayNumber({ year, ...on });
  const first = dayNumber({ year, month: on.month, day: 1 });
  const start = first + ((((on.weekday - weekdayOf(first)) % 7) + 7) % 7);
  return on.nth > 0
    ? start + 7 * (on.nth - 1)
    : start + 7 * Math.floor((first + monthLength(year, on.month) - 1 - start) / 7);
}

function resolveFeast({ feast, of, by }: Extract<Meaning, { is: 'feast' }>, bearings: Bearings): Resolved {
  const outer = of ? resolve(of, bearings) : null;
  if (outer?.anchor) {
    const number = feastDay(feast.on, outer.anchor.year);
    return { ...outer, value: dayValue(number), anchor: dayOf(number) };
  }
  const report = bearings.report;
  if (!report || report.month === undefined)
    return unanchored(
      'day' in feast.on ? `XXXX-${padded(feast.on.month, 2)}-${padded(feast.on.day, 2)}` : 'XXXX-XX-XX',
    );
  const { month, day } = dayOf(feastDay(feast.on, report.year));
  return onDay(feastDay(feast.on, yearFor({ month, day }, bearings, by) ?? report.year));
}

function resolveDistance(
  { amount, unit, by, from }: Extract<Meaning, { is: 'distance' }>,
  bearings: Bearings,
): Resolved {
  if (isHours(unit)) return stated(lengthValue(amount, unit), 'DURATION');
  if (amount === null) return from === 'report' ? stated(VAGUE[by], 'DATE') : inferred(VAGUE[by], 'DATE');
  if (bearings.quarter && unit === 'Y' && by < 0 && amount === 1) {
    const [year, quarter] = bearings.quarter.split('-');
    return inferred(`${yearValue(Number(year) - 1)}-${quarter}`, 'DATE', { year: Number(year) - 1 });
  }
  const base = (from === 'story' ? bearings.story : null) ?? bearings.report;
  const whole = Math.round(amount);
  const found =
    base && (moved(base, unit, by * whole) ?? (bearings.report && moved(bearings.report, unit, by * whole)));
  return found ?? unanchored(VAGUE[by]);
}

const isHours = (unit: TimeUnit): boolean => unit === 'TS' || unit === 'TM' || unit === 'TH';
const isClock = (part: string): boolean => part.startsWith('T');

function resolvePart({ part, of }: Extract<Meaning, { is: 'part' }>, bearings: Bearings): Resolved {
  const day = of ? resolve(of, bearings) : null;
  const tail = isClock(part) ? part : `T${part}`;
  if (day) {
    const known = /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)$/.test(day.value);
    return { ...day, type: 'TIME', value: known ? day.value + tail : `XXXX-XX-XX${tail}` };
  }
  const base = bearings.story?.day === undefined ? bearings.report : bearings.story;
  return base?.day === undefined ? unanchored(`XXXX-XX-XX${tail}`, 'TIME') : inferred(anchorValue(base) + tail, 'TIME');
}

/** "the first week of March": a day or a week counted inside a month or a year, where the calendar settles it. */
function resolveNth({ n, unit, of }: Extract<Meaning, { is: 'nth' }>, bearings: Bearings): Resolved {
  const outer = resolve(of, bearings);
  const { anchor } = outer;
  if (!anchor || anchor.day !== undefined) return outer;
  const month = anchor.month ?? (n > 0 ? 1 : 12);
  const last = monthLength(anchor.year, month);
  if (unit === 'D') {
    const number = dayNumber({ year: anchor.year, month, day: 1 }) + (n > 0 ? n - 1 : last - 1);
    return { ...outer, value: dayValue(number), anchor: dayOf(number) };
  }
  if (unit === 'M' && anchor.month === undefined)
    return { ...outer, value: monthValue(anchor.year, n > 0 ? Math.min(n, 12) : 12), anchor };
  if (unit !== 'W') return outer;
  const number = dayNumber({ year: anchor.year, month, day: n > 0 ? Math.min(last, 7 * n - 3) : last - 3 });
  return { ...outer, value: weekValue(number) };
}

function resolveEither(
  { year, first, second, dotted }: Extract<Meaning, { is: 'either' }>,
  { report }: Bearings,
): Resolved {
  const dayFirst: Anchor = { year, month: second, day: first };
  if (dotted) return inferred(anchorValue(dayFirst), 'DATE', dayFirst);
  const monthFirst: Anchor = { year, month: first, day: second };
  const now = numberOf(report);
  if (now !== null) {
    const past = [dayFirst, monthFirst].filter((anchor) => (numberOf(anchor) ?? 0) <= now);
    if (past.length === 1 && now - (numberOf(past[0]) ?? 0) < 366)
      return inferred(anchorValue(past[0]), 'DATE', past[0]);
  }
  return stated(`${yearValue(year)}-XX-XX`, 'DATE', { year });
}

export function resolve(meaning: Meaning, bearings: Bearings): Resolved {
  switch (meaning.is) {
    case 'date':
      return resolveDate(meaning, bearings);
    case 'either':
      return resolveEither(meaning, bearings);
    case 'weekday':
      return resolveWeekday(meaning, bearings);
    case 'step':
      return resolveStep(meaning, bearings);
    case 'named':
      return resolveNamed(meaning, bearings);
    case 'feast':
      return resolveFeast(meaning, bearings);
    case 'era':
      return stated(meaning.value, 'DATE');
    case 'ref':
      return stated(meaning.value, 'DATE');
    case 'length':
      return stated(lengthValue(meaning.amount, meaning.unit, meaning.plusHalf), 'DURATION');
    case 'distance':
      return resolveDistance(meaning, bearings);
    case 'set':
      return stated(meaning.value, 'SET');
    case 'part':
      return resolvePart(meaning, bearings);
    case 'nth':
      return resolveNth(meaning, bearings);
    case 'beside': {
      const number = numberOf(resolve(meaning.of, bearings).anchor ?? null);
      return number === null ? unanchored('XXXX-XX-XX') : onDay(number + meaning.by);
    }
    case 'week-of': {
      const day = resolve(meaning.of, bearings);
      const number = numberOf(day.anchor ?? null);
      return number === null ? day : { ...day, value: weekValue(number) };
    }
  }
}
