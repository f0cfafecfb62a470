/** A case as people left it: without what they rejected, with what they corrected and added. */
import type { Claim, ClaimId } from '../../model/claim.ts';
import { decisionsByAbout, inForce } from '../../model/decided.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { OriginGroup, Question, Relation } from '../../model/relation.ts';
import type { CaseView } from '../case/view.ts';

export interface Decided {
  readonly view: CaseView;
  /** How many claims and relations stay behind because people rejected or split them. */
  readonly rejected: { readonly claims: number; readonly relations: number };
}

export const inOrder = (a: Claim, b: Claim): number => a.spans[0].start - b.spans[0].start;

function claimsInForce({ reports, claims, judgements }: CaseView): Claim[] {
  const decided = inForce(judgements);
  const read = new Map<string, Claim[]>();
  for (const claim of claims) {
    const list = read.get(claim.report);
    if (list) list.push(claim);
    else read.set(claim.report, [claim]);
  }
  return reports.flatMap(({ report }) => [...decided(report.id, read.get(report.id) ?? [])].sort(inOrder));
}

/** Ids of what people rejected, relations among it. */
export function rejectedIn(judgements: readonly Judgement[]): ReadonlySet<string> {
  const last = [...decisionsByAbout(judgements)].map(([about, decisions]) => {
    const holds = decisions.filter(({ withdrawn, verdict }) => !withdrawn && verdict !== 'withdrawn');
    return [about, holds.at(-1)?.verdict] as const;
  });
  return new Set(last.flatMap(([about, verdict]) => (verdict === 'rejected' ? [about] : [])));
}

/** What is known to be in the case. */
export type Known = Pick<ReadonlySet<ClaimId>, 'has'>;

export const relationWithin = ({ from, to }: Relation, known: Known): boolean => known.has(from) && known.has(to);

/** Null where nothing is left of it. */
export function originWithin(origin: OriginGroup, known: Known): OriginGroup | null {
  const claims = origin.claims.filter((id) => known.has(id));
  return claims.length > 0 ? { ...origin, claims } : null;
}

/** Null where nothing is left of it. */
export function questionWithin(question: Question, known: Known): Question | null {
  const claims = question.claims.filter((id) => known.has(id));
  if (claims.length === 0) return null;
  return {
    ...question,
    claims,
    ...(question.asOf && {
      asOf: Object.fromEntries(Object.entries(question.asOf).filter(([id]) => known.has(id))),
    }),
    ...(question.sums && {
      sums: question.sums.filter(({ total, parts }) => [total, ...parts].every((id) => known.has(id))),
    }),
  };
}

/** The picture over these claims alone. */
export function within(view: CaseView, claims: readonly Claim[]): CaseView {
  const known = new Set(claims.map(({ id }) => id));
  return {
    ...view,
    claims,
    relations: view.relations.filter((relation) => relationWithin(relation, known)),
    origins: view.origins.flatMap((origin) => originWithin(origin, known) ?? []),
    questions: view.questions.flatMap((question) => questionWithin(question, known) ?? []),
  };
}

export function asDecided(view: CaseView): Decided {
  const claims = claimsInForce(view);
  const rejected = rejectedIn(view.judgements);
  const relations = view.relations.filter(({ id }) => !rejected.has(id));
  const stay = new Set(claims.map(({ id }) => id));
  return {
    view: within({ ...view, relations }, claims),
    rejected: {
      claims: view.claims.filter(({ id }) => !stay.has(id)).length,
      relations: view.relations.length - relations.length,
    },
  };
}
