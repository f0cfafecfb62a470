/** A case out of its store, through the gate. */
import type { KeptView } from '../export/case/view.ts';
import type { CaseView, FlowingHandover, Handover } from '../export/case-exports.ts';
import { handOver, type Leaving } from '../export/handover/hand-over.ts';
import type { CustodyStep } from '../model/custody.ts';
import type { LogLine } from '../model/judgement.ts';
import type { Report } from '../model/report.ts';
import type { KeptReport, Reading } from '../store/index.ts';
import { type FlowingCase, flowingHandOver } from './flowing/flowing-hand-over.ts';
import type { CaseForm } from './form.ts';

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

/** What is known of each report beside its row. */
async function besides(reading: Reading, log: readonly LogLine[]): Promise<(kept: KeptReport) => KeptView> {
  const taken = new Map(
    log.filter(({ action }) => action === 'add').map(({ subject, at, by }) => [subject, { at, by }]),
  );
  const steps = byOriginal(await reading.custodySteps());
  return (kept) => {
    const when = taken.get(kept.report.id);
    const custody = originalsOf(kept.report).flatMap((original) => steps.get(original) ?? []);
    return { ...kept, ...(when ? { taken: when } : {}), ...(custody.length > 0 ? { custody } : {}) };
  };
}

async function leavingOf(reading: Reading, log: readonly LogLine[], licence: string | undefined): Promise<Leaving> {
  const asOf = log.filter(({ action }) => !WITHOUT_CHANGE.has(action)).at(-1)?.at;
  const rulings = await reading.aliases();
  return { rulings, ...(licence === undefined ? {} : { licence }), ...(asOf === undefined ? {} : { asOf }) };
}

/** @throws StoreError */
export async function handoverOf(reading: Reading, licence?: string): Promise<Handover> {
  const log = await reading.log();
  const view: CaseView = {
    caseId: reading.caseId,
    reports: (await reading.reports()).map(await besides(reading, log)),
    claims: await reading.claims(),
    relations: await reading.relations(),
    origins: await reading.origins(),
    questions: await reading.questions(),
    judgements: await reading.judgements(),
  };
  return handOver(view, await leavingOf(reading, log, licence));
}

/** The same, a few of each at a time; null where people marked what is not to be passed on. @throws StoreError */
export async function flowingHandoverOf(reading: Reading, licence?: string): Promise<FlowingHandover | null> {
  const log = await reading.log();
  const beside = await besides(reading, log);
  const entries = async function* (claims: boolean) {
    for await (const entry of reading.entries({ claims })) yield { kept: beside(entry.kept), claims: entry.claims };
  };
  const flowing: FlowingCase = {
    caseId: reading.caseId,
    judgements: await reading.judgements(),
    reports: async function* () {
      for await (const { kept } of entries(false)) yield kept;
    },
    readings: () => entries(true),
    questions: () => reading.eachQuestion(),
    relations: () => reading.eachRelation(),
    origins: () => reading.eachOrigin(),
    hasRelation: async (id) => (await reading.relations({ id })).length > 0,
  };
  return flowingHandOver(flowing, await leavingOf(reading, log, licence));
}

/** A case on its way out: gathered whole only for forms that need it whole. */
export interface Outgoing {
  /** What every form says of the case. */
  head(): Promise<Pick<Handover, 'caseId' | 'about'>>;
  pieces(form: CaseForm): AsyncIterable<string | Uint8Array>;
}

export function outgoing(reading: Reading, licence?: string): Outgoing {
  let gathered: Promise<Handover> | undefined;
  let flowing: Promise<FlowingHandover | null> | undefined;
  const whole = (): Promise<Handover> => (gathered ??= handoverOf(reading, licence));
  const some = (): Promise<FlowingHandover | null> => (flowing ??= flowingHandoverOf(reading, licence));
  return {
    head: async () => (gathered ? await gathered : await some()) ?? (await whole()),
    pieces: async function* (form) {
      const flow = form.flow ? await some() : null;
      if (form.flow && flow) yield* form.flow(flow);
      else yield await form.write(await whole());
    },
  };
}
