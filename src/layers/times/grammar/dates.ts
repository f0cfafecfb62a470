/** Dates as they are spelled out: day, month and year in their several orders, years, decades and centuries. */
import { numeralAt } from '../../tokens/numeral.ts';
import { fullYear } from '../figures.ts';
import { beginsToken, hyphenated, isCapitalised, type Line, phraseAt } from '../line.ts';
import type { Match, Meaning } from '../meaning.ts';

const AFTER_SHORT_YEAR = new Set(['--', '-', '–', '—', '(', ')', ',', '.', ':', '[', ']', undefined]);

/** The month named at `at`, or 0. "may" and "march" must look like months. */
export function monthAt(line: Line, at: number): number {
  const month = line.words[at]?.month ?? 0;
  if (month === 0 || !line.language.times.doubtfulMonths.has(line.norms[at])) return month;
  if (!isCapitalised(line, at)) return 0;
  const before = line.norms[at - 1];
  const near = line.words[at - 1];
  const { times } = line.language;
  const led = times.beforeYear.has(before) && before !== 'for' && before !== ',' && before !== '(';
  if (dayAt(line, at + 1) || yearAt(line, at + 1) || dayAt(line, at - 1) || near?.edge || near?.relative) return month;
  return led && !isCapitalised(line, at + 1) ? month : 0;
}

/** A day of the month in figures or as an ordinal, or 0. */
export function dayAt(line: Line, at: number): number {
  const word = line.words[at];
  if (!word) return 0;
  const day = word.figures !== undefined && /^\d{1,2}$/.test(line.norms[at]) ? word.figures : (word.ordinal ?? 0);
  return day >= 1 && day <= 31 && Number.isInteger(day) ? day : 0;
}

/** A year in four figures or in words ("nineteen ninety-six"), with the index after it. */
export function yearAt(line: Line, at: number): { readonly year: number; readonly next: number } | null {
  const word = line.words[at];
  if (!word) return null;
  if (word.year !== undefined) return { year: word.year, next: at + 1 };
  if (!word.cardinal) return null;
  const { numbers } = line.language;
  const century = numbers.cardinals.get(line.norms[at]) ?? 0;
  if (century < 17 || century > 20 || numbers.scales.has(line.norms[at + 1])) return null;
  const rest = numeralAt(line.norms, at + 1, numbers);
  return rest && rest.value >= 10 && rest.value < 100 ? { year: century * 100 + rest.value, next: rest.next } : null;
}

/** A year after a month: "March 1996", "March of 1996", "December, 2021". */
function yearAfter(line: Line, at: number): { readonly year: number; readonly next: number } | null {
  const skip = line.norms[at] === ',' || line.norms[at] === line.language.times.of ? 1 : 0;
  return yearAt(line, at + skip);
}

function shortYearAfter(line: Line, at: number): { readonly year: number; readonly next: number } | null {
  const full = yearAfter(line, at);
  if (full) return full;
  const figures = line.words[at]?.figures;
  const short = figures !== undefined && /^\d\d$/.test(line.norms[at]) && AFTER_SHORT_YEAR.has(line.norms[at + 1]);
  return short ? { year: fullYear(figures), next: at + 1 } : null;
}

interface Spelled {
  readonly next: number;
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
  readonly lastDay?: number;
  readonly ordinal?: boolean;
}

const rangeOf = (line: Line, at: number): readonly [number, number] | undefined => {
  const range = line.words[at]?.range;
  return range && range[0] >= 1 && range[0] < range[1] && range[1] <= 31 ? range : undefined;
};

/** "March", "March 5", "March 5, 2021", "March 2021", "January 20-30". */
function monthFirst(line: Line, at: number): Spelled | null {
  const month = monthAt(line, at);
  if (month === 0) return null;
  const range = rangeOf(line, at + 1);
  const spot = line.norms[at + 1] === line.language.times.article && line.words[at + 2]?.ordinal ? at + 2 : at + 1;
  const day = range ? range[0] : dayAt(line, spot);
  if (day === 0) {
    const year = yearAfter(line, at + 1);
    return year ? { month, ...year } : { month, next: at + 1 };
  }
  const year = yearAfter(line, spot + 1);
  return { month, day, ...(range ? { lastDay: range[1] } : {}), next: spot + 1, ...year };
}

/** "5 March 2021", "the 3rd of March", "3 JAN 90", "20-26 January". */
function dayFirst(line: Line, at: number): Spelled | null {
  const range = rangeOf(line, at);
  const day = range ? range[0] : dayAt(line, at);
  if (day === 0) return null;
  const spot = line.norms[at + 1] === line.language.times.of ? at + 2 : at + 1;
  const month = line.words[spot]?.month;
  if (
    !month ||
    (spot === at + 1 && line.language.times.doubtfulMonths.has(line.norms[spot]) && !isCapitalised(line, spot))
  )
    return null;
  const year = shortYearAfter(line, spot + 1);
  return {
    month,
    day,
    ...(range ? { lastDay: range[1] } : {}),
    next: spot + 1,
    ...year,
    ordinal: line.words[at]?.ordinal !== undefined,
  };
}

