/** The arithmetic of the time axis: which stretch of time to show, where a moment lies on it, and where its ticks stand. */
import { DAY, HOUR, MINUTE, type Stretch } from './stretch.ts';

export interface View {
  readonly start: number;
  readonly end: number;
}

export interface Weighed {
  readonly stretch: Stretch;
  readonly weight: number;
}

const SHORTEST = 10 * MINUTE;
const LONGEST = 400 * 365.25 * DAY;
/** Share of the claims that the first view holds: a mention of another century must not squeeze the week that matters. */
const MOST = 0.85;
const MARGIN = 0.06;

export const positionOf = (time: number, { start, end }: View, width: number): number =>
  ((time - start) / (end - start)) * width;
export const timeAt = (position: number, { start, end }: View, width: number): number =>
  start + (position / width) * (end - start);

const padded = (start: number, end: number): View => {
  const span = Math.max(end - start, 2 * DAY);
  const middle = (start + end) / 2;
  const half = (span * (1 + 2 * MARGIN)) / 2;
  return { start: middle - half, end: middle + half };
};

/** Everything that is dated; null when nothing is. */
export function wholeView(all: readonly Weighed[]): View | null {
  if (all.length === 0) return null;
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { stretch } of all) {
    start = Math.min(start, stretch.start);
    end = Math.max(end, stretch.end);
  }
  return padded(start, end);
}

/** The shortest stretch that holds most of what is known to the month or finer; the whole where nothing is so fine. */
export function firstView(all: readonly Weighed[]): View | null {
  const fine = all.filter(({ stretch }) => stretch.end - stretch.start <= 31 * DAY);
  if (fine.length === 0) return wholeView(all);
  const sorted = [...fine].sort((a, b) => a.stretch.start - b.stretch.start || a.stretch.end - b.stretch.end);
  const wanted = MOST * sorted.reduce((sum, { weight }) => sum + weight, 0);
  let best: readonly [number, number] = [sorted[0].stretch.start, sorted[sorted.length - 1].stretch.end];
  let held = 0;
  let first = 0;
  for (const { stretch, weight } of sorted) {
    held += weight;
    while (held - sorted[first].weight >= wanted) held -= sorted[first++].weight;
    if (held >= wanted && stretch.end - sorted[first].stretch.start < best[1] - best[0])
      best = [sorted[first].stretch.start, stretch.end];
  }
  return padded(best[0], best[1]);
}

/** `factor` below 1 looks closer. `around` stays where it is. */
export function zoomed({ start, end }: View, factor: number, around = (start + end) / 2): View {
  const span = Math.min(LONGEST, Math.max(SHORTEST, (end - start) * factor));
  const share = (around - start) / (end - start);
  return { start: around - share * span, end: around + (1 - share) * span };
}

export const moved = ({ start, end }: View, share: number): View => {
  const by = (end - start) * share;
  return { start: start + by, end: end + by };
};

export type TickUnit = 'year' | 'month' | 'day' | 'hour' | 'minute';

export interface Tick {
  readonly time: number;
  readonly unit: TickUnit;
}

interface Step {
  readonly unit: TickUnit;
  readonly count: number;
  /** Rough length, to choose by. */
  readonly length: number;
}

const YEAR = 365.25 * DAY;
const MONTH = YEAR / 12;
const STEPS: readonly Step[] = [
  ...[1, 5, 15, 30].map((count): Step => ({ unit: 'minute', count, length: count * MINUTE })),
  ...[1, 3, 6, 12].map((count): Step => ({ unit: 'hour', count, length: count * HOUR })),
  ...[1, 2, 7].map((count): Step => ({ unit: 'day', count, length: count * DAY })),
  ...[1, 3, 6].map((count): Step => ({ unit: 'month', count, length: count * MONTH })),
  ...[1, 2, 5, 10, 25, 50, 100].map((count): Step => ({ unit: 'year', count, length: count * YEAR })),
];

/** The round moment at or before `time`, and the next one. Months and years are counted by the calendar. */
function rounder({ unit, count, length }: Step): { floor: (time: number) => number; next: (time: number) => number } {
  if (unit === 'year') {
    const floor = (time: number): number => Date.UTC(Math.floor(new Date(time).getUTCFullYear() / count) * count, 0, 1);
    return { floor, next: (time) => Date.UTC(new Date(time).getUTCFullYear() + count, 0, 1) };
  }
  if (unit === 'month') {
    const at = (time: number, by: number): number => {
      const date = new Date(time);
      return Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / count) * count + by, 1);
    };
    return { floor: (time) => at(time, 0), next: (time) => at(time, count) };
  }
  return { floor: (time) => Math.floor(time / length) * length, next: (time) => time + length };
}

/** Ticks at round moments, none closer to the next than `apart` pixels. */
export function ticksOf(view: View, width: number, apart = 84): Tick[] {
  const perPixel = (view.end - view.start) / Math.max(1, width);
  const step = STEPS.find(({ length }) => length / perPixel >= apart) ?? STEPS[STEPS.length - 1];
  const { floor, next } = rounder(step);
  const ticks: Tick[] = [];
  for (let time = floor(view.start); time <= view.end; time = next(time))
    if (time >= view.start) ticks.push({ time, unit: step.unit });
  return ticks;
}
