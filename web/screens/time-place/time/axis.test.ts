/** Where moments lie on the axis, what it shows at first, and where its ticks stand. */
import { describe, expect, it } from 'vitest';
import { firstView, moved, positionOf, ticksOf, timeAt, type Weighed, wholeView, zoomed } from './axis.ts';
import { DAY, isoDay, stretchOfDate } from './stretch.ts';

const weighed = (date: string, weight = 1): Weighed => ({ stretch: stretchOfDate(date), weight });
const day = (date: string): number => Date.parse(`${date}T00:00:00Z`);

describe('positions', () => {
  it('go to pixels and back', () => {
    const view = { start: day('2022-01-01'), end: day('2022-01-11') };
    expect(positionOf(day('2022-01-06'), view, 500)).toBe(250);
    expect(isoDay(timeAt(250, view, 500))).toBe('2022-01-06');
  });
});

describe('the first view', () => {
  it('is not squeezed by another century', () => {
    const view = firstView([weighed('1915-04-24'), weighed('2022-01-20', 20), weighed('2022-01-26', 10)]);
    expect(isoDay(view?.start ?? 0) > '2022-01-10').toBe(true);
    expect(isoDay(view?.end ?? 0) >= '2022-01-26').toBe(true);
    expect(isoDay(view?.end ?? 0) < '2022-02-05').toBe(true);
  });
  it('is the whole where everything is vague, and none where nothing is dated', () => {
    expect(firstView([weighed('2014'), weighed('2022')])).toEqual(wholeView([weighed('2014'), weighed('2022')]));
    expect(firstView([])).toBeNull();
  });
  it('of one day is wide enough to be seen', () => {
    const view = firstView([weighed('2022-01-20')]);
    expect((view?.end ?? 0) - (view?.start ?? 0)).toBeGreaterThan(2 * DAY);
  });
});

describe('the whole', () => {
  it('holds the first and the last', () => {
    const view = wholeView([weighed('2022-03'), weighed('1990'), weighed('2022-05-01')]);
    expect(view && view.start < day('1990-01-01') && view.end > day('2022-05-02')).toBe(true);
  });
});

describe('looking closer', () => {
  const view = { start: day('2022-01-01'), end: day('2022-01-11') };
  it('keeps what one points at where it is', () => {
    const at = day('2022-01-03');
    expect(positionOf(at, zoomed(view, 0.5, at), 500)).toBeCloseTo(positionOf(at, view, 500));
  });
  it('ends somewhere, both ways', () => {
    let [near, far] = [view, view];
    for (let i = 0; i < 60; i++) [near, far] = [zoomed(near, 0.5), zoomed(far, 2)];
    expect(near.end - near.start).toBe(600_000);
    expect(far.end - far.start).toBe(400 * 365.25 * DAY);
  });
  it('moves by shares of what is seen', () => {
    expect(moved(view, 0.5)).toEqual({ start: day('2022-01-06'), end: day('2022-01-16') });
  });
});

describe('ticks', () => {
  const shown = (from: string, to: string, width = 800) =>
    ticksOf({ start: Date.parse(`${from}Z`), end: Date.parse(`${to}Z`) }, width);
  it.each([
    ['2022-01-20T18:00', '2022-01-20T20:00', 'minute', '2022-01-20T18:00', 15 * 60_000],
    ['2022-01-20T00:00', '2022-01-21T00:00', 'hour', '2022-01-20T00:00', 3 * 3_600_000],
    ['2022-01-20T12:00', '2022-01-28T00:00', 'day', '2022-01-21T00:00', DAY],
  ])('from %s to %s stand at round moments', (from, to, unit, first, apart) => {
    const ticks = shown(from, to);
    expect(ticks[0]).toEqual({ time: Date.parse(`${first}Z`), unit });
    expect(ticks[1].time - ticks[0].time).toBe(apart);
  });
  it('follow the calendar in months and years', () => {
    expect(shown('2023-12-15T00:00', '2024-05-15T00:00').map(({ time }) => isoDay(time))).toEqual([
      '2024-01-01',
      '2024-02-01',
      '2024-03-01',
      '2024-04-01',
      '2024-05-01',
    ]);
    expect(shown('1986-01-01T00:00', '2024-01-01T00:00').map(({ time }) => isoDay(time).slice(0, 4))).toEqual([
      '1990',
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
    ]);
  });
  it('are never closer than a word is wide, on a phone as on a wall', () => {
    for (const width of [240, 320, 1200, 3800])
      for (const span of [0.05, 1, 40, 900, 40_000]) {
        const view = { start: day('1950-01-01'), end: day('1950-01-01') + span * DAY };
        const at = ticksOf(view, width).map(({ time }) => positionOf(time, view, width));
        for (let i = 1; i < at.length; i++) expect(at[i] - at[i - 1]).toBeGreaterThan(70);
      }
  });
});
