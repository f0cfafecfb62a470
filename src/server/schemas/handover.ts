/** How a case may leave: under which licence, without what, in which forms. */
import { z } from '@hono/zod-openapi';
import { isFindable } from '../../export/handover/redaction/finder.ts';
import { MARK_KINDS } from '../../export/handover/redaction/marks.ts';
import { list } from './parts.ts';

export const HandoverState = z
  .object({
    /** Null where none was chosen. */
    licence: z.string().nullable(),
    /** What people marked, the oldest first. */
    marks: list(
      z.object({
        /** Of the judgement: taken back with `withdrawn` about `case`. */
        id: z.string(),
        kind: z.enum(MARK_KINDS),
        value: z.string(),
        /** Of a marked report: what it is called, where it is still there. */
        title: z.string().nullable(),
        aliases: list(z.string()),
        reason: z.string(),
        by: z.string(),
        at: z.string(),
      }),
    ),
    forms: list(
      z.object({
        name: z.string(),
        mediaType: z.string(),
        file: z.string(),
        /** What the form has no place for; null where it holds the whole case. */
        leavesOut: z.string().nullable(),
      }),
    ),
    /** Id of the newest judgement on how the case may leave: send it back as `seen` with the next one. */
    last: z.string().nullable(),
  })
  .openapi('Handover');

/** Marked words that stand in no report are spelt otherwise there: so it is counted. */
export const FoundMarks = z
  .object({
    rows: list(
      z.object({
        id: z.string(),
        times: z.int(),
        /** Words that only hold what was marked, and are left as they are. */
        near: list(z.string()),
      }),
    ),
  })
  .openapi('FoundMarks');

export const Leaving = z
  .object({
    reports: z.int(),
    claims: z.int(),
    /** What stays behind in every form, in sentences. */
    leftOut: list(z.string()),
  })
  .openapi('Leaving');

const signed = {
  seen: z.string().nullable(),
  /** Chosen by the sender: sent again, the same key does nothing twice. */
  key: z.string().min(8).max(100),
};

export const NewMark = z
  .strictObject({
    kind: z.enum(MARK_KINDS),
    value: z.string().trim().min(1).max(2000),
    reason: z.string().trim().min(1, 'say why').max(4000),
    ...signed,
  })
  .refine(({ kind, value }) => kind === 'report' || isFindable(value), 'it has no letters or figures to look for')
  .openapi('NewMark');

export const NewLicence = z
  .strictObject({
    licence: z.string().trim().min(1).max(400),
    reason: z.string().trim().max(4000).default(''),
    ...signed,
  })
  .openapi('NewLicence');
