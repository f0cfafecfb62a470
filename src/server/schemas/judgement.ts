/** What a person can decide, and what the server says a decision changed. */
import { z } from '@hono/zod-openapi';
import { Certainty, DecidedClaim, Decision, EventKind, Grounds, Kind, PlaceRef, Role, Stance, Toll } from './claim.ts';
import { list, Span } from './parts.ts';
import { RelationRow } from './picture.ts';

/** Field by field; what is not given stays as it is, `null` empties. Speakers by name, from the publisher inward. */
export const Correction = z
  .strictObject({
    spans: z.array(Span).min(1).max(50),
    chain: z.array(z.string().trim().min(1).max(400)).min(1).max(20),
    kind: Kind,
    stance: Stance,
    grounds: Grounds,
    certainty: Certainty,
    event: EventKind.nullable(),
    who: z.array(Role).max(50),
    toll: Toll.nullable(),
    when: z.string().trim().min(1).max(100).nullable(),
    where: PlaceRef.nullable(),
  })
  .partial()
  .openapi('Correction');
export type Correction = z.infer<typeof Correction>;

const reason = z.string().trim().max(4000);
const signed = {
  /** Claim or relation; to take a rating back, the source that the rating is about. */
  about: z.string().min(1).max(500),
  /** Id of the newest judgement on it that the person saw, null for none: otherwise the answer is 409. */
  seen: z.string().nullable(),
  /** Chosen by the sender: sent again, the same key does nothing twice. */
  key: z.string().min(8).max(100),
};

export const NewJudgement = z
  .discriminatedUnion('verdict', [
    z.strictObject({ ...signed, verdict: z.literal('confirmed'), reason: reason.default('') }),
    z.strictObject({ ...signed, verdict: z.literal('rejected'), reason: reason.min(1, 'say why') }),
    z.strictObject({
      ...signed,
      verdict: z.literal('corrected'),
      reason: reason.min(1, 'say why'),
      correction: Correction,
    }),
    z.strictObject({
      ...signed,
      verdict: z.literal('split'),
      reason: reason.default(''),
      parts: z
        .array(z.strictObject({ spans: z.array(Span).min(1).max(50) }))
        .min(2)
        .max(20),
    }),
    z.strictObject({ ...signed, verdict: z.literal('withdrawn'), reason: reason.default(''), withdraws: z.string() }),
  ])
  .openapi('NewJudgement');
export type NewJudgement = z.infer<typeof NewJudgement>;

export const NewClaim = z
  .strictObject({
    report: z.string(),
    claim: Correction.required({ spans: true, chain: true, kind: true }),
    reason: reason.default(''),
    key: z.string().min(8).max(100),
  })
  .openapi('NewClaim');

/** Values as JSON, for a person and a log to read. */
const FieldChange = z.object({ id: z.string(), field: z.string(), from: z.string(), to: z.string() });
export type FieldChange = z.infer<typeof FieldChange>;

export const Decided = z
  .object({
    judgement: Decision,
    claim: DecidedClaim.nullable(),
    relation: RelationRow.nullable(),
    changed: list(FieldChange),
  })
  .openapi('Decided');
