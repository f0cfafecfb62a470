/** The case as a whole, and its log. */
import { z } from '@hono/zod-openapi';
import { Decision } from './claim.ts';
import { Facet, list, stretch } from './parts.ts';

export const CaseSummary = z
  .object({
    id: z.string(),
    /** File name, or name in the database. */
    name: z.string(),
    /** Who is at work: decisions are signed with this name. */
    by: z.string(),
    /** Number of the log's last line. */
    revision: z.int(),
    reports: z.int(),
    claims: z.int(),
    decided: z.int(),
    questions: z.int(),
    relations: z.int(),
    origins: z.int(),
    languages: list(Facet),
    publishers: list(Facet),
    /** Something came after the questions and relations were worked out. */
    stale: z.boolean(),
    relating: z.boolean(),
    /** Judgements on claims that a newer reading no longer has. */
    orphaned: list(Decision),
    limits: z.object({ uploadBytes: z.int() }),
    /** What a file may be: forms of one report, and of files that hold many. */
    formats: list(z.object({ name: z.string(), mediaType: z.string() })),
  })
  .openapi('Case');

export const LogRow = z
  .object({
    seq: z.int(),
    at: z.string(),
    by: z.string(),
    action: z.enum(['create', 'add', 'reread', 'relate', 'judge', 'alias', 'migrate', 'custody', 'timestamp']),
    subject: z.string(),
    digest: z.string(),
    hash: z.string(),
    /** The report of an `add` or `reread`. */
    report: z.object({ id: z.string(), title: z.string() }).nullable(),
    /** The decision of a `judge`. */
    decision: Decision.nullable(),
    /** What the decision is about: a claim's words, or the name of a source. */
    about: z.object({ claim: z.string().nullable(), report: z.string().nullable(), words: z.string() }).nullable(),
    /** The ruling of an `alias`. */
    alias: z.object({ a: z.string(), b: z.string(), same: z.boolean(), reason: z.string() }).nullable(),
  })
  .openapi('LogLine');

/** A stretch of the log, with who and what there is to choose from. */
export const LogStretch = stretch(LogRow).extend({ people: list(Facet), actions: list(Facet) });

export const Verified = z
  .object({
    lines: z.int(),
    holds: z.boolean(),
    broken: z.object({ seq: z.int(), action: z.string(), subject: z.string(), why: z.string() }).nullable(),
  })
  .openapi('Verified');