function ofFigures(line: Line, at: number): Match | null {
  const numeric = line.words[at]?.numeric;
  if (!numeric || (line.words[at]?.figures !== undefined && !('month' in numeric))) return null;
  const meaning: Meaning = 'first' in numeric ? { is: 'either', ...numeric } : { is: 'date', ...numeric };
  return { next: at + 1, meaning, rule: 'figures' };
}

/** A date, with its weekday where one stands before it: "Friday, Oct. 23". */
export function dateAt(line: Line, at: number): Match | null {
  const weekday = line.words[at]?.weekday;
  const spot = weekday === undefined ? at : line.norms[at + 1] === ',' ? at + 2 : at + 1;
  const figures = ofFigures(line, spot);
  if (figures) return figures;
  const spelled = monthFirst(line, spot) ?? dayFirst(line, spot);
  if (!spelled || (weekday !== undefined && spelled.day === undefined)) return null;
  const { next, lastDay, ordinal, ...date } = spelled;
  const rule = date.day === undefined ? (date.year === undefined ? 'month' : 'month-year') : 'month-day';
  return {
    next,
    rule,
    meaning: { is: 'date', ...date, ...(weekday === undefined ? {} : { weekday }) },
    ...(lastDay === undefined ? {} : { also: { is: 'date', ...date, day: lastDay } }),
    ...(ordinal ? { article: true } : {}),
  };
}

/** "1998", "nineteen ninety-six", "the year 2000", "fiscal 1989", "1994-95". */
export function bareYearAt(line: Line, at: number): Match | null {
  const { times } = line.language;
  if (times.fiscal.has(line.norms[at])) {
    const year = yearAt(line, at + 1);
    return year && { next: year.next, meaning: { is: 'date', year: year.year }, rule: 'fiscal-year' };
  }
  if (line.words[at]?.unit === 'Y' && !line.words[at]?.plural) {
    const spoken = numeralAt(line.norms, at + 1, line.language.numbers);
    const year =
      yearAt(line, at + 1) ??
      (spoken && spoken.value >= 1900 && spoken.value < 2100 ? { year: spoken.value, next: spoken.next } : null);
    return year && { next: year.next, meaning: { is: 'date', year: year.year }, rule: 'year', article: true };
  }
  const year = yearAt(line, at);
  if (year)
    return isYearHere(line, at, year)
      ? { next: year.next, meaning: { is: 'date', year: year.year }, rule: 'year' }
      : null;
  const range = line.words[at]?.range;
  if (!range || range[0] < 1500 || range[0] > 2100 || !beginsToken(line, at)) return null;
  const last = range[1] < 100 ? Math.floor(range[0] / 100) * 100 + range[1] : range[1];
  return last > range[0] && last < 2200
    ? { next: at + 1, meaning: { is: 'date', year: range[0] }, also: { is: 'date', year: last }, rule: 'year-range' }
    : null;
}

/** Four figures are a year unless something is counted by them or they name a thing. */
function isYearHere(line: Line, at: number, { year, next }: { readonly year: number; readonly next: number }): boolean {
  const { times, numbers } = line.language;
  const before = line.norms[at - 1];
  const after = line.norms[next];
  if (before === '$' || before === '£' || before === '€' || before === '#' || after === '%' || after === '$')
    return false;
  if (times.notYears.has(after) || numbers.scales.has(after) || line.words[next]?.unit) return false;
  if (line.words[at]?.year === undefined) return true;
  if (!times.beforeYear.has(before) && !beginsToken(line, at)) return true;
  if (line.words[at - 1]?.figures !== undefined || line.words[next]?.figures !== undefined) return false;
  return times.beforeYear.has(before) || (year >= 1900 && year < 2100) || phraseAt(line, at - 1, [times.article]);
}

/** "the 1990s", "the nineties", "the '80s", "the 20th century". */
export function eraAt(line: Line, at: number): Match | null {
  const word = line.words[at];
  const { times } = line.language;
  if (word?.decade !== undefined && times.possessors.has(line.norms[at - 1])) return null;
  if (word?.decade !== undefined && !hyphenated(line, at))
    return { next: at + 1, meaning: { is: 'era', value: String(word.decade) }, rule: 'decade', article: true };
  if (line.norms[at] === "'" && line.words[at + 1]?.decade !== undefined) {
    return {
      next: at + 2,
      meaning: { is: 'era', value: String(line.words[at + 1]?.decade) },
      rule: 'decade',
      article: true,
    };
  }
  const ordinal = word?.ordinal ?? 0;
  if (ordinal < 2 || ordinal > 22 || line.norms[at + 1] !== times.century) return null;
  return {
    next: at + 2,
    meaning: { is: 'era', value: String(ordinal - 1).padStart(2, '0') },
    rule: 'century',
    article: true,
  };
}
