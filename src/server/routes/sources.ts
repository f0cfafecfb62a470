/** Sources: who speaks and publishes, under which names, on whose side, and how reliable a person holds them to be. */
import { createRoute, z } from '@hono/zod-openapi';
import { facetsOf } from '../case-index/facets.ts';
import { fold, hasAll, termsOf } from '../case-index/fold.ts';
import { claimsBySource, decisionsOn, keyOfName, sourceId } from '../case-index/sources.ts';
import { notFound } from '../problem.ts';
import { answers, body, idParam, routes } from '../route.ts';
import { ClaimRow, Decision } from '../schemas/claim.ts';
import { Facet, list, pageQuery, stretch } from '../schemas/parts.ts';
import { AliasRow, RELIABILITY, SourceRow } from '../schemas/source.ts';
import type { Workbench } from '../workbench.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/sources',
  summary: 'Speakers and publishers, those with most claims first',
  request: {
    query: z.object({
      ...pageQuery,
      search: z.string().optional(),
      part: z.enum(['speaks', 'publishes']).optional(),
      camp: z.string().optional(),
      grade: z.enum([...RELIABILITY, 'none']).optional(),
    }),
  },
  responses: answers('A stretch of the sources', stretch(SourceRow)),
});
const oneRoute = createRoute({
  method: 'get',
  path: '/sources/{id}',
  summary: 'One source with what it says over the case',
  request: { params: idParam, query: z.object(pageQuery) },
  responses: answers(
    'The source',
    z.object({
      row: SourceRow,
      claims: stretch(ClaimRow),
      aliases: list(AliasRow),
      /** What people held of it over time, the oldest first. */
      decisions: list(Decision),
    }),
  ),
});
const facetsRoute = createRoute({
  method: 'get',
  path: '/sources/facets',
  summary: 'Which camps and grades people gave, and how often',
  responses: answers('Values with how often they occur', z.object({ camps: list(Facet), grades: list(Facet) })),
});
const rateRoute = createRoute({
  method: 'post',
  path: '/sources/{id}/rating',
  summary: 'Say how reliable a source is (A to F), or on whose side it stands; with a reason',
  request: {
    params: idParam,
    body: body(
      z.object({
        reliability: z.enum(RELIABILITY).optional(),
        /** Empty to put it on no side. */
        camp: z.string().max(200).optional(),
        reason: z.string().trim().min(1).max(4000),
        seen: z.string().nullable(),
        key: z.string().min(8).max(100),
      }),
    ),
  },
  responses: answers('The source as it stands now', z.object({ row: SourceRow, changed: list(z.string()) })),
});
const aliasesRoute = createRoute({
  method: 'get',
  path: '/aliases',
  summary: 'What people ruled about names',
  responses: answers('The rulings, the oldest first', z.object({ rows: list(AliasRow) })),
});
const aliasRoute = createRoute({
  method: 'post',
  path: '/aliases',
  summary: 'Say that two names are the same, or are not; with a reason',
  request: {
    body: body(
      z.object({
        a: z.string().trim().min(1).max(400),
        b: z.string().trim().min(1).max(400),
        same: z.boolean(),
        reason: z.string().trim().min(1).max(4000),
      }),
    ),
  },
  responses: answers('The ruling', z.object({ row: AliasRow, changed: list(z.string()) })),
});

/** Also by an id from before its name was ruled to be another's. */
const sourceOf = ({ index }: Workbench, id: string): SourceRow => {
  const now = sourceId(keyOfName(index)(id.slice(sourceId('').length)));
  const row = index.sources().find((source) => source.id === id) ?? index.sources().find(({ id: own }) => own === now);
  if (!row) throw notFound('source', id);
  return row;
};

export const sourceRoutes = (bench: Workbench) =>
  routes()
    .openapi(listRoute, (c) => {
      const { offset, limit, search = '', part, camp, grade } = c.req.valid('query');
      const terms = termsOf(search);
      const rows = bench.index
        .sources()
        .filter(
          (row) =>
            (part === undefined || row[part]) &&
            (camp === undefined || row.camp?.name === camp) &&
            (grade === undefined || (row.reliability?.grade ?? 'none') === grade) &&
            hasAll(fold(row.names.map(({ name }) => name).join(' ')), terms),
        );
      return c.json({ total: rows.length, rows: rows.slice(offset, offset + limit) }, 200);
    })
    .openapi(facetsRoute, (c) => {
      const rows = bench.index.sources();
      const camps = facetsOf(rows.map(({ camp }) => camp?.name ?? null));
      return c.json({ camps, grades: facetsOf(rows.map(({ reliability }) => reliability?.grade ?? 'none')) }, 200);
    })
    .openapi(oneRoute, (c) => {
      const { id } = c.req.valid('param');
      const { offset, limit } = c.req.valid('query');
      const row = sourceOf(bench, id);
      const said = claimsBySource(bench.index).get(row.id) ?? [];
      const names = new Set(row.names.map(({ name }) => name));
      const aliases = bench.index.aliases().filter(({ a, b }) => names.has(a) || names.has(b));
      const rows = said.slice(offset, offset + limit).map((claim) => claim.row);
      const decisions = decisionsOn(bench.index, row.id.slice(sourceId('').length), names);
      return c.json({ row, claims: { total: said.length, rows }, aliases, decisions }, 200);
    })
    .openapi(rateRoute, async (c) => {
      const { id } = c.req.valid('param');
      const { reason, seen, key, reliability, camp } = c.req.valid('json');
      const { id: about } = sourceOf(bench, id);
      const correction = { ...(reliability ? { reliability } : {}), ...(camp === undefined ? {} : { camp }) };
      await bench.opened.store.judge(
        { about, verdict: 'rated', correction, reason, key, ...bench.hand() },
        { last: seen },
      );
      await bench.catchUp();
      return c.json({ row: sourceOf(bench, id), changed: Object.keys(correction) }, 200);
    })
    .openapi(aliasesRoute, (c) => c.json({ rows: bench.index.aliases() }, 200))
    .openapi(aliasRoute, async (c) => {
      const said = c.req.valid('json');
      const row = { ...said, ...bench.hand() };
      // Sent again, as after an answer that was lost, it is written once.
      const last = bench.index.aliases().findLast(({ a, b }) => a === said.a && b === said.b);
      if (last?.same === said.same && last.reason === said.reason && last.by === row.by)
        return c.json({ row: last, changed: [] }, 200);
      await bench.opened.store.rule(row);
      await bench.catchUp();
      return c.json({ row, changed: [row.a, row.b] }, 200);
    });
