/** The parts that answers are made of: spans, readings, lists, and a stretch of a long list. */
import { z } from '@hono/zod-openapi';

export const list = <S extends z.ZodType>(item: S) => z.array(item).readonly();

export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) }).openapi('Span');
export const Basis = z.enum(['stated', 'inferred', 'assumed']);

export const reading = <S extends z.ZodType>(value: S) =>
  z.object({ value, basis: Basis, spans: list(Span), rule: z.string() });

export const Note = z.object({ spans: list(Span), text: z.string(), rule: z.string() }).openapi('Note');

export const Count = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: z.string().optional(),
});

/** `total` is how many there are, `rows` the stretch that was asked for. */
export const stretch = <S extends z.ZodType>(row: S) => z.object({ total: z.int(), rows: list(row) });

export const MAX_LIMIT = 500;
export const pageQuery = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(100),
};

/** A value and how many have it. */
export const Facet = z.object({ value: z.string(), count: z.int() });
