/** What is drawn of times: a line for each precision, thin marks gathered, nothing lost. */
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../../api.ts';
import { drawnIn } from './marks.ts';
import { DAY, isoDay } from './stretch.ts';

type Row = Timeline['times'][number];
const dayRow = (date: string, claims = 1): Row => ({ when: date, from: date, to: date, claims, events: [] });
const monthRow = (from: string, to: string, claims = 1): Row => ({
  ...dayRow(from, claims),
  when: from.slice(0, 7),
  to,
});
const january = { start: Date.UTC(2022, 0, 1), end: Date.UTC(2022, 1, 1) };

describe('drawnIn', () => {
  it('puts each precision on a line of its own, the vaguest first', () => {
    const { lanes } = drawnIn([dayRow('2022-01-20', 3), monthRow('2022-01-01', '2022-01-31', 7)], january, 620);
    expect(lanes.map(({ precision, most }) => [precision, most])).toEqual([
      ['month', 7],
      ['day', 3],
    ]);
    expect(lanes[0].marks[0]).toMatchObject({ from: 0, to: 620 });
    expect(lanes[1].marks[0]).toMatchObject({ from: 380, to: 400 });
  });
  it('counts what lies wholly outside, and cuts what reaches in', () => {
    const rows = [dayRow('2021-12-24', 2), monthRow('2021-12-01', '2021-12-31', 4), dayRow('2022-02-01', 5)];
    const whole = monthRow('2022-01-01', '2022-01-31');
    const { before, after, lanes } = drawnIn([...rows, whole], { start: Date.UTC(2022, 0, 16), end: january.end }, 160);
    expect([before, after]).toEqual([6, 5]);
    expect(lanes.flatMap(({ marks }) => marks)).toMatchObject([{ from: 0, to: 160 }]);
  });
  it('gathers ten thousand days into what can be told apart, and loses no claim', () => {
    const start = Date.UTC(1995, 0, 1);
    const rows = Array.from({ length: 10_000 }, (_, i) => dayRow(isoDay(start + i * DAY)));
    const { lanes } = drawnIn(rows, { start, end: start + 10_000 * DAY }, 1000);
    expect(lanes[0].marks.length).toBeLessThanOrEqual(200);
    expect(lanes[0].marks.reduce((sum, { claims }) => sum + claims, 0)).toBe(10_000);
    expect(new Set(lanes[0].marks.map(({ key }) => key)).size).toBe(lanes[0].marks.length);
  });
});
