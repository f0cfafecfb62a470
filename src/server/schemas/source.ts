/** Sources: who speaks or publishes in the case, under which names, and what people hold of them. */
import { z } from '@hono/zod-openapi';
import { list } from './parts.ts';

/** The Admiralty code's first axis. F is "cannot be judged", not the worst. */
export const RELIABILITY = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

const Held = z.object({ by: z.string(), at: z.string(), reason: z.string() });

export const SourceRow = z
  .object({
    id: z.string(),
    name: z.string(),
    /** All spellings in the case, the most frequent first. */
    names: list(z.object({ name: z.string(), count: z.int() })),
    /** Key of a known actor. */
    known: z.string().nullable(),
    speaks: z.boolean(),
    publishes: z.boolean(),
    /** Claims in whose chain it stands. */
    claims: z.int(),
    reports: z.int(),
    reliability: Held.extend({ grade: z.enum(RELIABILITY) }).nullable(),
    camp: Held.extend({ name: z.string() }).nullable(),
    /** Id of the newest judgement on it. */
    last: z.string().nullable(),
  })
  .openapi('Source');
export type SourceRow = z.infer<typeof SourceRow>;

export const AliasRow = z
  .object({ a: z.string(), b: z.string(), same: z.boolean(), reason: z.string(), by: z.string(), at: z.string() })
  .openapi('Alias');
