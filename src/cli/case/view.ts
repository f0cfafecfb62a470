/** Everything a case shows, gathered once. */
import type { CaseView } from '../../export/case-exports.ts';
import type { Claim } from '../../model/claim.ts';
import type { Store } from '../../store/index.ts';

export async function viewOfCase(store: Store): Promise<CaseView> {
  return {
    caseId: store.caseId,
    reports: await store.reports(),
    claims: await store.claims(),
    relations: await store.relations(),
    origins: await store.origins(),
    questions: await store.questions(),
    judgements: await store.judgements(),
  };
}

/** A claim in one or two lines: its words, and through whom from where. */
export function claimLines(view: CaseView): (claim: Claim) => string {
  const reportOf = new Map(view.reports.map((kept) => [kept.report.id, kept]));
  return (claim) => {
    const kept = reportOf.get(claim.report);
    const words = claim.spans
      .map(({ start, end }) => kept?.report.text.slice(start, end) ?? '')
      .join(' … ')
      .replace(/\s+/g, ' ');
    const date = kept?.report.published ?? 'no date';
    return `${claim.id}  “${words}”\n      ${claim.chain.map(({ name }) => name).join(' › ')}   (${kept?.givenId ?? claim.report}, ${date})`;
  };
}
