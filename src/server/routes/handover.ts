/** How the case leaves: what people marked to stay behind, the licence, what is left out, and the case as a file, all through the one gate. */
import { createHash } from 'node:crypto';
import { createRoute, type z } from '@hono/zod-openapi';
import { ABOUT_CASE, keptLicence } from '../../export/handover/hand-over.ts';
import { foundFor, markFor } from '../../export/handover/marking.ts';
import { marksOf } from '../../export/handover/redaction/marks.ts';
import { handoverOf, outgoing } from '../../handover/gather.ts';
import { CASE_FORMS, type CaseForm, fileNameOf, formNamed } from '../../handover/index.ts';
import { manifestOf } from '../../handover/manifest.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Reading, Store } from '../../store/index.ts';
import { notFound } from '../problem.ts';
import { answers, body, routes } from '../route.ts';
import { FoundMarks, HandoverState, Leaving, NewLicence, NewMark } from '../schemas/handover.ts';
import type { Workbench } from '../workbench.ts';

const stateRoute = createRoute({
  method: 'get',
  path: '/handover',
  summary: 'How the case may leave: licence, what is marked to stay behind, and the forms',
  responses: answers('How it may leave', HandoverState),
});
const foundRoute = createRoute({
  method: 'get',
  path: '/handover/found',
  summary: 'How often what is marked stands in the reports',
  responses: answers('Each mark with how often it is found', FoundMarks),
});
const leavingRoute = createRoute({
  method: 'get',
  path: '/handover/leaving',
  summary: 'What would leave now, and what would stay behind',
  responses: answers('What leaves', Leaving),
});
const markRoute = createRoute({
  method: 'post',
  path: '/handover/marks',
  summary: 'Mark words, a name or a report that no export may hold; with a reason',
  request: { body: body(NewMark) },
  responses: answers('How it may leave now', HandoverState),
});
const licenceRoute = createRoute({
  method: 'post',
  path: '/handover/licence',
  summary: 'Choose the licence that every export carries',
  request: { body: body(NewLicence) },
  responses: answers('How it may leave now', HandoverState),
});

const onCase = ({ index }: Workbench): Judgement[] => index.judgements().filter(({ about }) => about === ABOUT_CASE);
const marksIn = (bench: Workbench) => marksOf(onCase(bench), bench.index.aliases());

const rowOf = ({ index }: Workbench, named: string) =>
  index.reports().find(({ row }) => row.id === named || row.givenId === named)?.row;

function stateOf(bench: Workbench): z.infer<typeof HandoverState> {
  const judgements = onCase(bench);
  return {
    licence: keptLicence(judgements),
    marks: marksIn(bench).map((mark) => ({
      ...mark,
      title: mark.kind === 'report' ? (rowOf(bench, mark.value)?.title ?? null) : null,
    })),
    forms: CASE_FORMS.map((form) => ({
      name: form.name,
      mediaType: form.mediaType,
      file: fileNameOf(form),
      leavesOut: form.leavesOut ?? null,
    })),
    last: judgements.at(-1)?.id ?? null,
  };
}

const foundIn = (bench: Workbench): z.infer<typeof FoundMarks>['rows'] =>
  bench.index.once('found marks', () => {
    const reports = bench.index.reports().map(({ report, row }) => ({ report, givenId: row.givenId }));
    return marksIn(bench).map((mark) => ({ id: mark.id, ...foundFor(mark, reports) }));
  });

/** Going through the gate reads the whole case: what it says is kept until something was written. */
function leavingIn({ opened, index }: Workbench): () => Promise<z.infer<typeof Leaving>> {
  let kept: { readonly revision: number; readonly told: Promise<z.infer<typeof Leaving>> } | null = null;
  const ask = async (): Promise<z.infer<typeof Leaving>> => {
    const { reports, claims, about } = await opened.store.snapshot((reading) => handoverOf(reading));
    return { reports: reports.length, claims: claims.length, leftOut: about.leftOut };
  };
  return () => {
    if (kept?.revision !== index.revision()) kept = { revision: index.revision(), told: ask() };
    return kept.told;
  };
}

export const handoverRoutes = (bench: Workbench) => {
  const leaving = leavingIn(bench);
  const write = async (judgement: Omit<Judgement, 'id' | 'by' | 'at'>, seen: string | null) => {
    await bench.opened.store.judge({ ...judgement, ...bench.hand() }, { last: seen });
    await bench.catchUp();
    return stateOf(bench);
  };
  return routes()
    .openapi(stateRoute, (c) => c.json(stateOf(bench), 200))
    .openapi(foundRoute, (c) => c.json({ rows: foundIn(bench) }, 200))
    .openapi(leavingRoute, async (c) => c.json(await leaving(), 200))
    .openapi(markRoute, async (c) => {
      const { kind, value, reason, seen, key } = c.req.valid('json');
      if (kind === 'report' && !rowOf(bench, value)) throw notFound('report', value);
      return c.json(await write({ ...markFor({ kind, value }, bench.index.aliases()), reason, key }, seen), 200);
    })
    .openapi(licenceRoute, async (c) => {
      const { licence, reason, seen, key } = c.req.valid('json');
      const chosen = { about: ABOUT_CASE, verdict: 'licensed', correction: { licence }, reason, key } as const;
      return c.json(await write(chosen, seen), 200);
    });
};

function formAsked(name: string): CaseForm {
  const form = formNamed(name);
  if (!form) throw notFound('export', name);
  return form;
}

/** Written as it is taken. What fails on the way breaks the answer off, so that half a file is not taken for a whole one. */
function exported(store: Store, form: CaseForm, licence: string | undefined): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const write = async (reading: Reading): Promise<void> => {
    for await (const piece of outgoing(reading, licence).pieces(form)) await writer.write(bytesOf(piece));
    await writer.close();
  };
  store.snapshot(write).catch((error: unknown) => writer.abort(error).catch(() => undefined));
  return readable;
}

const bytesOf = (piece: string | Uint8Array): Uint8Array =>
  typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;

/** The form is written once more for it, and only counted and hashed. */
const manifestFor = (store: Store, form: CaseForm, licence: string | undefined): Promise<string> =>
  store.snapshot(async (reading) => {
    const leaving = outgoing(reading, licence);
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of leaving.pieces(form)) {
      const next = bytesOf(piece);
      hash.update(next);
      bytes += next.length;
    }
    return manifestOf(await leaving.head(), [{ name: fileNameOf(form), form, bytes, sha256: hash.digest('hex') }]);
  });

const attached = (name: string, mediaType: string) => ({
  'Content-Type': mediaType,
  'Content-Disposition': `attachment; filename="${name}"`,
});

/** Outside the document of the interface, because what they answer are files. */
export const exportRoutes = ({ opened: { store } }: Workbench) =>
  routes()
    .get('/exports/:name', (c) => {
      const form = formAsked(c.req.param('name'));
      const type = form.isText ? `${form.mediaType}; charset=utf-8` : form.mediaType;
      return c.body(exported(store, form, c.req.query('licence')), 200, attached(fileNameOf(form), type));
    })
    .get('/exports/:name/manifest', async (c) => {
      const form = formAsked(c.req.param('name'));
      const manifest = await manifestFor(store, form, c.req.query('licence'));
      const name = `${fileNameOf(form)}.manifest.json`;
      return c.body(manifest, 200, attached(name, 'application/json; charset=utf-8'));
    });
