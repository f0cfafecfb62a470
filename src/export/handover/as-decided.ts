/** A case as people left it: without what they rejected, with what they corrected and added. */
import type { Claim } from '../../model/claim.ts';
import { decisionsByAbout, inForce } from '../../model/decided.ts';
import type { Relation } from '../../model/relation.ts';
import type { CaseView } from '../case/view.ts';

export interface Decided {
  readonly view: CaseView;
  /** How many claims and relations stay behind because people rejected or split them. */
  readonly rejected: { readonly claims: number; readonly relations: number };
}

const inOrder = (a: Claim, b: Claim): number => a.spans[0].start - b.spans[0].start;

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

/** Relations that no person rejected. */
function relationsInForce({ relations, judgements }: CaseView): readonly Relation[] {
  const decisions = decisionsByAbout(judgements);
  return relations.filter(({ id }) => {
    const last = (decisions.get(id) ?? [])
      .filter(({ withdrawn, verdict }) => !withdrawn && verdict !== 'withdrawn')
      .at(-1);
    return last?.verdict !== 'rejected';
  });
}

/** The picture over these claims alone. */
export function within(view: CaseView, claims: readonly Claim[]): CaseView {
  const known = new Set(claims.map(({ id }) => id));
  return {
    ...view,
    claims,
    relations: view.relations.filter(({ from, to }) => known.has(from) && known.has(to)),
    origins: view.origins
      .map((origin) => ({ ...origin, claims: origin.claims.filter((id) => known.has(id)) }))
      .filter((origin) => origin.claims.length > 0),
    questions: view.questions
      .map((question) => ({
        ...question,
        claims: question.claims.filter((id) => known.has(id)),
        ...(question.asOf && {
          asOf: Object.fromEntries(Object.entries(question.asOf).filter(([id]) => known.has(id))),
        }),
        ...(question.sums && {
          sums: question.sums.filter(({ total, parts }) => [total, ...parts].every((id) => known.has(id))),
        }),
      }))
      .filter((question) => question.claims.length > 0),
  };
}

export function asDecided(view: CaseView): Decided {
  const claims = claimsInForce(view);
  const relations = relationsInForce(view);
  const stay = new Set(claims.map(({ id }) => id));
  return {
    view: within({ ...view, relations }, claims),
    rejected: {
      claims: view.claims.filter(({ id }) => !stay.has(id)).length,
      relations: view.relations.length - relations.length,
    },
  };
}
