/** Where words were recognised on the image of a page, and the picture of the page. */
import { createRoute, z } from '@hono/zod-openapi';
import { type Report, type SeenWord, SURE } from '../../model/report.ts';
import { notFound } from '../problem.ts';
import { answers, idParam, routes } from '../route.ts';
import { SeenPage } from '../schemas/report.ts';
import type { Workbench } from '../workbench.ts';
import { keptReport, unchangedBytes } from './custody.ts';

const seenRoute = createRoute({
  method: 'get',
  path: '/reports/{id}/seen',
  summary: 'The words of a report that were recognised on a page, each with its place and confidence',
  request: { params: idParam, query: z.object({ page: z.coerce.number().int().min(1).optional() }) },
  responses: answers('The words of the page', SeenPage),
});

/** A picture of these kinds is sent as it came: browsers decode it, and nothing in it can run. */
const PICTURES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg']);
const PDF = 'application/pdf';
const hasPicture = ({ origin: { mediaType } }: Report): boolean => PICTURES.has(mediaType) || mediaType === PDF;

function pagesIn(words: readonly SeenWord[]): z.infer<typeof SeenPage>['pages'] {
  const pages = new Map<number, { page: number; start: number; end: number }>();
  for (const { page, start, end } of words) {
    const before = pages.get(page);
    pages.set(page, { page, start: Math.min(start, before?.start ?? start), end: Math.max(end, before?.end ?? end) });
  }
  return [...pages.values()].sort((a, b) => a.page - b.page);
}

export const seenRoutes = (bench: Workbench) =>
  routes().openapi(seenRoute, async (c) => {
    const { report } = await keptReport(bench, c.req.valid('param').id);
    const { seen = [] } = report;
    const pages = pagesIn(seen);
    const { page = pages[0]?.page ?? null } = c.req.valid('query');
    const words = seen
      .filter((word) => word.page === page)
      .map(({ start, end, box, confidence }) => ({ start, end, box: [...box], confidence }));
    return c.json({ pages, page, words, sure: SURE, picture: hasPicture(report) }, 200);
  });

async function pictureIn(bench: Workbench, report: Report, page: number): Promise<Uint8Array | null> {
  const { origin } = report;
  if (!hasPicture(report)) return null;
  const bytes = await unchangedBytes(bench, origin.sha256);
  if (origin.mediaType === PDF) return bench.highlighter.picture({ name: origin.name, bytes }, page);
  return page === 1 ? bytes : null;
}

/** Outside the document of the interface, because what it answers is a picture. */
export const pictureOfPageRoute = (bench: Workbench) =>
  routes().get('/reports/:id/pages/:page/picture', async (c) => {
    const { report } = await keptReport(bench, c.req.param('id'));
    const page = Number(c.req.param('page'));
    const picture = Number.isInteger(page) && page > 0 ? await pictureIn(bench, report, page) : null;
    if (picture === null) throw notFound('picture of page', c.req.param('page'));
    const { mediaType } = report.origin;
    return c.body(new Uint8Array(picture), 200, {
      'Content-Type': PICTURES.has(mediaType) ? mediaType : 'image/png',
      // For the page that shows it, and nowhere by itself.
      'Content-Disposition': 'attachment',
    });
  });
