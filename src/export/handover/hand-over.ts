/** The one gate through which a case leaves in any form: what people decided and marked is followed here, and said. */
import type { AliasRuling, Judgement } from '../../model/judgement.ts';
import type { CaseView, Handover, Review } from '../case/view.ts';
import { asDecided, type Decided } from './as-decided.ts';
import { MARK } from './redaction/finder.ts';
import { marksOf, type RedactionMark } from './redaction/marks.ts';
import { type Redacted, redactView } from './redaction/redact-view.ts';

export interface Leaving {
  /** Takes the place of the licence that is kept with the case. */
  readonly licence?: string;
  /** When the case last changed. */
  readonly asOf?: string;
  /** What people ruled on names. */
  readonly rulings?: readonly AliasRuling[];
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
export const isOnCase = ({ about }: Judgement): boolean => about === ABOUT_CASE;

export const readersInWords = (readers: Iterable<string>): string =>
  [...new Set(readers)].sort().join(', ') || 'unknown';
const readersOf = ({ reports }: CaseView): string => readersInWords(reports.flatMap(({ reader }) => reader ?? []));

function redactionInWords(
  marks: readonly RedactionMark[],
  { reports, claims, touched, finder }: Redacted['left'],
): string[] {
  const reasons = new Set(marks.map(({ by, reason }) => `${finder.cover(by)}: ${finder.cover(reason)}`));
  const said = [
    `People marked what is not to be passed on. ${[...reasons].map((reason) => `${reason.replace(/\.$/, '')}.`).join(' ')}`,
  ];
  if (reports > 0)
    said.push(
      `${several(reports, 'report is', 'reports are')} left out whole, with ${several(claims, 'claim', 'claims').toLowerCase()}.`,
    );
  if (touched > 0)
    said.push(
      `In ${several(touched, 'report', 'reports').toLowerCase()}, ${MARK} stands for what is hidden, whatever its length; the SHA-256 and size of the originals are left out, because guesses could be tested against them.`,
    );
  said.push('All ids are numbered anew, because those of the case are made from its words.');
  return said;
}

/** What stays behind by itself, without redaction. */
export function rejectedInWords({ claims, relations }: Decided['rejected']): string[] {
  const said: string[] = [];
  if (claims > 0) said.push(`${several(claims, 'claim is', 'claims are')} left out that people rejected or split.`);
  if (relations > 0) said.push(`${several(relations, 'relation is', 'relations are')} left out that people rejected.`);
  return said;
}

export const isStale = (known: ReadonlySet<string>, { about }: Judgement): boolean =>
  about.startsWith('c-') && !known.has(about);

/** Published assessments that hold, of claims as they read now; also of those that were rejected. */
function reviewsOf(whole: CaseView, decided: CaseView): Review[] {
  const claims = new Map([...whole.claims, ...decided.claims].map((claim) => [claim.id, claim]));
  return holding(whole.judgements).flatMap((judgement) => {
    const claim = claims.get(judgement.about);
    return claim && judgement.published !== undefined ? [{ claim, judgement }] : [];
  });
}

export function handOver(whole: CaseView, { licence, asOf, rulings = [] }: Leaving = {}): Handover {
  const { view, rejected } = asDecided(whole);
  const judgements = view.judgements.filter((judgement) => !isOnCase(judgement));
  const known = new Set([...whole.claims, ...view.claims].map(({ id }) => id));
  const about = {
    reader: readersOf(whole),
    licence: licence ?? keptLicence(whole.judgements),
    asOf: asOf ?? null,
    leftOut: rejectedInWords(rejected),
  };
  const marks = marksOf(whole.judgements, rulings);
  const reviews = reviewsOf(whole, view);
  if (marks.length === 0) {
    const stale = new Set(judgements.filter((judgement) => isStale(known, judgement)).map(({ id }) => id));
    return { ...view, judgements, about, stale, reviews };
  }
  const redacted = redactView({ ...view, judgements }, marks, reviews);
  const { finder } = redacted.left;
  return {
    ...redacted.view,
    stale: new Set(),
    reviews: redacted.reviews,
    about: {
      ...about,
      licence: about.licence === null ? null : finder.cover(about.licence),
      leftOut: [...about.leftOut, ...redactionInWords(marks, redacted.left)],
    },
  };
}
