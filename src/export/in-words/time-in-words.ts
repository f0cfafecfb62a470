/** A TIMEX3 value as people write it: "8 May 2023, night". What it does not know it gives back unchanged. */
import type { TimexValue } from '../../model/time-expression.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
  PM: 'afternoon',
  AM: 'morning',
};
const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'at the time of writing',
  PAST_REF: 'in the past',
  FUTURE_REF: 'in the future',
};
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const CLOCK_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

const known = (digits: string | undefined): digits is string => digits !== undefined && !digits.includes('X');

function calendarDay(year: string, month: string | undefined, day: string | undefined): string {
  const name = known(month) ? MONTHS[Number(month) - 1] : undefined;
  return [known(day) && name !== undefined ? String(Number(day)) : undefined, name, known(year) ? year : undefined]
    .filter((part) => part !== undefined)
    .join(' ');
}

function duration(value: string): string | null {
  const parts = /^P(?:(\d+(?:\.\d+)?|X+)([YMWD]))?(?:T(\d+(?:\.\d+)?|X+)([HMS]))?$/.exec(value);
  if (!parts) return null;
  const [, days, dayUnit, hours, clockUnit] = parts;
  const said = [
    [days, UNITS[dayUnit ?? '']],
    [hours, CLOCK_UNITS[clockUnit ?? '']],
  ].flatMap(([n, unit]) =>
    n === undefined ? [] : [n === '1' ? `1 ${unit}` : `${n.includes('X') ? 'some' : n} ${unit}s`],
  );
  return said.length > 0 ? said.join(' ') : null;
}

function week(date: string): string | null {
  const [, year, number, day] = /^([\dX]{4})-W([\dX]{2})(?:-(\d|WE))?$/.exec(date) ?? [];
  if (year === undefined || number === undefined) return null;
  const name = day === 'WE' ? 'weekend' : day === undefined ? undefined : WEEKDAYS[Number(day) - 1];
  const of = known(number) ? `week ${Number(number)}${known(year) ? ` of ${year}` : ''}` : undefined;
  if (name !== undefined) return of === undefined ? `a ${name}` : `${name} of ${of}`;
  return of ?? null;
}

function date(value: string): string | null {
  const decade = /^(\d{3})X?$/.exec(value)?.[1];
  if (decade !== undefined) return `the ${decade}0s`;
  const season = /^([\dX]{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) return known(season[1]) ? `${SEASONS[season[2]]} ${season[1]}` : `a ${SEASONS[season[2]]}`;
  const quarter = /^(\d{4})-(Q|H)(\d)$/.exec(value);
  if (quarter) return `${quarter[2] === 'Q' ? 'quarter' : 'half'} ${quarter[3]} of ${quarter[1]}`;
  const day = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/.exec(value);
  const said = day ? calendarDay(day[1], day[2], day[3]) : '';
  return said === '' ? week(value) : said;
}

export function timeInWords(value: TimexValue): string {
  const reference = REFERENCES[value] ?? duration(value);
  if (reference !== null && reference !== undefined) return reference;
  const [day, time] = value.split('T');
  const said = date(day);
  if (time === undefined) return said ?? value;
  const clock = PARTS[time] ?? /^\d{2}(?::\d{2})?/.exec(time)?.[0];
  if (clock === undefined) return value;
  return said === null ? clock : `${said}, ${clock}`;
}
