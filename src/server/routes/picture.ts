/** Questions, relations, origins, and the graph from origins to reports. */
import { createRoute, z } from '@hono/zod-openapi';
import { type Question, RELATION_KINDS, type Relation, type RelationKind } from '../../model/relation.ts';
import { bearings, byWeight } from '../case-index/bearing.ts';
import type { CaseIndex } from '../case-index/case-index.ts';
import { facetsOf } from '../case-index/facets.ts';
import { fold, hasAll, termsOf } from '../case-index/fold.ts';
import { originRow, questionRow, relationRow } from '../case-index/rows.ts';
import { campOfOrigin } from '../case-index/sources.ts';
import { stemmaOf } from '../case-index/stemma.ts';
import { notFound, Problem } from '../problem.ts';
import { answers, idParam, routes } from '../route.ts';
import { ClaimRow } from '../schemas/claim.ts';
import { list, pageQuery, stretch } from '../schemas/parts.ts';
import { OriginRow, QuestionFacets, QuestionRow, QuestionWhole, RelationRow, StemmaGraph } from '../schemas/picture.ts';
import type { Workbench } from '../workbench.ts';

const questionsRoute = createRoute({
  method: 'get',
  path: '/questions',
  summary: 'What is asked over the case: contradictions first, then what has most answers',
  request: {
    query: z.object({
      ...pageQuery,
      search: z.string().optional(),
      asked: z.string().optional(),
      /** Leave out what has only one answer. */
      several: z.enum(['yes', 'no']).default('yes'),
      /** Only what has answers that contradict or deny each other. */
      contested: z.enum(['yes', 'no']).default('no'),
    }),
  },
  responses: answers('A stretch of the questions', stretch(QuestionRow)),
});
const questionFacetsRoute = createRoute({
  method: 'get',
  path: '/questions/facets',
  summary: 'What the questions with several answers ask for, how many are contested, and how many have one answer only',
  responses: answers('Values with how often they occur', QuestionFacets),
});
const questionRoute = createRoute({
  method: 'get',
  path: '/questions/{id}',
  summary: 'One question with every answer',
  request: { params: idParam },
  responses: answers('The question', QuestionWhole),
});
const relationsRoute = createRoute({
  method: 'get',
  path: '/relations',
  summary:
    'How claims stand to each other, the weightiest first: of a claim, of a question, or of a claim within a question',
  request: {
    query: z.object({
      ...pageQuery,
      claim: z.string().optional(),
      question: z.string().optional(),
      kind: z.enum(RELATION_KINDS).optional(),
      /** Only those that contradict or deny. */
      against: z.enum(['yes', 'no']).default('no'),
    }),
  },
  responses: answers('A stretch of the relations', stretch(RelationRow)),
});
const originsRoute = createRoute({
  method: 'get',
  path: '/origins',
  summary: 'What claims go back to, that with most claims first',
  request: { query: z.object({ ...pageQuery, traced: z.enum(['yes', 'no']).optional() }) },
  responses: answers('A stretch of the origins', stretch(OriginRow)),
});
const originRoute = createRoute({
  method: 'get',
  path: '/origins/{id}',
  summary: 'One origin with its claims',
  request: { params: idParam },
  responses: answers('The origin', z.object({ row: OriginRow, claims: list(ClaimRow) })),
});
const stemmaRoute = createRoute({
  method: 'get',
  path: '/stemma',
  summary: 'The graph of transmission of a question or of a claim',
  request: { query: z.object({ question: z.string().optional(), claim: z.string().optional() }) },
  responses: answers('Origins above, what goes back to them below', StemmaGraph),
});

const isContested = ({ contradictions, denials }: QuestionRow): boolean => contradictions + denials > 0;
const weight = ({ contradictions, denials, claims }: QuestionRow): number =>
  (contradictions + denials) * 100_000 + claims;

/** Worked out once for each state of the case. */
const questionRows = (index: CaseIndex): readonly QuestionRow[] =>
  index.once('question rows', () =>
    index
      .picture()
      .questions.map((question) => questionRow(index, question))
      .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1)),
  );

const rowsIn = (index: CaseIndex, ids: readonly string[]) =>
  ids.flatMap((id) => {
    const row = index.claim(id)?.row;
    return row ? [row] : [];
  });

