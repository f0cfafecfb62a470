/** Where a report's file came from and that it is unchanged; what a person sets down of it; and the file as it came. */
import { createRoute, type z } from '@hono/zod-openapi';
import { behind, custodyOfReport, sha256 } from '../../custody/view.ts';
import { type CustodyStep, momentOf } from '../../model/custody.ts';
import type { KeptReport } from '../../store/index.ts';
import { titleOf } from '../case-index/entry.ts';
import { notFound, Problem } from '../problem.ts';
import { answers, body, idParam, routes } from '../route.ts';
import { Custody, NewStep } from '../schemas/custody.ts';
import type { Workbench } from '../workbench.ts';

const custodyRoute = createRoute({
  method: 'get',
  path: '/reports/{id}/custody',
  summary: 'The custody of a report: each file behind it, hashed again, with every step',
  request: { params: idParam },
  responses: answers('Its custody', Custody),
});
const stepRoute = createRoute({
  method: 'post',
  path: '/reports/{id}/custody',
  summary: 'Set down how the file of a report was had, or a note',
  request: { params: idParam, body: body(NewStep) },
  responses: answers('Its custody now', Custody),
});

export async function keptReport({ opened }: Workbench, id: string): Promise<KeptReport> {
  const kept = await opened.store.report(id);
  if (!kept) throw notFound('report', id);
  return kept;
}

async function custodyIn({ opened: { store } }: Workbench, kept: KeptReport): Promise<z.infer<typeof Custody>> {
  const { report } = kept;
  const order = [...behind(kept).slice(1), report.origin.sha256];
  const { copies, timestamps } = await custodyOfReport(store, kept);
  return {
    report: report.id,
    title: titleOf(report),
    url: report.url ?? null,
    copies: [...copies].sort((a, b) => order.indexOf(a.sha256) - order.indexOf(b.sha256)),
    timestamps,
  };
}

function stepFrom({ note, collectedAt, ...had }: z.infer<typeof NewStep>): Omit<CustodyStep, 'original' | 'by' | 'at'> {
  const at = collectedAt === undefined ? {} : { collectedAt: momentOf(collectedAt) ?? undefined };
  const given = Object.fromEntries(Object.entries({ ...had, ...at }).filter(([, value]) => value !== undefined));
  const step = Object.keys(given).length > 0 ? 'collected' : 'noted';
  return { step, ...given, ...(note === undefined ? {} : { note }) };
}

export const custodyRoutes = (bench: Workbench) =>
  routes()
    .openapi(custodyRoute, async (c) =>
      c.json(await custodyIn(bench, await keptReport(bench, c.req.valid('param').id)), 200),
    )
    .openapi(stepRoute, async (c) => {
      const kept = await keptReport(bench, c.req.valid('param').id);
      const original = kept.report.origin.sha256;
      await bench.opened.store.custody({ ...stepFrom(c.req.valid('json')), original, ...bench.hand() });
      await bench.catchUp();
      return c.json(await custodyIn(bench, kept), 200);
    });

/** The bytes behind a report, hashed again. @throws Problem where they are not what was taken in */
export async function unchangedBytes({ opened }: Workbench, wanted: string): Promise<Uint8Array> {
  const bytes = await opened.store.original(wanted);
  if (bytes !== null && sha256(bytes) === wanted) return bytes;
  throw new Problem(422, 'altered', {
    message: 'The original is no longer what was taken in.',
    hint: 'Look at the verification on the screen of the log, and compare with an earlier copy of the case.',
  });
}

/** Outside the document of the interface, because what it answers is a file. That it was handed out is a step of its custody. */
export const originalRoute = (bench: Workbench) =>
  routes().get('/reports/:id/original', async (c) => {
    const kept = await keptReport(bench, c.req.param('id'));
    const { origin } = kept.report;
    const wanted = c.req.query('sha256') ?? origin.sha256;
    if (!behind(kept).includes(wanted)) throw notFound('file', wanted);
    const bytes = await unchangedBytes(bench, wanted);
    const name = origin.within?.find((holding) => holding.sha256 === wanted)?.name ?? origin.name;
    await bench.opened.store.custody({ step: 'handed-out', original: wanted, ...bench.hand() });
    await bench.catchUp();
    // Never shown in place: the bytes are as they came, and may be a page with scripts.
    return c.body(new Uint8Array(bytes), 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  });
