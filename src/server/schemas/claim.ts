/** Claims as the server gives them: as read, as decided, and as a row of a list. */
import { z } from '@hono/zod-openapi';
import { CERTAINTIES, CLAIM_KINDS, FATES, GROUNDS, ROLES, STANCES } from '../../model/claim.ts';
import { STANDINGS } from '../../model/decided.ts';
import { EVENT_KINDS } from '../../model/event.ts';
import { VERDICTS } from '../../model/judgement.ts';
import { PLACE_KINDS } from '../../model/place.ts';
import { Basis, Count, list, Note, reading, Span } from './parts.ts';

export const Kind = z.enum(CLAIM_KINDS);
export const Grounds = z.enum(GROUNDS);
export const Stance = z.enum(STANCES);
export const Certainty = z.enum(CERTAINTIES);
export const EventKind = z.enum(EVENT_KINDS);
export const Standing = z.enum(STANDINGS);

export const Role = z.object({ role: z.enum(ROLES), name: z.string(), known: z.string().optional() });
export const Speaker = z.object({
  name: z.string(),
  spans: list(Span),
  known: z.string().optional(),
  basis: Basis,
});
export const Toll = Count.extend({ fate: z.enum(FATES).optional(), of: z.string() });
export const PlaceRef = z.object({
  name: z.string(),
  key: z.string().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  kind: z.enum(PLACE_KINDS).optional(),
});
const LoadedTerm = Span.extend({ text: z.string(), why: z.string(), rule: z.string() });

export const Claim = z
  .object({
    id: z.string(),
    report: z.string(),
    spans: list(Span),
    own: list(Span).optional(),
    chain: list(Speaker),
    kind: Kind,
    grounds: reading(Grounds),
    stance: Stance,
    certainty: reading(Certainty),
    event: reading(EventKind).optional(),
    who: list(reading(Role)),
    toll: reading(Toll).optional(),
    when: reading(z.string()).optional(),
    where: reading(PlaceRef).optional(),
    wording: list(LoadedTerm),
    notes: list(Note),
    rule: z.string(),
  })
  .openapi('Claim');

export const Decision = z
  .object({
    id: z.string(),
    about: z.string(),
    verdict: z.enum(VERDICTS),
    correction: z.record(z.string(), z.unknown()).readonly().optional(),
    claims: list(Claim).optional(),
    withdraws: z.string().optional(),
    reason: z.string(),
    key: z.string().optional(),
    published: z.string().optional(),
    by: z.string(),
    at: z.string(),
    withdrawn: z.boolean(),
  })
  .openapi('Decision');

/** `claim` is as read and never altered; `current` is with the corrections that hold. */
export const DecidedClaim = z
  .object({
    claim: Claim,
    from: z.enum(['machine', 'person']),
    standing: Standing,
    current: Claim,
    decisions: list(Decision),
    /** Id of the newest judgement on it: send it back as `seen` with the next one. */
    last: z.string().nullable(),
  })
  .openapi('DecidedClaim');

/** A claim as a row of a list, with the corrections that hold. */
export const ClaimRow = z
  .object({
    id: z.string(),
    report: z.string(),
    title: z.string(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    words: z.string(),
    chain: list(z.string()),
    kind: Kind,
    stance: Stance,
    grounds: Grounds,
    certainty: Certainty,
    event: EventKind.nullable(),
    who: list(Role),
    toll: Toll.nullable(),
    when: z.string().nullable(),
    /** First and last day that `when` may mean; null where it fixes none. */
    from: z.string().nullable(),
    to: z.string().nullable(),
    where: PlaceRef.nullable(),
    by: z.enum(['machine', 'person']),
    standing: Standing,
  })
  .openapi('ClaimRow');
export type ClaimRow = z.infer<typeof ClaimRow>;