function whole(index: CaseIndex, question: Question): z.infer<typeof QuestionWhole> {
  const { originOf } = index.lookup();
  const bears = bearings(index, question);
  return {
    row: questionRow(index, question),
    answers: rowsIn(index, question.claims).map((row) => {
      const origin = originOf(row.id);
      return {
        ...row,
        origin: origin
          ? { id: origin.id, name: origin.name, traced: origin.traced, camp: campOfOrigin(index, origin) }
          : null,
        asOf: question.asOf?.[row.id] ?? row.published,
        bearing: bears.get(row.id) ?? null,
      };
    }),
  };
}

interface Wanted {
  readonly claim?: string | undefined;
  readonly question?: string | undefined;
  readonly kind?: RelationKind | undefined;
  readonly against: 'yes' | 'no';
}

/** @throws Problem when there is no such question. */
function relationsFor(index: CaseIndex, { claim, question, kind, against }: Wanted): Relation[] {
  const { relationsOf, within, question: questionOf } = index.lookup();
  const asked = question === undefined ? undefined : questionOf(question);
  if (question !== undefined && !asked) throw notFound('question', question);
  const inside = new Set(asked?.claims);
  const all = claim === undefined ? (asked ? within(asked) : index.picture().relations) : relationsOf(claim);
  const found = all.filter(
    (r) =>
      (kind === undefined || r.kind === kind) &&
      (against === 'no' || r.kind === 'contradicts' || r.kind === 'denies') &&
      (claim === undefined || !asked || (inside.has(r.from) && inside.has(r.to))),
  );
  return claim === undefined && !asked ? found : found.sort(byWeight);
}

export const pictureRoutes = (bench: Workbench) =>
  routes()
    .openapi(questionsRoute, (c) => {
      const { offset, limit, search = '', asked, several, contested } = c.req.valid('query');
      const terms = termsOf(search);
      const rows = questionRows(bench.index).filter(
        (row) =>
          (several === 'no' || row.claims > 1) &&
          (contested === 'no' || isContested(row)) &&
          (asked === undefined || row.asked === asked) &&
          hasAll(fold(row.text), terms),
      );
      return c.json({ total: rows.length, rows: rows.slice(offset, offset + limit) }, 200);
    })
    .openapi(questionFacetsRoute, (c) => {
      const rows = questionRows(bench.index);
      const several = rows.filter(({ claims }) => claims > 1);
      return c.json(
        {
          asked: facetsOf(several.map(({ asked }) => asked)),
          contested: several.filter(isContested).length,
          single: rows.length - several.length,
        },
        200,
      );
    })
    .openapi(questionRoute, (c) => {
      const { id } = c.req.valid('param');
      const question = bench.index.lookup().question(id);
      if (!question) throw notFound('question', id);
      return c.json(whole(bench.index, question), 200);
    })
    .openapi(relationsRoute, (c) => {
      const { offset, limit, ...wanted } = c.req.valid('query');
      const { index } = bench;
      const relations = relationsFor(index, wanted);
      const rows = relations.slice(offset, offset + limit).map((relation) => relationRow(index, relation));
      return c.json({ total: relations.length, rows }, 200);
    })
    .openapi(originsRoute, (c) => {
      const { offset, limit, traced } = c.req.valid('query');
      const { index } = bench;
      const origins = index
        .picture()
        .origins.filter((origin) => traced === undefined || origin.traced === (traced === 'yes'))
        .sort((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1));
      const rows = origins.slice(offset, offset + limit).map((origin) => originRow(index, origin));
      return c.json({ total: origins.length, rows }, 200);
    })
    .openapi(originRoute, (c) => {
      const { id } = c.req.valid('param');
      const origin = bench.index.lookup().origin(id);
      if (!origin) throw notFound('origin', id);
      return c.json({ row: originRow(bench.index, origin), claims: rowsIn(bench.index, origin.claims) }, 200);
    })
    .openapi(stemmaRoute, (c) => {
      const { question, claim } = c.req.valid('query');
      const { question: questionOf, originOf } = bench.index.lookup();
      const asked = question === undefined ? undefined : questionOf(question);
      if (question !== undefined && !asked) throw notFound('question', question);
      const ids = asked?.claims ?? (claim === undefined ? undefined : (originOf(claim)?.claims ?? [claim]));
      if (!ids)
        throw new Problem(422, 'bad-request', {
          message: 'A graph is of a question or of a claim.',
          hint: 'Give ?question=ID or ?claim=ID.',
        });
      return c.json({ question: asked ? questionRow(bench.index, asked) : null, ...stemmaOf(bench.index, ids) }, 200);
    });
