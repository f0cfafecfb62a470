/** The list of routes, and what stands before all of them: hosts, session, headers, one shape of error. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import { securityHeaders } from './guard/headers.ts';
import { onlyFromHere } from './guard/hosts.ts';
import { pageFiles } from './guard/page-files.ts';
import type { Session } from './guard/session.ts';
import { Problem, sayProblem } from './problem.ts';
import { routes } from './route.ts';
import { caseRoutes } from './routes/case.ts';
import { claimRoutes } from './routes/claims.ts';
import { custodyRoutes, originalRoute } from './routes/custody.ts';
import { eventRoutes } from './routes/events.ts';
import { exportRoutes, handoverRoutes } from './routes/handover.ts';
import { judgementRoutes } from './routes/judgements.ts';
import { pictureRoutes } from './routes/picture.ts';
import { reportRoutes } from './routes/reports.ts';
import { pictureOfPageRoute, seenRoutes } from './routes/seen.ts';
import { sourceRoutes } from './routes/sources.ts';
import { timelineRoutes } from './routes/timeline.ts';
import { uploadRoutes } from './routes/uploads.ts';
import type { Workbench } from './workbench.ts';

/** Everything that the page asks for. */
export const apiRoutes = (bench: Workbench) =>
  routes()
    .route('/', caseRoutes(bench))
    .route('/', reportRoutes(bench))
    .route('/', custodyRoutes(bench))
    .route('/', seenRoutes(bench))
    .route('/', uploadRoutes(bench))
    .route('/', claimRoutes(bench))
    .route('/', judgementRoutes(bench))
    .route('/', pictureRoutes(bench))
    .route('/', sourceRoutes(bench))
    .route('/', timelineRoutes(bench))
    .route('/', handoverRoutes(bench));

/** What the page's client is checked against. */
export type Api = ReturnType<typeof apiRoutes>;

const DOCUMENT = {
  openapi: '3.1.0',
  info: {
    title: 'Stemma',
    version: '1',
    description:
      'The interface of stemma serve. It answers on the loopback address only, to the page it serves and to whoever sends `Authorization: Bearer TOKEN` with the token of the opening address. Every error is { error: { code, message, hint } }. GET /api/events is a stream of changes (server-sent events); Files are answered by GET /api/reports/{id}/original (which sets down in the custody that it was handed out; `?sha256=` for a file that held it), GET /api/reports/{id}/pages/{page}/picture, GET /api/exports/{name} and GET /api/exports/{name}/manifest (both with `?licence=` for another one than is kept).',
  },
} as const;

export interface AppOptions {
  readonly bench: Workbench;
  readonly session: Session;
  readonly port: number;
  /** Folder of the built page. */
  readonly page: string;
}

export function makeApp({ bench, session, port, page }: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono();
  const give = pageFiles(page);
  app.onError(sayProblem);
  app.use(securityHeaders);
  app.use(onlyFromHere(port));
  app.use('/api/*', session.required);
  app.route('/api', eventRoutes(bench));
  app.use(compress());
  app.route('/api', apiRoutes(bench));
  app.route('/api', originalRoute(bench));
  app.route('/api', pictureOfPageRoute(bench));
  app.route('/api', exportRoutes(bench));
  app.doc31('/api/openapi.json', DOCUMENT);
  app.all('/api/*', () => {
    throw new Problem(404, 'no-route', {
      message: 'There is nothing at this address.',
      hint: 'See /api/openapi.json for what there is.',
    });
  });
  app.get('*', (c) => session.enter(c) ?? give(c));
  app.all('*', () => {
    throw new Problem(405, 'no-method', { message: 'This address is only for reading.', hint: 'Send a GET.' });
  });
  return app;
}
