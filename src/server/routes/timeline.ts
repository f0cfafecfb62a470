/** When and where: claims by the time they speak of, reports by the day they came out, and places with their claims. */
import { createRoute, z } from '@hono/zod-openapi';
import { PLACE_KINDS } from '../../model/place.ts';
import type { CaseIndex } from '../case-index/case-index.ts';
import { type ClaimFilter, selectClaims, unlessFiltered } from '../case-index/select.ts';
import { answers, routes } from '../route.ts';
import { EventKind, Kind, Standing } from '../schemas/claim.ts';
import { list } from '../schemas/parts.ts';
import type { Workbench } from '../workbench.ts';

const filters = z.object({
  search: z.string().optional(),
  speaker: z.string().optional(),
  place: z.string().optional(),
  kind: Kind.optional(),
  event: EventKind.optional(),
  standing: Standing.optional(),
  when: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
});

const Timeline = z.object({
  /** One entry for each time that claims name, at its precision: a minute, a day, a month, a year. */
  times: list(
    z.object({
      /** As a TIMEX3 value. */
      when: z.string(),
      from: z.string(),
      to: z.string(),
      claims: z.int(),
      /** Kinds of events among them, with how many claims have each. */
      events: list(z.object({ event: EventKind, claims: z.int() })),
    }),
  ),
  undated: z.int(),
  published: list(z.object({ date: z.string(), reports: z.int() })),
  unpublished: z.int(),
});
const Places = z.object({
  places: list(
    z.object({
      key: z.string().nullable(),
      name: z.string(),
      names: list(z.string()),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
      kind: z.enum(PLACE_KINDS).nullable(),
      claims: z.int(),
    }),
  ),
  unplaced: z.int(),
});

const timelineRoute = createRoute({
  method: 'get',
  path: '/timeline',
  summary: 'How many claims speak of which time, at its precision, and how many reports came out when',
  request: { query: filters },
  responses: answers('Times and dates, the earliest first', Timeline),
});
const placesRoute = createRoute({
  method: 'get',
  path: '/places',
  summary: 'Places that claims name, with where they lie when that is known',
  request: { query: filters },
  responses: answers('Places, those with most claims first', Places),
});

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const list = groups.get(keyOf(item));
    if (list) list.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const early = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function timelineOf(index: CaseIndex, filter: ClaimFilter): z.infer<typeof Timeline> {
  const rows = selectClaims(index.claims(), filter).map(({ row }) => row);
  const dated = rows.filter(({ from }) => from !== null);
  const times = [...countBy(dated, (row) => row.when ?? '')].map(([when, claims]) => {
    const [{ from, to }] = claims;
    const events = [...countBy(claims, ({ event }) => event ?? '')].flatMap(([, same]) =>
      same[0].event === null ? [] : [{ event: same[0].event, claims: same.length }],
    );
    return { when, from: from ?? '', to: to ?? '', claims: claims.length, events };
  });
  const reports = index.reports().map(({ row }) => row);
  const published = [...countBy(reports, ({ published: date }) => date ?? '')].flatMap(([date, same]) =>
    date === '' ? [] : [{ date, reports: same.length }],
  );
  return {
    times: times.sort((a, b) => early(a.from, b.from) || early(a.to, b.to) || early(a.when, b.when)),
    undated: rows.length - dated.length,
    published: published.sort((a, b) => early(a.date, b.date)),
    unpublished: reports.filter(({ published: date }) => date === null).length,
  };
}

function placesOf(index: CaseIndex, filter: ClaimFilter): z.infer<typeof Places> {
  const rows = selectClaims(index.claims(), filter).map(({ row }) => row);
  const placed = rows.flatMap(({ where }) => (where ? [where] : []));
  const places = [...countBy(placed, ({ key, name }) => key ?? `name:${name}`)].map(([, same]) => {
    const names = [...countBy(same, ({ name }) => name)].sort((a, b) => b[1].length - a[1].length);
    const [{ key = null, lat = null, lon = null, kind = null }] = same;
    return { key, lat, lon, kind, name: names[0][0], names: names.map(([name]) => name), claims: same.length };
  });
  places.sort((a, b) => b.claims - a.claims || early(a.name, b.name));
  return { places, unplaced: rows.length - placed.length };
}

export const timelineRoutes = (bench: Workbench) =>
  routes()
    .openapi(timelineRoute, (c) => {
      const filter = c.req.valid('query');
      return c.json(unlessFiltered(bench.index, { name: 'timeline', filter, make: timelineOf }), 200);
    })
    .openapi(placesRoute, (c) => {
      const filter = c.req.valid('query');
      return c.json(unlessFiltered(bench.index, { name: 'places', filter, make: placesOf }), 200);
    });
