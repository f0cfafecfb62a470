/** Where places lie on the map, how large their doubt is drawn, and what is shown at first. */
import { describe, expect, it } from 'vitest';
import {
  allView,
  firstView,
  onScreen,
  type Place,
  pointOf,
  spotsIn,
  unitsOf,
  WORLD,
  worldView,
  zoomed,
} from './fit.ts';
import { labelsWithRoom } from './labels.ts';

const size = { width: 800, height: 500 };
const place = (name: string, [lat, lon]: readonly [number, number], more: Partial<Place> = {}): Place => ({
  key: `geonames:${name}`,
  name,
  names: [name],
  lat,
  lon,
  kind: 'city',
  claims: 1,
  ...more,
});

describe('points', () => {
  it('lie where Mercator puts them', () => {
    expect(pointOf(0, 0).x).toBe(0);
    expect(pointOf(0, 0).y).toBeCloseTo(0);
    expect(pointOf(0, 180).x).toBe(WORLD / 2);
    expect(pointOf(60, 0).y).toBeCloseTo(-209.6, 1);
    expect(pointOf(90, 0).y).toBe(pointOf(83, 0).y);
  });
  it('have their doubt drawn larger towards the poles, as the projection stretches', () => {
    expect(unitsOf(40_075, 0)).toBeCloseTo(WORLD);
    expect(unitsOf(100, pointOf(60, 0).y)).toBeCloseTo(2 * unitsOf(100, 0));
  });
});

describe('the first view', () => {
  const near = [place('Hem', [36.5, 40.7], { claims: 20 }), place('Tell', [36.9, 40.2], { claims: 5 })];
  it('is of where most is said to have happened, not of a capital far away', () => {
    const view = firstView(
      [...near, place('Far', [38.9, -77]), place('Land', [35, 38], { kind: 'country', claims: 90 })],
      size,
    );
    for (const { lat, lon } of near) {
      const { x, y } = onScreen(pointOf(lat ?? 0, lon ?? 0), view, size);
      expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
    }
    expect(onScreen(pointOf(38.9, -77), view, size).x).toBeLessThan(0);
  });
  it('shows enough around one place to know where one is', () => {
    const { scale, y } = firstView([near[0]], size);
    expect(size.height / scale / unitsOf(1, y)).toBeGreaterThan(200);
  });
  it('is of countries where nothing is finer, and of the world where nothing is known', () => {
    const land = firstView([place('Land', [35, 38], { kind: 'country' })], size);
    expect(land.x).toBeCloseTo(pointOf(35, 38).x);
    expect(firstView([place('Nowhere', [0, 0], { lat: null, lon: null })], size)).toEqual(worldView(size));
  });
  it('of all places holds them all', () => {
    const all = [...near, place('Far', [-38.9, -77])];
    const view = allView(all, size);
    for (const { lat, lon } of all) {
      const { x, y } = onScreen(pointOf(lat ?? 0, lon ?? 0), view, size);
      expect(x >= 0 && x <= size.width && y >= 0 && y <= size.height).toBe(true);
    }
  });
});

describe('looking closer', () => {
  it('keeps what one points at where it is', () => {
    const view = { x: 10, y: 20, scale: 4 };
    const around = { x: 600, y: 100 };
    const point = { x: view.x + (around.x - 400) / 4, y: view.y + (around.y - 250) / 4 };
    const moved = onScreen(point, zoomed(view, 2, size, around), size);
    expect(moved.x).toBeCloseTo(around.x);
    expect(moved.y).toBeCloseTo(around.y);
  });
});

describe('spots', () => {
  const view = { x: 0, y: 0, scale: 1 };
  it('that lie on one another are one, under the name of that with most claims', () => {
    const spots = spotsIn(
      [place('Small', [0.1, 0]), place('Large', [0, 0], { claims: 5 }), place('Apart', [30, 90])],
      view,
      size,
    );
    expect(spots.map(({ key, claims, places }) => [key, claims, places.length])).toEqual([
      ['geonames:Large', 6, 2],
      ['geonames:Apart', 1, 1],
    ]);
  });
  it('out of sight or nowhere are none', () => {
    expect(
      spotsIn([place('Nowhere', [0, 0], { lat: null }), place('Off', [0, 170])], { ...view, scale: 10 }, size),
    ).toEqual([]);
  });
  it('of ten thousand places stay few enough to draw, and no claim is lost', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      place(String(i), [(i % 100) - 50, Math.floor(i / 100) * 3.5 - 175]),
    );
    const spots = spotsIn(many, { x: 0, y: 0, scale: 0.7 }, size);
    expect(spots.length).toBeLessThan(1200);
    expect(spots.reduce((sum, { claims }) => sum + claims, 0)).toBe(10_000);
  });
});

describe('labels', () => {
  it('are written where there is room, those that come first before others', () => {
    const labels = [
      { key: 'first', text: 'Orlin', x: 100, y: 100 },
      { key: 'over it', text: 'Old Orlin', x: 110, y: 95 },
      { key: 'below', text: 'Tarsa', x: 100, y: 140 },
    ];
    expect([...labelsWithRoom(labels)]).toEqual(['first', 'below']);
  });
});
