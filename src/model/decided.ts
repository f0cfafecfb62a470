/** What people decided laid beside what was read: how each claim stands, and how it reads with the corrections that hold. */
import { CERTAINTIES, CLAIM_KINDS, type Claim, GROUNDS, STANCES } from './claim.ts';
import { EVENT_KINDS } from './event.ts';
import type { Judgement } from './judgement.ts';
import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

export const STANDINGS = ['undecided', 'confirmed', 'rejected', 'corrected', 'split'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface DecidedClaim {
  /** As the machine read it, or as a person added it. Never altered. */
  readonly claim: Claim;
  readonly from: 'machine' | 'person';
  readonly standing: Standing;
  /** With the corrections that hold. */
  readonly current: Claim;
  /** All judgements on it, the oldest first, also those that were taken back. */
  readonly decisions: readonly Decision[];
}

export interface Decision extends Judgement {
  readonly withdrawn: boolean;
}

/** The rule that stands behind a value that a person gave. */
export const BY_PERSON = 'person';

const byPerson = <T>(value: T, spans: readonly Span[] = []): Reading<T> => ({
  value,
  basis: 'stated',
  spans,
  rule: BY_PERSON,
});

const oneOf = <T extends string>(list: readonly T[], value: unknown): value is T =>
  typeof value === 'string' && (list as readonly string[]).includes(value);
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

type Change = (claim: Claim, value: unknown) => Claim;

/** Optional fields are emptied by `null`. */
const optional =
  <K extends 'event' | 'toll' | 'when' | 'where'>(field: K, fits: (value: unknown) => boolean): Change =>
  (claim, value) => {
    if (value !== null && !fits(value)) return claim;
    const { [field]: _before, ...rest } = claim;
    return (value === null ? rest : { ...rest, [field]: byPerson(value) }) as Claim;
  };

/** How each field takes what a person puts in its place; what does not fit leaves the claim as it was. */
const CHANGES: Readonly<Record<string, Change>> = {
  kind: (claim, value) => (oneOf(CLAIM_KINDS, value) ? { ...claim, kind: value } : claim),
  stance: (claim, value) => (oneOf(STANCES, value) ? { ...claim, stance: value } : claim),
  grounds: (claim, value) => (oneOf(GROUNDS, value) ? { ...claim, grounds: byPerson(value) } : claim),
  certainty: (claim, value) => (oneOf(CERTAINTIES, value) ? { ...claim, certainty: byPerson(value) } : claim),
  event: optional('event', (value) => oneOf(EVENT_KINDS, value)),
  toll: optional('toll', isObject),
  when: optional('when', (value) => typeof value === 'string'),
  where: optional('where', isObject),
  who: (claim, value) =>
    Array.isArray(value)
      ? { ...claim, who: value.map((role: Claim['who'][number]['value']) => byPerson(role)) }
      : claim,
  chain: (claim, value) =>
    Array.isArray(value) && value.length > 0 ? { ...claim, chain: value as Claim['chain'] } : claim,
  spans: (claim, value) =>
    Array.isArray(value) && value.length > 0 ? { ...claim, spans: value as Claim['spans'] } : claim,
};
export const CORRECTABLE: readonly string[] = Object.keys(CHANGES);

/** The claim as it reads with a correction. */
export const withCorrection = (claim: Claim, correction: Readonly<Record<string, unknown>>): Claim =>
  Object.entries(correction).reduce((changed, [field, value]) => CHANGES[field]?.(changed, value) ?? changed, claim);

const STANDING_OF: Readonly<Partial<Record<Judgement['verdict'], Standing>>> = {
  confirmed: 'confirmed',
  rejected: 'rejected',
  corrected: 'corrected',
  split: 'split',
};

function decidedOn(claim: Claim, from: DecidedClaim['from'], decisions: readonly Decision[]): DecidedClaim {
  let standing: Standing = 'undecided';
  let current = claim;
  for (const { withdrawn, verdict, correction } of decisions) {
    if (withdrawn) continue;
    standing = STANDING_OF[verdict] ?? standing;
    if (verdict === 'corrected' && correction) current = withCorrection(current, correction);
  }
  return { claim, from, standing, current, decisions };
}

/** Judgements by what they are about, each with whether it was taken back. */
export function decisionsByAbout(judgements: readonly Judgement[]): Map<string, Decision[]> {
  const withdrawn = new Set(judgements.flatMap(({ withdraws }) => (withdraws === undefined ? [] : [withdraws])));
  const byAbout = new Map<string, Decision[]>();
  for (const judgement of judgements) {
    const decision = { ...judgement, withdrawn: withdrawn.has(judgement.id) };
    const list = byAbout.get(judgement.about);
    if (list) list.push(decision);
    else byAbout.set(judgement.about, [decision]);
  }
  return byAbout;
}

/** The claims that people added or made by splitting, where that was not taken back. */
export const addedClaims = (byAbout: ReadonlyMap<string, readonly Decision[]>): Claim[] =>
  [...byAbout.values()].flatMap((list) => list.flatMap(({ withdrawn, claims }) => (withdrawn ? [] : (claims ?? []))));

const inOrder = (a: DecidedClaim, b: DecidedClaim): number => a.current.spans[0].start - b.current.spans[0].start;

/** The claims of one report, in the order of its text. */
export function decidedIn(
  report: string,
  claims: readonly Claim[],
  byAbout: ReadonlyMap<string, readonly Decision[]>,
): DecidedClaim[] {
  const added = addedClaims(byAbout).filter((claim) => claim.report === report);
  return [
    ...claims.map((claim) => decidedOn(claim, 'machine', byAbout.get(claim.id) ?? [])),
    ...added.map((claim) => decidedOn(claim, 'person', byAbout.get(claim.id) ?? [])),
  ].sort(inOrder);
}

/** What the case goes by, a report at a time: machine's and people's claims as they read now, without those that were rejected or split. */
export function inForce(judgements: readonly Judgement[]): (report: string, claims: readonly Claim[]) => Claim[] {
  const byAbout = decisionsByAbout(judgements);
  const added = new Map<string, Claim[]>();
  for (const claim of addedClaims(byAbout)) added.set(claim.report, [...(added.get(claim.report) ?? []), claim]);
  return (report, claims) =>
    [...claims, ...(added.get(report) ?? [])]
      .map((claim) => decidedOn(claim, 'machine', byAbout.get(claim.id) ?? []))
      .filter(({ standing }) => standing !== 'rejected' && standing !== 'split')
      .map(({ current }) => current);
}
