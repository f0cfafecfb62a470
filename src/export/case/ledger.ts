/** The ledger of a case: each question with every answer, its value, origin, chain, day and relations. What terminal, page and JSON show. */
import type { Claim, ClaimId } from '../../model/claim.ts';
import { ownSpans } from '../../model/own-spans.ts';
import type { OriginGroup, Question, Relation, RelationKind } from '../../model/relation.ts';
import { overlaps } from '../../model/span.ts';
import { countInWords } from '../in-words/count-in-words.ts';
import { numberInWords } from '../in-words/relation-labels.ts';
import { rangeInWords, sumInWords } from './figures-in-words.ts';
import type { CaseView } from './view.ts';

export interface LedgerRelation {
  readonly id: string;
  readonly kind: RelationKind;
  readonly to: ClaimId;
  /** The words of the other claim. */
  readonly words: string;
  readonly because: string;
  /** How many more claims it stands so to, for the same reason. */
  readonly more: number;
}
export interface LedgerAnswer {
  readonly claim: ClaimId;
  readonly words: string;
  /** The figure, where it is a count. */
  readonly value: string | null;
  readonly asOf: string | null;
  readonly chain: readonly string[];
  /** The id the report came with, else its own. */
  readonly report: string;
  readonly origin: string;
  readonly traced: boolean;
  readonly camp: string | null;
  readonly relations: readonly LedgerRelation[];
}
export interface LedgerQuestion {
  readonly id: string;
  readonly text: string;
  /** "from 39 to 374", open ends said. */
  readonly range: string | null;
  /** In a sentence: how many origins stand behind the answers. */
  readonly origins: string;
  readonly sums: readonly string[];
  readonly conflicts: number;
  readonly answers: readonly LedgerAnswer[];
}

interface Index {
  readonly view: CaseView;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly reports: ReadonlyMap<string, CaseView['reports'][number]>;
  readonly origins: ReadonlyMap<ClaimId, OriginGroup>;
  readonly relations: ReadonlyMap<ClaimId, readonly Relation[]>;
}

function indexOf(view: CaseView): Index {
  const relations = new Map<ClaimId, Relation[]>();
  for (const relation of view.relations) {
    const list = relations.get(relation.from);
    if (list) list.push(relation);
    else relations.set(relation.from, [relation]);
  }
  return {
    view,
    claims: new Map(view.claims.map((claim) => [claim.id, claim])),
    reports: new Map(view.reports.map((kept) => [kept.report.id, kept])),
    origins: new Map(view.origins.flatMap((origin) => origin.claims.map((claim) => [claim, origin] as const))),
    relations,
  };
}

export function wordsOf(claim: Claim, reports: Index['reports']): string {
  const text = reports.get(claim.report)?.report.text ?? '';
  return claim.spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ');
}

const size = (claim: Claim): number => ownSpans(claim).reduce((n, { start, end }) => n + end - start, 0);
const overlap = (a: Claim, b: Claim): boolean =>
  a.report === b.report && ownSpans(a).some((s) => ownSpans(b).some((t) => overlaps(s, t)));

/** "who had to leave their homes", right behind "1,150 people". */
const follows = (claim: Claim, counted: Claim): boolean =>
  !claim.toll &&
  counted.toll !== undefined &&
  claim.report === counted.report &&
  ownSpans(claim)[0].start - (ownSpans(counted).at(-1)?.end ?? 0) === 1;

/** Of claims that are cut from the same words, the one with the figure, else the longest. */
function wholeAnswers(claims: readonly Claim[]): Claim[] {
  const best = [...claims].sort((a, b) => Number(Boolean(b.toll)) - Number(Boolean(a.toll)) || size(b) - size(a));
  const kept: Claim[] = [];
  for (const claim of best)
    if (!kept.some((other) => follows(claim, other) || (overlap(other, claim) && !(claim.toll && other.toll))))
      kept.push(claim);
  return kept;
}

/** Below this a scope is only said to be other, for no reason that a reader would ask about. */
const TELLING = 0.7;
const shown = ({ kind, strength }: Relation): boolean => kind !== 'other-scope' || strength >= TELLING;

interface Asked {
  readonly question: Question;
  /** Its other answers. */
  readonly among: ReadonlySet<ClaimId>;
  /** Disagreements that were told already: one of two origins with one pair of values is one, however many reports carry it. */
  readonly told: Set<string>;
}

const DISAGREES: ReadonlySet<RelationKind> = new Set(['contradicts', 'denies']);

/** Which two origins disagree, and on which values. */
function disagreement({ kind, from, to }: Relation, { claims, origins }: Index): string {
  const sides = [from, to].map((id) => {
    const toll = claims.get(id)?.toll?.value;
    return `${origins.get(id)?.id ?? id} ${toll ? `${toll.low} ${toll.high}` : ''}`;
  });
  return `${kind} ${sides.sort().join(' | ')}`;
}

