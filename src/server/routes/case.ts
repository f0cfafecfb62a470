/** The case at a glance, its log, and its verification. */

import { createRoute, z } from '@hono/zod-openapi';
import { FORMATS, HOLDERS } from '../../ingest/index.ts';
import { facetsOf } from '../case-index/facets.ts';
import { staleDecisions } from '../case-index/index.ts';
import { sourceId } from '../case-index/sources.ts';
import { answers, body, routes } from '../route.ts';
import { CaseSummary, type LogRow, LogStretch, Verified } from '../schemas/case.ts';
import { pageQuery } from '../schemas/parts.ts';
import type { Workbench } from '../workbench.ts';

const summaryRoute = createRoute({
  method: 'get',
  path: '/case',
  summary: 'The case at a glance',
  responses: answers('The case', CaseSummary),
});
const relateRoute = createRoute({
  method: 'post',
  path: '/case/relate',
  summary: 'Work out questions, relations and origins anew',
  request: { body: body(z.object({})) },
  responses: answers('What there is now', z.object({ questions: z.int(), relations: z.int(), origins: z.int() })),
});
const logRoute = createRoute({
  method: 'get',
  path: '/log',
  summary: 'Who did what, the newest first',
  request: { query: z.object({ ...pageQuery, action: z.string().optional(), by: z.string().optional() }) },
  responses: answers('Lines of the log', LogStretch),
});
const verifyRoute = createRoute({
  method: 'get',
  path: '/log/verification',
  summary: 'Is everything still what was written?',
  responses: answers('What verification found', Verified),
});

function summaryOf({ opened, name, index, hand, limits, relating }: Workbench): z.infer<typeof CaseSummary> {
  const rows = index.reports().map(({ row }) => row);
  const { questions, relations, origins } = index.picture();
  return {
    id: opened.store.caseId,
    name,
    by: hand().by,
    revision: index.revision(),
    reports: rows.length,
    claims: index.claims().length,
    decided: rows.reduce((sum, { decided }) => sum + decided, 0),
    questions: questions.length,
    relations: relations.length,
    origins: origins.length,
    languages: facetsOf(rows.map(({ language }) => language)),
    publishers: facetsOf(rows.map(({ publisher }) => publisher)),
    stale: index.stale(),
    relating: relating(),
    orphaned: staleDecisions(index),
    limits: { uploadBytes: limits.upload },
    formats: [...FORMATS, ...HOLDERS].map(({ name, mediaType }) => ({ name, mediaType })),
  };
}

/** Null where it is gone, or has no words of its own. */
function aboutOf({ index }: Workbench, about: string): z.infer<typeof LogRow>['about'] {
  const claim = index.claim(about)?.row;
  if (claim) return { claim: claim.id, report: claim.report, words: claim.words };
  const prefix = sourceId('');
  if (!about.startsWith(prefix)) return null;
  const source = index.sources().find(({ id }) => id === about);
  return { claim: null, report: null, words: source?.name ?? about.slice(prefix.length) };
}

export const caseRoutes = (bench: Workbench) =>
  routes()
    .openapi(summaryRoute, (c) => c.json(summaryOf(bench), 200))
    .openapi(relateRoute, async (c) => {
      await bench.relate();
      const { questions, relations, origins } = bench.index.picture();
      return c.json({ questions: questions.length, relations: relations.length, origins: origins.length }, 200);
    })
    .openapi(logRoute, async (c) => {
      const { offset, limit, action, by } = c.req.valid('query');
      const { index, opened } = bench;
      const all = await opened.store.log();
      const lines = all
        .filter((line) => (action === undefined || line.action === action) && (by === undefined || line.by === by))
        .reverse();
      const decisions = new Map([...index.decisions().values()].flat().map((d) => [d.id, d]));
      const rows = lines.slice(offset, offset + limit).map((line) => {
        const entry = index.report(line.subject);
        const decision = line.action === 'judge' ? (decisions.get(line.subject) ?? null) : null;
        const alias = line.action === 'alias' ? index.aliases()[Number(line.subject) - 1] : undefined;
        return {
          ...line,
          report: entry ? { id: entry.row.id, title: entry.row.title } : null,
          decision,
          about: decision ? aboutOf(bench, decision.about) : null,
          alias: alias ? { a: alias.a, b: alias.b, same: alias.same, reason: alias.reason } : null,
        };
      });
      const people = facetsOf(all.map((line) => line.by));
      return c.json({ total: lines.length, rows, people, actions: facetsOf(all.map((line) => line.action)) }, 200);
    })
    .openapi(verifyRoute, async (c) => {
      const { lines, broken } = await bench.verify();
      const first = broken
        ? { seq: broken.line.seq, action: broken.line.action, subject: broken.line.subject, why: broken.why }
        : null;
      return c.json({ lines, holds: first === null, broken: first }, 200);
    });
