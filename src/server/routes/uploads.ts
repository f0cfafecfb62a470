/** Takes a file into the case: read in a thread that may fail, kept only when it was read. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Outcome } from '../../adding/add-all.ts';
import type { FileSource } from '../../adding/source.ts';
import type { ReportFacts } from '../../ingest/from-text.ts';
import { columnsOf } from '../../ingest/holders/columns.ts';
import { holderOf } from '../../ingest/index.ts';
import { isPartialDate } from '../../model/partial-date.ts';
import { titleOf } from '../case-index/entry.ts';
import { Problem } from '../problem.ts';
import { answers, routes } from '../route.ts';
import { Taken } from '../schemas/report.ts';
import type { Workbench } from '../workbench.ts';

const fact = z.string().max(400).optional();

function isColumns(line: string): boolean {
  try {
    return columnsOf(line).text !== undefined;
  } catch {
    return false;
  }
}

const uploadRoute = createRoute({
  method: 'post',
  path: '/reports',
  summary: 'Add a file, which may hold many reports; its bytes are the body',
  request: {
    query: z.object({
      name: z.string().min(1).max(400),
      /** The sender's own id of the report. */
      givenId: fact,
      publisher: fact,
      title: fact,
      author: fact,
      language: fact,
      /** Which column of a table holds what, as a person confirmed it. */
      columns: z
        .string()
        .max(4000)
        .refine(isColumns, 'write which column holds what: text=Body,published=Date')
        .optional(),
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

async function takeOne(bench: Workbench, source: FileSource): Promise<Taken> {
  const read = await bench.reader.read(source);
  const { report, added, claims } = await bench.opened.keep(read);
  return {
    reports: [{ name: source.name, report: report.id, title: titleOf(report), added, claims }],
    failed: [],
    leftOut: [],
  };
}

async function* only<T>(one: T): AsyncGenerator<T> {
  yield one;
}

function told(bench: Workbench, outcomes: readonly Outcome[]): Taken {
  const title = (id: string, name: string): string => bench.index.report(id)?.row.title ?? name;
  return {
    reports: outcomes.flatMap((o): Taken['reports'] => {
      if (o.status === 'added')
        return [{ name: o.name, report: o.report, title: title(o.report, o.name), added: true, claims: o.claims }];
      return o.status === 'present' ? [{ name: o.name, report: null, title: o.name, added: false, claims: 0 }] : [];
    }),
    failed: outcomes.flatMap((o) => (o.status === 'failed' ? [{ name: o.name, ...o.problem }] : [])),
    leftOut: outcomes.flatMap((o) => (o.status === 'left-out' ? [{ name: o.name, why: o.why }] : [])),
  };
}

/** What can be read of it is kept, part by part, whatever is wrong with another part. */
async function takeMany(bench: Workbench, source: FileSource): Promise<Taken> {
  const outcomes: Outcome[] = [];
  const { reading } = bench.limits;
  await bench.opened.addAll({
    sources: only(source),
    workers: 1,
    limits: reading,
    told: (outcome) => outcomes.push(outcome),
  });
  await bench.catchUp();
  return told(bench, outcomes);
}

export const uploadRoutes = (bench: Workbench) =>
  routes().openapi(uploadRoute, async (c) => {
    const { name, givenId, columns, ...facts } = c.req.valid('query');
    const bytes = await bytesOf(c, bench.limits.upload);
    const source = {
      name,
      bytes,
      facts: given(facts),
      ...(givenId ? { givenId } : {}),
      ...(columns ? { columns: columnsOf(columns) } : {}),
    };
    const many = bytes.length > 0 && holderOf(bytes, name) !== undefined;
    const taken = await (many ? takeMany(bench, source) : takeOne(bench, source));
    await bench.catchUp();
    return c.json(taken, 200);
  });
