/** A case out of its store, through the gate. */
import type { CaseView, Handover } from '../export/case-exports.ts';
import { handOver } from '../export/handover/hand-over.ts';
import type { Store } from '../store/index.ts';

/** @throws StoreError */
export async function handoverOf(store: Store, licence?: string): Promise<Handover> {
  const log = await store.log();
  const taken = new Map(
    log.filter(({ action }) => action === 'add').map(({ subject, at, by }) => [subject, { at, by }]),
  );
  const view: CaseView = {
    caseId: store.caseId,
    reports: (await store.reports()).map((kept) => {
      const when = taken.get(kept.report.id);
      return when ? { ...kept, taken: when } : kept;
    }),
    claims: await store.claims(),
    relations: await store.relations(),
    origins: await store.origins(),
    questions: await store.questions(),
    judgements: await store.judgements(),
  };
  // What is worked out anew from the same reports and decisions is the same case.
  const asOf = log.filter(({ action }) => action !== 'relate' && action !== 'migrate').at(-1)?.at;
  return handOver(view, { ...(licence === undefined ? {} : { licence }), ...(asOf === undefined ? {} : { asOf }) });
}