/** Relations to the other answers, one for each kind and reason: the rest are counted. */
function relationsOf(claim: Claim, { question, among, told }: Asked, index: Index): LedgerRelation[] {
  const found = new Map<string, { first: Relation; more: number }>();
  // The nearest in time comes first, and the others are counted.
  const dayOf = ({ to }: Relation): string => question.asOf?.[to] ?? '';
  const all = [...(index.relations.get(claim.id) ?? [])].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  for (const relation of all) {
    if (!shown(relation) || !among.has(relation.to)) continue;
    const again = DISAGREES.has(relation.kind) ? disagreement(relation, index) : null;
    if (again !== null && told.has(again)) continue;
    if (again !== null) told.add(again);
    const key = `${relation.kind} ${relation.because.map(({ text }) => text).join(' ')}`;
    const before = found.get(key);
    if (before) before.more++;
    else found.set(key, { first: relation, more: 0 });
  }
  return [...found.values()].map(({ first, more }) => ({
    id: first.id,
    kind: first.kind,
    to: first.to,
    words: wordsOf(index.claims.get(first.to) as Claim, index.reports),
    because: first.because.map(({ text }) => text).join(' '),
    more,
  }));
}

function answerOf(claim: Claim, asked: Asked, index: Index): LedgerAnswer {
  const { question } = asked;
  const kept = index.reports.get(claim.report);
  const origin = index.origins.get(claim.id);
  return {
    claim: claim.id,
    words: wordsOf(claim, index.reports),
    value: claim.toll ? countInWords({ low: claim.toll.value.low, high: claim.toll.value.high }) || 'no figure' : null,
    asOf: question.asOf?.[claim.id] ?? kept?.report.published ?? null,
    chain: claim.chain.map(({ name }) => name),
    report: kept?.givenId ?? claim.report,
    origin: origin?.name ?? 'unknown',
    traced: origin?.traced ?? false,
    camp: origin?.camp ?? null,
    relations: relationsOf(claim, asked, index),
  };
}

const some = (n: number, what: string): string => `${numberInWords(n)} ${what}${n === 1 ? '' : 's'}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Two origins: A; B. One of unknown lineage. Camps: ..." */
function originsInWords(claims: readonly Claim[], { origins }: Index): string {
  const behind = [...new Set(claims.flatMap((claim) => origins.get(claim.id) ?? []))];
  const traced = behind.filter((origin) => origin.traced);
  const unknown = behind.length - traced.length + claims.filter((claim) => !origins.has(claim.id)).length;
  const parts: string[] = [];
  if (traced.length > 0)
    parts.push(`${capital(some(traced.length, 'origin'))}: ${traced.map(({ name }) => name).join('; ')}.`);
  if (unknown > 0)
    parts.push(`${capital(numberInWords(unknown))} of unknown lineage, which may or may not be independent.`);
  const camps = new Map<string, number>();
  for (const { camp } of behind) if (camp) camps.set(camp, (camps.get(camp) ?? 0) + 1);
  for (const [camp, n] of camps)
    parts.push(`${capital(some(n, 'origin'))} of the camp ${camp}: their agreement is no corroboration.`);
  return parts.join(' ');
}

function questionOf(question: Question, index: Index): LedgerQuestion {
  const claims = wholeAnswers(question.claims.flatMap((id) => index.claims.get(id) ?? []));
  const among = new Set(claims.map(({ id }) => id));
  const dayOf = (claim: Claim): string =>
    question.asOf?.[claim.id] ?? index.reports.get(claim.report)?.report.published ?? '~';
  const asked: Asked = { question, among, told: new Set() };
  const answers = [...claims]
    .sort((a, b) => {
      const [x, y] = [dayOf(a), dayOf(b)];
      return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
    })
    .map((claim) => answerOf(claim, asked, index));
  return {
    id: question.id,
    text: question.text,
    range: rangeInWords(claims),
    origins: originsInWords(claims, index),
    sums: [...new Set((question.sums ?? []).map(sumInWords))],
    conflicts: answers.flatMap(({ relations }) => relations).filter(({ kind }) => DISAGREES.has(kind)).length,
    answers,
  };
}

/** One question of a view, with however many answers. */
export const ledgerEntry = (view: CaseView, question: Question): LedgerQuestion => questionOf(question, indexOf(view));

/** What tells where a question stands among the others: those with conflicts first, then those with most answers. */
export interface Standing {
  readonly id: string;
  readonly conflicts: number;
  readonly answers: number;
}
export const standingOf = ({ id, conflicts, answers }: LedgerQuestion): Standing => ({
  id,
  conflicts,
  answers: answers.length,
});
export const inOrder = (a: Standing, b: Standing): number =>
  b.conflicts - a.conflicts || b.answers - a.answers || (a.id < b.id ? -1 : 1);

/** Questions with more than one answer. */
export function ledgerOf(view: CaseView): LedgerQuestion[] {
  const index = indexOf(view);
  return view.questions
    .map((question) => questionOf(question, index))
    .filter(({ answers }) => answers.length > 1)
    .sort((a, b) => inOrder(standingOf(a), standingOf(b)));
}
