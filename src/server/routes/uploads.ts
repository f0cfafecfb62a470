/** Takes a file into the case: read in a thread that may fail, kept only when it was read. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ReportFacts } from '../../ingest/from-text.ts';
import { isPartialDate } from '../../model/partial-date.ts';
import { titleOf } from '../case-index/entry.ts';
import { Problem } from '../problem.ts';
import { answers, routes } from '../route.ts';
import { Taken } from '../schemas/report.ts';
import type { Workbench } from '../workbench.ts';

const fact = z.string().max(400).optional();
const uploadRoute = createRoute({
  method: 'post',
  path: '/reports',
  summary: 'Add a file; its bytes are the body',
  request: {
    query: z.object({
      name: z.string().min(1).max(400),
      /** The sender's own id of the report. */
      givenId: fact,
      publisher: fact,
      title: fact,
      author: fact,
      language: fact,
      published: z.string().refine(isPartialDate, 'write a date as 2022, 2022-03 or 2022-03-05').optional(),
    }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  responses: answers('What became of it', Taken),
});

const tooLarge = (limit: number): Problem =>
  new Problem(413, 'too-large', {
    message: `This file is larger than the ${Math.round(limit / 1024 / 1024)} MB that a window may send.`,
    hint: 'Add it with stemma add on the command line, or split it.',
  });

/** Counts as it comes in: what a header says of the length may be wrong. */
async function bytesOf(c: Context, limit: number): Promise<Uint8Array> {
  if (Number(c.req.header('Content-Length') ?? 0) > limit) throw tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = c.req.raw.body as AsyncIterable<Uint8Array> | null;
  if (stream)
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > limit) throw tooLarge(limit);
      chunks.push(chunk);
    }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const given = (facts: Readonly<Record<string, string | undefined>>): ReportFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== '')) as ReportFacts;

export const uploadRoutes = (bench: Workbench) =>
  routes().openapi(uploadRoute, async (c) => {
    const { name, givenId, ...facts } = c.req.valid('query');
    const bytes = await bytesOf(c, bench.limits.upload);
    const read = await bench.reader.read({ name, bytes, facts: given(facts) });
    const { report, added, claims } = await bench.opened.keep({ ...read, ...(givenId ? { givenId } : {}) });
    await bench.catchUp();
    return c.json({ report: report.id, title: titleOf(report), added, claims }, 200);
  });
