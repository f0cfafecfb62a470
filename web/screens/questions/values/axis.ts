/** One axis for all values of a question: numbers with open ends, days, or words; every place on it between 0 and 1. */

export interface Range {
  /** Null where the end is open. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface Axis {
  readonly scale: 'even' | 'powers' | 'columns';
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** Closed ends stay this far inside, so that an open one, which runs to the edge, is never taken for one. */
const MARGIN = 0.04;
/** From this ratio on, even steps would press the small values together. */
const WIDE = 60;
/** Values as close to each other as this are shown without the empty stretch down to nothing. */
const CLOSE = 0.3;
const TICKS = 6;

const finite = (ranges: readonly Range[]): number[] =>
  ranges.flatMap(({ low, high }) => [low, high]).filter((n): n is number => n !== null);

/** The next of 1, 2, 5, 10, 20, 50 … */
function step(span: number): number {
  const rough = span / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return Math.max(1, power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10));
}

function evenTicks(from: number, to: number, by: number): number[] {
  const first = Math.ceil(from / by);
  return Array.from({ length: Math.floor(to / by) - first + 1 }, (_, i) => (first + i) * by);
}

/** Null where no value has a number. */
export function numberAxis(ranges: readonly Range[]): Axis | null {
  const all = finite(ranges);
  if (all.length === 0) return null;
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const least = Math.min(...all.filter((n) => n > 0), high);
  if (low >= 0 && least > 0 && high / least > WIDE) return powersAxis(low, high);
  const cut = low > 0 && high > low && (high - low) / high < CLOSE;
  const by = step(cut ? (high - low) * 1.5 : Math.max(high, 1));
  const from = cut ? Math.max(0, Math.floor((low - (high - low) * 0.25) / by) * by) : Math.min(0, low);
  const to = Math.max(Math.ceil(high / by) * by, from + by);
  return { scale: 'even', from, to, ticks: evenTicks(from, to, by) };
}

function powersAxis(low: number, high: number): Axis {
  const lowest = low === 0 ? 0 : 10 ** Math.floor(Math.log10(low));
  const highest = 10 ** Math.ceil(Math.log10(high));
  const ticks = low === 0 ? [0] : [];
  for (let tick = Math.max(lowest, 1); tick <= highest; tick *= 10) ticks.push(tick);
  return { scale: 'powers', from: lowest, to: highest, ticks };
}

const DAY = 86_400_000;
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
/** A day as an ISO date. */
export const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const firstOfMonth = (year: number, month: number): number => Math.round(Date.UTC(year, month, 1) / DAY);

function monthTicks(from: number, to: number, months: number): number[] {
  const start = new Date(from * DAY);
  const first = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months) * months;
  const ticks: number[] = [];
  for (let month = first; ; month += months) {
    const tick = firstOfMonth(Math.floor(month / 12), month % 12);
    if (tick > to) return ticks;
    if (tick >= from) ticks.push(tick);
  }
}

/** An axis of days, numbered from 1970; its ticks fall on days, on firsts of months or on firsts of years. */
export function dayAxis(ranges: readonly Range[]): Axis | null {
  const all = finite(ranges);
  if (all.length === 0) return null;
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const pad = Math.max(1, Math.round((high - low) * 0.05));
  const [from, to] = [low - pad, high + pad];
  const span = to - from;
  const days = [1, 2, 7, 14].find((n) => span / n <= TICKS);
  const months = [1, 2, 3, 6].find((n) => span / (n * 30.5) <= TICKS);
  const years = YEAR_STEPS.find((n) => span / (n * 365) <= TICKS) ?? 5000;
  const ticks = days !== undefined ? evenTicks(from, to, days) : monthTicks(from, to, months ?? years * 12);
  return { scale: 'even', from, to, ticks };
}

/** As many columns as there are words. */
export const columnAxis = (columns: number): Axis => ({
  scale: 'columns',
  from: 0,
  to: Math.max(columns, 1),
  ticks: Array.from({ length: columns }, (_, i) => i),
});

/** Where a value lies, from 0 at the start of the axis to 1 at its end. */
export function place({ scale, from, to }: Axis, value: number): number {
  if (scale === 'columns') return (value + 0.5) / to;
  const at = scale === 'powers' ? Math.log1p : (n: number) => n;
  const share = (at(value) - at(from)) / (at(to) - at(from));
  return MARGIN + Math.min(1, Math.max(0, share)) * (1 - 2 * MARGIN);
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** What a range covers: an open end runs to the edge. */
export function stretchOf(axis: Axis, { low, high }: Range): Stretch {
  return {
    start: low === null ? 0 : place(axis, low),
    end: high === null ? 1 : place(axis, high),
    openStart: low === null,
    openEnd: high === null,
  };
}

/** Where the mark of a value sits: on the end that was said, or in the middle of both. */
export function markAt(axis: Axis, range: Range): number {
  const { start, end, openStart, openEnd } = stretchOf(axis, range);
  if (openStart && openEnd) return 0.5;
  if (openStart) return end;
  if (openEnd) return start;
  return (start + end) / 2;
}

/** The widest range that several leave open. */
export function hull(ranges: readonly Range[]): Range {
  const ends = (of: keyof Range, pick: (...all: number[]) => number): number | null => {
    const all = ranges.map((range) => range[of]);
    return all.length === 0 || all.includes(null) ? null : pick(...all.map(Number));
  };
  return { low: ends('low', Math.min), high: ends('high', Math.max) };
}
