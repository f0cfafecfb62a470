/** A case out of its store, through the gate. */
import type { CaseView, Handover } from '../export/case-exports.ts';
import { handOver } from '../export/handover/hand-over.ts';
import type { CustodyStep } from '../model/custody.ts';
import type { Report } from '../model/report.ts';
import type { Store } from '../store/index.ts';

/** Lines of the log after which the case holds what it held before, worked out anew or sealed. */
const WITHOUT_CHANGE: ReadonlySet<string> = new Set(['relate', 'migrate', 'timestamp']);

const originalsOf = ({ origin }: Report): string[] => [
  origin.sha256,
  ...(origin.within ?? []).map(({ sha256 }) => sha256),
];

function byOriginal(steps: readonly CustodyStep[]): Map<string, CustodyStep[]> {
  const found = new Map<string, CustodyStep[]>();
  for (const step of steps) {
    const list = found.get(step.original);
    if (list) list.push(step);
    else found.set(step.original, [step]);
  }
  return found;
}

/** @throws StoreError */
export async function handoverOf(store: Store, licence?: string): Promise<Handover> {
  const log = await store.log();
  const taken = new Map(
    log.filter(({ action }) => action === 'add').map(({ subject, at, by }) => [subject, { at, by }]),
  );
  const steps = byOriginal(await store.custodySteps());
  const view: CaseView = {
    caseId: store.caseId,
    reports: (await store.reports()).map((kept) => {
      const when = taken.get(kept.report.id);
      const custody = originalsOf(kept.report).flatMap((original) => steps.get(original) ?? []);
      return { ...kept, ...(when ? { taken: when } : {}), ...(custody.length > 0 ? { custody } : {}) };
    }),
    claims: await store.claims(),
    relations: await store.relations(),
    origins: await store.origins(),
    questions: await store.questions(),
    judgements: await store.judgements(),
  };
  const asOf = log.filter(({ action }) => !WITHOUT_CHANGE.has(action)).at(-1)?.at;
  const rulings = await store.aliases();
  return handOver(view, {
    rulings,
    ...(licence === undefined ? {} : { licence }),
    ...(asOf === undefined ? {} : { asOf }),
  });
}
