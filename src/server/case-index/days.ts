/** The first and last day that a TIMEX3 value can mean, so that times of every precision lie on one line. */

export interface Days {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  WI: [0, 3],
  SP: [2, 3],
  SU: [5, 3],
  FA: [8, 3],
  Q1: [0, 3],
  Q2: [3, 3],
  Q3: [6, 3],
  Q4: [9, 3],
  H1: [0, 6],
  H2: [6, 6],
};

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** From the first day of a month over so many months. Months count from 0. */
const months = (year: number, month: number, count: number): Days => ({
  from: iso(Date.UTC(year, month, 1)),
  to: iso(Date.UTC(year, month + count, 0)),
});

/** Week 1 is the one with 4 January in it; weeks begin on Monday. */
function week(year: number, number: number, day: string | undefined): Days {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY + (number - 1) * 7 * DAY;
  if (day === 'WE') return { from: iso(monday + 5 * DAY), to: iso(monday + 6 * DAY) };
  if (day !== undefined)
    return { from: iso(monday + (Number(day) - 1) * DAY), to: iso(monday + (Number(day) - 1) * DAY) };
  return { from: iso(monday), to: iso(monday + 6 * DAY) };
}

/** Null where the value fixes no day: durations, "now", weekdays without a week. */
export function daysOf(value: string): Days | null {
  const [date] = value.split('T');
  const decade = /^(\d{3})X?$/.exec(date);
  if (decade) return { from: `${decade[1]}0-01-01`, to: `${decade[1]}9-12-31` };
  const named = /^(\d{4})-(SP|SU|FA|WI|Q\d|H\d)$/.exec(date);
  if (named) {
    const season = SEASONS[named[2]];
    return season ? months(Number(named[1]), season[0], season[1]) : null;
  }
  const weekly = /^(\d{4})-W(\d{2})(?:-(\d|WE))?$/.exec(date);
  if (weekly) return week(Number(weekly[1]), Number(weekly[2]), weekly[3]);
  const day = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!day) return null;
  const [, year, month, number] = day;
  if (month === undefined) return months(Number(year), 0, 12);
  return number === undefined ? months(Number(year), Number(month) - 1, 1) : { from: date, to: date };
}
