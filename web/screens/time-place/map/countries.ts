/** The base map: the countries of Natural Earth as paths in the map's own units, from a file of our own. */
import { geoMercator, geoPath } from 'd3-geo';
import type { Feature, Geometry, Polygon } from 'geojson';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json?url';
import { WORLD } from './fit.ts';

export interface Country {
  /** ISO 3166-1 alpha-2; null where Natural Earth gives no number. */
  readonly code: string | null;
  readonly name: string;
  readonly path: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where its name stands. */
  readonly x: number;
  readonly y: number;
}

const CODES = new Map((codes as readonly (readonly string[])[]).map(([two, , number]) => [number, two]));
/** Decimals of the map's units: a hundredth of a pixel when looked at most closely would be finer than the borders are. */
const DIGITS = 3;

type Names = { readonly name: string };

/** The largest part: France has its name in Europe. */
function mainPart({ geometry }: Feature<Geometry | null, Names>, area: (part: Polygon) => number): Geometry | null {
  if (geometry?.type !== 'MultiPolygon') return geometry;
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((largest, part) => (area(part) > area(largest) ? part : largest));
}

export async function loadCountries(): Promise<readonly Country[]> {
  const response = await fetch(atlas);
  if (!response.ok) throw new Error(response.statusText);
  const topology = (await response.json()) as Topology<{ countries: GeometryCollection<Names> }>;
  const half = WORLD / 2;
  const projection = geoMercator()
    .scale(WORLD / (2 * Math.PI))
    .translate([0, 0])
    // Borders are made of short lines: to bend them would take most of the time and be seen by nobody.
    .precision(0)
    .clipExtent([
      [-half, -half],
      [half, half],
    ]);
  const draw = geoPath(projection).digits(DIGITS);
  return feature(topology, topology.objects.countries).features.flatMap((shape) => {
    const path = draw(shape);
    const main = mainPart(shape, (part) => draw.area(part));
    if (path === null || main === null) return [];
    const [[left, top], [right, bottom]] = draw.bounds(shape);
    const [x, y] = draw.centroid(main);
    const code = CODES.get(String(shape.id)) ?? null;
    return [{ code, name: shape.properties.name, path, left, right, top, bottom, x, y }];
  });
}
