/** The custody of a report as the server gives it: the copies that stand behind it, their steps, and the timestamps over the log. */
import { z } from '@hono/zod-openapi';
import { CUSTODY_STEPS, momentOf } from '../../model/custody.ts';
import { list } from './parts.ts';

const Step = z.object({
  step: z.enum(CUSTODY_STEPS),
  collector: z.string().optional(),
  method: z.string().optional(),
  sourceUrl: z.string().optional(),
  collectedAt: z.string().optional(),
  note: z.string().optional(),
  by: z.string(),
  /** UTC, ISO 8601. */
  at: z.string(),
});

const Working = z.object({
  report: z.string(),
  textSha256: z.string(),
  characters: z.int(),
  reader: z.string(),
  recognised: z.int(),
});

const Copy = z
  .object({
    sha256: z.string(),
    bytes: z.int(),
    mediaType: z.string(),
    name: z.string(),
    takenAt: z.string(),
    takenBy: z.string(),
    /** The bytes were hashed again, and still have the SHA-256 that they were taken in with. */
    holds: z.boolean(),
    working: list(Working),
    steps: list(Step),
    lines: list(z.object({ seq: z.int(), at: z.string(), by: z.string(), action: z.string(), hash: z.string() })),
  })
  .openapi('EvidenceCopy');

export const Custody = z
  .object({
    report: z.string(),
    title: z.string(),
    url: z.string().nullable(),
    /** The outermost file that held it first, the report's own file last. */
    copies: list(Copy),
    timestamps: list(
      z.object({
        seq: z.int(),
        time: z.string().nullable(),
        authority: z.string().nullable(),
        certificate: z.string().nullable(),
        /** What is wrong with it; null where it holds. */
        problem: z.string().nullable(),
      }),
    ),
  })
  .openapi('Custody');

const said = z.string().trim().min(1).max(2000).optional();

/** What a person sets down of how the report's own file was had, or of what became of it since. */
export const NewStep = z
  .strictObject({
    collector: said,
    method: said,
    sourceUrl: said,
    /** Told back in UTC. */
    collectedAt: z
      .string()
      .refine((value) => momentOf(value) !== null, 'write a moment with its time zone: 2031-03-05T14:00Z')
      .optional(),
    note: said,
  })
  .refine((step) => Object.values(step).some((value) => value !== undefined), 'say something to set down')
  .openapi('NewCustodyStep');
