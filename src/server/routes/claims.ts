/** Claims over the whole case: searched, filtered, one with everything that hangs on it, and why it was read so. */
import { createRoute, z } from '@hono/zod-openapi';
import type { DecidedClaim as Decided } from '../../model/decided.ts';
import type { Reading } from '../../model/reading.ts';
import type { CaseIndex } from '../case-index/case-index.ts';
import { facetsOf } from '../case-index/facets.ts';
import { originRow, questionRow, relationRow } from '../case-index/rows.ts';
import { type ClaimFilter, selectClaims, unlessFiltered } from '../case-index/select.ts';
import { notFound } from '../problem.ts';
import { answers, idParam, routes } from '../route.ts';
import { Certainty, ClaimRow, DecidedClaim, EventKind, Grounds, Kind, Stance, Standing } from '../schemas/claim.ts';
import { Basis, Facet, list, pageQuery, Span, stretch } from '../schemas/parts.ts';
import { OriginRow, QuestionRow, RelationRow } from '../schemas/picture.ts';
import type { Workbench } from '../workbench.ts';
import { withLast } from './reports.ts';

const filters = {
  search: z.string().optional(),
  report: z.string().optional(),
  kind: Kind.optional(),
  stance: Stance.optional(),
  grounds: Grounds.optional(),
  certainty: Certainty.optional(),
  event: EventKind.optional(),
  /** A name in the chain, as printed. */
  speaker: z.string().optional(),
  /** A place's name or key. */
  place: z.string().optional(),
  standing: Standing.optional(),
  /** A time as the claims word it, a TIMEX3 value; `from` and `to` let through whatever may fall between. */
  when: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
};

const listRoute = createRoute({
  method: 'get',
  path: '/claims',
  summary: 'Claims by words, speakers, places, dates and more',
  request: { query: z.object({ ...pageQuery, ...filters }) },
  responses: answers('A stretch of the claims', stretch(ClaimRow)),
});
const facetsRoute = createRoute({
  method: 'get',
  path: '/claims/facets',
  summary: 'Which speakers, places and kinds the claims have, and how often',
  request: { query: z.object(filters) },
  responses: answers(
    'Values with how often they occur',
    z.object({
      speakers: list(Facet),
      places: list(Facet),
      kinds: list(Facet),
      events: list(Facet),
      standings: list(Facet),
    }),
  ),
});
const oneRoute = createRoute({
  method: 'get',
  path: '/claims/{id}',
  summary: 'One claim with its origin, questions and relations',
  request: { params: idParam },
  responses: answers(
    'The claim',
    z.object({
      row: ClaimRow,
      decided: DecidedClaim,
      origin: OriginRow.nullable(),
      questions: list(QuestionRow),
      relations: list(RelationRow),
    }),
  ),
});
const whyRoute = createRoute({
  method: 'get',
  path: '/claims/{id}/why',
  summary: 'Why each field was read so: basis, rule and words',
  request: { params: idParam },
  responses: answers(
    'A reason a field',
    z.object({
      rule: z.string(),
      reasons: list(
        z.object({
          field: z.string(),
          value: z.string(),
          basis: Basis,
          rule: z.string(),
          spans: list(Span),
          words: list(z.string()),
        }),
      ),
    }),
  ),
});

async function decidedOne(bench: Workbench, id: string): Promise<Decided> {
  const report = bench.index.claim(id)?.row.report;
  const found = report && (await bench.index.decidedIn(report)).find(({ claim }) => claim.id === id);
  if (!found) throw notFound('claim', id);
  return found;
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function reasonsOf({ current }: Decided, text: string) {
  const reason = (field: string, { value, basis, rule, spans }: Reading<unknown>) => ({
    field,
    value: plain(value),
    basis,
    rule,
    spans,
    words: spans.map(({ start, end }) => text.slice(start, end)),
  });
  const { grounds, certainty, event, who, toll, when, where } = current;
  const some = (field: string, value: Reading<unknown> | undefined) => (value ? [reason(field, value)] : []);
  return [
    reason('grounds', grounds),
    reason('certainty', certainty),
    ...some('event', event),
    ...who.map((role) => reason('who', role)),
    ...some('toll', toll),
    ...some('when', when),
    ...some('where', where),
  ];
}

function facetsIn(index: CaseIndex, filter: ClaimFilter) {
  const rows = selectClaims(index.claims(), filter).map(({ row }) => row);
  return {
    speakers: facetsOf(rows.flatMap(({ chain }) => [...new Set(chain)])),
    places: facetsOf(rows.map(({ where }) => where?.name ?? null)),
    kinds: facetsOf(rows.map(({ kind }) => kind)),
    events: facetsOf(rows.map(({ event }) => event)),
    standings: facetsOf(rows.map(({ standing }) => standing)),
  };
}

export const claimRoutes = (bench: Workbench) =>
  routes()
    .openapi(listRoute, (c) => {
      const { offset, limit, ...filter } = c.req.valid('query');
      const entries = selectClaims(bench.index.claims(), filter);
      return c.json({ total: entries.length, rows: entries.slice(offset, offset + limit).map(({ row }) => row) }, 200);
    })
    .openapi(facetsRoute, (c) => {
      const filter = c.req.valid('query');
      return c.json(unlessFiltered(bench.index, { name: 'claim facets', filter, make: facetsIn }), 200);
    })
    .openapi(oneRoute, async (c) => {
      const { id } = c.req.valid('param');
      const decided = await decidedOne(bench, id);
      const { index } = bench;
      const { originOf, questionsOf, relationsOf } = index.lookup();
      const origin = originOf(id);
      const row = index.claim(id)?.row;
      if (!row) throw notFound('claim', id);
      return c.json(
        {
          row,
          decided: withLast(decided),
          origin: origin ? originRow(index, origin) : null,
          questions: questionsOf(id).map((question) => questionRow(index, question)),
          relations: relationsOf(id).map((relation) => relationRow(index, relation)),
        },
        200,
      );
    })
    .openapi(whyRoute, async (c) => {
      const decided = await decidedOne(bench, c.req.valid('param').id);
      const text = bench.index.report(decided.claim.report)?.report.text ?? '';
      return c.json({ rule: decided.current.rule, reasons: reasonsOf(decided, text) }, 200);
    });
