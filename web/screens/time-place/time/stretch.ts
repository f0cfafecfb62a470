/** A time as the claims word it, as a stretch of the axis: as long as it is vague, so that a month is a bar and a minute a tick. */

/** From the vaguest to the finest: each has a line of its own on the axis. */
export const PRECISIONS = ['decade', 'year', 'season', 'month', 'week', 'day', 'part', 'hour', 'minute'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Milliseconds of UTC; the end is not part of it. Where the clock stood is not known, so hours are those of the place. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Hours of the parts of a day; a night runs into the next morning. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [6, 12],
  MI: [11, 13],
  AF: [12, 18],
  EV: [18, 22],
  NI: [18, 30],
  DT: [6, 18],
};

const dayAt = (date: string): number => Date.parse(`${date}T00:00:00Z`);

function withinDay(day: number, clock: string): Stretch | null {
  const part = PARTS[clock.slice(0, 2)];
  if (part) return { start: day + part[0] * HOUR, end: day + part[1] * HOUR, precision: 'part' };
  const told = /^(\d{2})(?::(\d{2}))?/.exec(clock);
  if (!told) return null;
  const [, hour, minute] = told;
  const start = day + Number(hour) * HOUR;
  if (minute === undefined) return { start, end: start + HOUR, precision: 'hour' };
  const at = start + Number(minute) * MINUTE;
  return { start: at, end: at + MINUTE, precision: 'minute' };
}

function precisionOf(date: string): Precision {
  if (/^\d{3}X?$/.test(date)) return 'decade';
  if (/^\d{4}$/.test(date)) return 'year';
  if (/^\d{4}-W\d{2}(?:-WE)?$/.test(date)) return 'week';
  if (/^\d{4}-\d{2}$/.test(date)) return 'month';
  return /^\d{4}-[A-Z]/.test(date) && !date.includes('-W') ? 'season' : 'day';
}

/** `from` and `to` are the first and last day that the value may mean. */
export function stretchOf({ when, from, to }: { when: string; from: string; to: string }): Stretch {
  const [date, clock] = when.split('T');
  const start = dayAt(from);
  const within = clock !== undefined && from === to ? withinDay(start, clock) : null;
  return within ?? { start, end: dayAt(to) + DAY, precision: precisionOf(date) };
}

/** A date of publication, known to the year, month or day. */
export function stretchOfDate(date: string): Stretch {
  const [year, month, day] = date.split('-').map(Number);
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined) return { start, end: start + DAY, precision: 'day' };
  if (month !== undefined) return { start, end: Date.UTC(year, month, 1), precision: 'month' };
  return { start, end: Date.UTC(year + 1, 0, 1), precision: 'year' };
}

export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
