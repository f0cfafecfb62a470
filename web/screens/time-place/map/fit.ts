/** The arithmetic of the map: where a point lies, how large its doubt is there, what to show at first, and what lies too close to tell apart. */
import type { Places } from '../../../api.ts';

export type Place = Places['places'][number];
export type Kind = NonNullable<Place['kind']>;

/** Width of the whole world in the map's own units. */
export const WORLD = 1000;
const EARTH_KM = 40_075;
/** Beyond it the projection runs away. */
const FARTHEST = 83;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is in the middle, and how many pixels a unit has. */
export interface MapView extends Point {
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function pointOf(lat: number, lon: number): Point {
  const bounded = Math.max(-FARTHEST, Math.min(FARTHEST, lat));
  const phi = (bounded * Math.PI) / 180;
  return { x: (lon / 360) * WORLD, y: -(Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)) * WORLD };
}

const latitudeOf = (y: number): number =>
  ((2 * Math.atan(Math.exp((-y / WORLD) * 2 * Math.PI)) - Math.PI / 2) * 180) / Math.PI;

/** Kilometres as the map's units, at that height: towards the poles the projection stretches. */
export const unitsOf = (km: number, y: number): number =>
  ((km / EARTH_KM) * WORLD) / Math.cos((latitudeOf(y) * Math.PI) / 180);

/** How far, in kilometres, the point may be from what the words mean. A country is drawn as an area instead. */
const RADII: Readonly<Record<Kind | 'unknown', number>> = {
  country: 300,
  region: 60,
  natural: 30,
  other: 25,
  unknown: 25,
  city: 6,
  neighbourhood: 2,
  facility: 2,
};
export const radiusKm = (kind: Place['kind']): number => RADII[kind ?? 'unknown'];

export const hasPoint = (place: Place): place is Place & { readonly lat: number; readonly lon: number } =>
  place.lat !== null && place.lon !== null;

/** Share of the claims that the first view holds: a capital far away must not shrink the place that matters. */
const MOST = 0.75;
const MARGIN = 48;
const CLOSEST_KM = 10;
/** Kilometres that the window shows at least at first, so that one sees where one is. */
const BEARINGS_KM = 260;
export const SMALLEST = 0.3;
export const LARGEST = 800;

function viewOn(points: readonly (Point & { readonly reach: number })[], { width, height }: Size, km: number): MapView {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, reach } of points) {
    left = Math.min(left, x - reach);
    right = Math.max(right, x + reach);
    top = Math.min(top, y - reach);
    bottom = Math.max(bottom, y + reach);
  }
  const across = Math.max(right - left, unitsOf(km, (top + bottom) / 2));
  const down = Math.max(bottom - top, unitsOf(km, (top + bottom) / 2));
  const scale = Math.min((width - 2 * MARGIN) / across, (height - 2 * MARGIN) / down);
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale: Math.max(SMALLEST, Math.min(LARGEST, scale)) };
}

const spot = (place: Place & { readonly lat: number; readonly lon: number }) => {
  const point = pointOf(place.lat, place.lon);
  return { ...point, reach: unitsOf(radiusKm(place.kind), point.y), claims: place.claims, kind: place.kind };
};

export const worldView = ({ width }: Size): MapView => ({ x: 0, y: -60, scale: Math.max(SMALLEST, width / WORLD) });

/** All places, countries too. */
export function allView(places: readonly Place[], size: Size): MapView {
  const spots = places.filter(hasPoint).map(spot);
  return spots.length === 0 ? worldView(size) : viewOn(spots, size, CLOSEST_KM);
}

/** The places nearest to where most is said to have happened, until they hold most of the claims; countries only where there is nothing finer. */
export function firstView(places: readonly Place[], size: Size): MapView {
  const all = places.filter(hasPoint).map(spot);
  const fine = all.filter(({ kind }) => kind !== 'country');
  const spots = fine.length > 0 ? fine : all;
  if (spots.length === 0) return worldView(size);
  const middle = spots.reduce((most, one) => (one.claims > most.claims ? one : most));
  const near = [...spots].sort(
    (a, b) => Math.hypot(a.x - middle.x, a.y - middle.y) - Math.hypot(b.x - middle.x, b.y - middle.y),
  );
  const wanted = MOST * spots.reduce((sum, { claims }) => sum + claims, 0);
  let held = 0;
  const taken = near.filter(({ claims }) => {
    if (held >= wanted) return false;
    held += claims;
    return true;
  });
  return viewOn(taken, size, BEARINGS_KM);
}

export const onScreen = ({ x, y }: Point, view: MapView, { width, height }: Size): Point => ({
  x: (x - view.x) * view.scale + width / 2,
  y: (y - view.y) * view.scale + height / 2,
});

/** `factor` above 1 looks closer; `around`, in pixels, stays where it is. */
export function zoomed(view: MapView, factor: number, size: Size, around = { x: size.width / 2, y: size.height / 2 }) {
  const scale = Math.max(SMALLEST, Math.min(LARGEST, view.scale * factor));
  const dx = around.x - size.width / 2;
  const dy = around.y - size.height / 2;
  return { x: view.x + dx / view.scale - dx / scale, y: view.y + dy / view.scale - dy / scale, scale };
}

export interface Spot extends Point {
  readonly key: string;
  /** Radius of the doubt in pixels, as it is and not as it is drawn. */
  readonly radius: number;
  /** The first has most claims. */
  readonly places: readonly Place[];
  readonly claims: number;
}

/** A circle smaller than this cannot be seen or hit. */
export const SMALLEST_CIRCLE = 8;
const CLOSE = 20;

/** What can be seen, those that lie on one another as one; those with most claims keep their place. */
export function spotsIn(places: readonly Place[], view: MapView, size: Size): Spot[] {
  const spots: { x: number; y: number; radius: number; places: Place[] }[] = [];
  const cells = new Map<string, (typeof spots)[number][]>();
  const cell = (x: number, y: number): string => `${Math.floor(x / CLOSE)} ${Math.floor(y / CLOSE)}`;
  const around = [-CLOSE, 0, CLOSE];
  for (const place of [...places].sort((a, b) => b.claims - a.claims)) {
    if (!hasPoint(place)) continue;
    const point = pointOf(place.lat, place.lon);
    const radius = unitsOf(radiusKm(place.kind), point.y) * view.scale;
    const { x, y } = onScreen(point, view, size);
    if (x < -radius || y < -radius || x > size.width + radius || y > size.height + radius) continue;
    const close = around
      .flatMap((dx) => around.flatMap((dy) => cells.get(cell(x + dx, y + dy)) ?? []))
      .find((other) => Math.hypot(other.x - x, other.y - y) < CLOSE);
    if (close) close.places.push(place);
    else {
      const spot = { x, y, radius, places: [place] };
      spots.push(spot);
      cells.set(cell(x, y), [...(cells.get(cell(x, y)) ?? []), spot]);
    }
  }
  return spots.map((spot) => ({
    ...spot,
    key: keyOf(spot.places[0]),
    claims: spot.places.reduce((sum, { claims }) => sum + claims, 0),
  }));
}

/** What the server filters by. */
export const keyOf = ({ key, name }: Place): string => key ?? name;
