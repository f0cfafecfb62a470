/** The one gate through which a case leaves in any form: what people decided and marked is followed here, and said. */
import type { Judgement } from '../../model/judgement.ts';
import type { CaseView, Handover } from '../case/view.ts';
import { asDecided } from './as-decided.ts';

export interface Leaving {
  /** Takes the place of the licence that is kept with the case. */
  readonly licence?: string;
  /** When the case last changed. */
  readonly asOf?: string;
}

/** What the judgement is about, where it is the handing over itself. */
export const ABOUT_CASE = 'case';

/** Judgements that hold, without those that take others back. */
const holding = (judgements: readonly Judgement[]): Judgement[] => {
  const taken = new Set(judgements.map(({ withdraws }) => withdraws));
  return judgements.filter(({ id, verdict }) => verdict !== 'withdrawn' && !taken.has(id));
};

/** The licence that a person last chose for the case. */
export function keptLicence(judgements: readonly Judgement[]): string | null {
  const chosen = holding(judgements)
    .filter(({ verdict }) => verdict === 'licensed')
    .at(-1)?.correction?.licence;
  return typeof chosen === 'string' ? chosen : null;
}

const several = (n: number, one: string, many: string): string => (n === 1 ? `One ${one}` : `${n} ${many}`);

/** Chosen for the handing over, and no judgement on what reports say. */
const isOnCase = ({ about }: Judgement): boolean => about === ABOUT_CASE;

const readersOf = ({ reports }: CaseView): string =>
  [...new Set(reports.flatMap(({ reader }) => reader ?? []))].sort().join(', ') || 'unknown';

export function handOver(view: CaseView, leaving: Leaving = {}): Handover {
  const { view: decided, rejected } = asDecided(view);
  const leftOut: string[] = [];
  if (rejected.claims > 0)
    leftOut.push(`${several(rejected.claims, 'claim is', 'claims are')} left out that people rejected or split.`);
  if (rejected.relations > 0)
    leftOut.push(`${several(rejected.relations, 'relation is', 'relations are')} left out that people rejected.`);
  const known = new Set([...view.claims, ...decided.claims].map(({ id }) => id));
  const judgements = view.judgements.filter((judgement) => !isOnCase(judgement));
  const about = {
    reader: readersOf(view),
    licence: leaving.licence ?? keptLicence(view.judgements),
    asOf: leaving.asOf ?? null,
    leftOut,
  };
  const stale = new Set(judgements.filter((j) => j.about.startsWith('c-') && !known.has(j.about)).map(({ id }) => id));
  return { ...decided, judgements, about, stale };
}
