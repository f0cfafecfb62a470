/** The pile of reports, one report with its claims, and what lights up in its text. */
import { createRoute, z } from '@hono/zod-openapi';
import type { DecidedClaim as Decided } from '../../model/decided.ts';
import { selectReports } from '../case-index/select.ts';
import { notFound } from '../problem.ts';
import { answers, idParam, routes } from '../route.ts';
import { pageQuery, stretch } from '../schemas/parts.ts';
import { Highlights, ReportRow, ReportWhole } from '../schemas/report.ts';
import type { Workbench } from '../workbench.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/reports',
  summary: 'The reports of the case',
  request: {
    query: z.object({
      ...pageQuery,
      search: z.string().optional(),
      publisher: z.string().optional(),
      language: z.string().optional(),
      from: z.string().optional(),
      to: z.string().optional(),
      reviewed: z.enum(['none', 'some', 'all']).optional(),
      sort: z.enum(['added', 'published', 'publisher', 'title', 'claims', 'reviewed']).default('added'),
      order: z.enum(['up', 'down']).default('up'),
    }),
  },
  responses: answers('A stretch of the pile', stretch(ReportRow)),
});
const oneRoute = createRoute({
  method: 'get',
  path: '/reports/{id}',
  summary: 'One report: its text and its claims as they stand',
  request: { params: idParam },
  responses: answers('The report', ReportWhole),
});
const highlightsRoute = createRoute({
  method: 'get',
  path: '/reports/{id}/highlights',
  summary: 'Who says what where in the text, and the doubts of reading',
  request: { params: idParam },
  responses: answers('What lights up', Highlights),
});

/** A decided claim with the id that the next decision on it has to have seen. */
export const withLast = (decided: Decided): Decided & { readonly last: string | null } => ({
  ...decided,
  last: decided.decisions.at(-1)?.id ?? null,
});

const answersOf = ({ index }: Workbench, claims: readonly string[]) =>
  claims.flatMap((claim) =>
    index
      .lookup()
      .questionsOf(claim)
      .map(({ id, text, claims: all }) => ({ claim, question: id, text, claims: all.length })),
  );

export const reportRoutes = (bench: Workbench) =>
  routes()
    .openapi(listRoute, (c) => {
      const filter = c.req.valid('query');
      const entries = selectReports(bench.index.reports(), filter);
      const rows = entries.slice(filter.offset, filter.offset + filter.limit).map(({ row }) => row);
      return c.json({ total: entries.length, rows }, 200);
    })
    .openapi(oneRoute, async (c) => {
      const { id } = c.req.valid('param');
      const entry = bench.index.report(id);
      const kept = entry && (await bench.opened.store.report(id));
      if (!entry || !kept) throw notFound('report', id);
      const { text, blocks, origin, url = null, forwardedFrom = null, basis = {}, notes = [] } = kept.report;
      const claims = (await bench.index.decidedIn(id)).map(withLast);
      const answers = answersOf(
        bench,
        claims.map(({ claim }) => claim.id),
      );
      const seen = kept.report.seen?.length ?? 0;
      const about = { origin, url, forwardedFrom, basis, notes, seen, reader: kept.reader };
      return c.json({ row: entry.row, text, blocks, ...about, claims, answers }, 200);
    })
    .openapi(highlightsRoute, async (c) => {
      const { id } = c.req.valid('param');
      const entry = bench.index.report(id);
      if (!entry) throw notFound('report', id);
      const { attributions, notes } = await bench.highlighter.highlights(entry.report);
      const marks = attributions.map(({ id: mark, source, cue, content, doubtful, inside, manner }) => ({
        id: mark,
        source,
        cue,
        content,
        manner,
        ...(doubtful ? { doubtful } : {}),
        ...(inside === undefined ? {} : { inside }),
      }));
      return c.json({ attributions: marks, notes }, 200);
    });
