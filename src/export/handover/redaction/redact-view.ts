/** A case without what people marked: no form is written from anything but this, so that none can hold it. */
import type { Claim, ClaimId } from '../../../model/claim.ts';
import type { CustodyStep } from '../../../model/custody.ts';
import type { Judgement } from '../../../model/judgement.ts';
import type { OriginGroup, Question, Reason, Relation } from '../../../model/relation.ts';
import type { CaseView, KeptView, Review } from '../../case/view.ts';
import { within } from '../as-decided.ts';
import { type Finder, finderOf, MARK } from './finder.ts';
import { phrasesOf, type RedactionMark } from './marks.ts';
import { type NewIds, newIds } from './new-ids.ts';
import { type Hiding, hiddenNotes, redactClaim, restsOnHidden } from './redact-claim.ts';
import { mapOf } from './text-map.ts';

export interface Redacted {
  readonly view: CaseView;
  readonly reviews: readonly Review[];
  readonly left: {
    readonly reports: number;
    readonly claims: number;
    /** Reports in which something is hidden: the hashes of their originals stay behind. */
    readonly touched: number;
    readonly finder: Finder;
  };
}

/** What every part of the work needs. */
interface Work {
  readonly finder: Finder;
  readonly hidings: ReadonlyMap<string, Hiding>;
  readonly ids: NewIds;
  /** Claims that rest on hidden words. */
  readonly resting: ReadonlySet<ClaimId>;
}

const covered = <K extends string>(
  fields: Readonly<Record<K, string | undefined>>,
  finder: Finder,
): { [name in K]?: string } =>
  Object.fromEntries(
    Object.entries<string | undefined>(fields).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, finder.cover(text)]],
    ),
  ) as { [name in K]?: string };

/** Is anything of the report hidden, in its text or in what is known of it? */
function isTouched({ report, givenId }: KeptView, { finder, hidings }: Work): boolean {
  const { title, publisher, author, origin } = report;
  if (hidings.get(report.id)?.map.text !== report.text) return true;
  return [title, publisher, author, origin.name, givenId].some(
    (part) => part !== undefined && finder.cover(part) !== part,
  );
}

/** Without the hash of the copy, which its report has where it may be known. */
const redactStep = (step: CustodyStep, finder: Finder): CustodyStep => {
  const { collector, method, sourceUrl, note, collectedAt } = step;
  return {
    ...covered({ collector, method, sourceUrl, note }, finder),
    ...(collectedAt === undefined ? {} : { collectedAt }),
    step: step.step,
    original: '',
    by: finder.cover(step.by),
    at: step.at,
  };
};

/** Field by field, here and below: what a later version adds stays behind until it is thought of here. */
function redactReport(kept: KeptView, work: Work): KeptView {
  const { finder, hidings, ids } = work;
  const { report, givenId, taken, reader, custody } = kept;
  const hiding = hidings.get(report.id) as Hiding;
  const { title, publisher, author, origin, notes, language, published } = report;
  const touched = isTouched(kept, work);
  return {
    ...(reader === undefined ? {} : { reader }),
    ...covered({ givenId }, finder),
    ...(custody ? { custody: custody.map((step) => redactStep(step, finder)) } : {}),
    ...(taken ? { taken: { ...taken, by: finder.cover(taken.by) } } : {}),
    report: {
      ...(published === undefined ? {} : { published }),
      ...covered({ title, publisher, author }, finder),
      id: ids.of(report.id),
      language,
      text: hiding.map.text,
      blocks: report.blocks.map(hiding.map.moved),
      origin: {
        mediaType: origin.mediaType,
        ...(touched ? { sha256: '', bytes: 0 } : { sha256: origin.sha256, bytes: origin.bytes }),
        name: finder.cover(origin.name),
      },
      ...(notes ? { notes: hiddenNotes(notes, hiding) } : {}),
    },
  };
}

/** Reasons quote words and figures: those that rest on hidden words are left out. */
function redactReasons(reasons: readonly Reason[], claims: readonly ClaimId[], work: Work): Reason[] {
  if (claims.some((id) => work.resting.has(id)))
    return [{ text: 'The reason is left out, because it rests on redacted words.', spans: [] }];
  return reasons.map(({ text, spans }) => ({
    text: spans.every(({ report }) => work.hidings.has(report))
      ? work.finder.cover(text)
      : 'The reason is left out, because it rests on a report that is left out.',
    spans: spans.flatMap(({ report, span }) => {
      const hiding = work.hidings.get(report);
      return hiding ? [{ report: work.ids.of(report), span: hiding.map.moved(span) }] : [];
    }),
  }));
}

const redactRelation = (relation: Relation, work: Work): Relation => ({
  kind: relation.kind,
  strength: relation.strength,
  id: work.ids.of(relation.id),
  from: work.ids.of(relation.from),
  to: work.ids.of(relation.to),
  because: redactReasons(relation.because, [relation.from, relation.to], work),
});

/** The name of an origin may be that of a speaker whose words are hidden in part. */
function redactOrigin(origin: OriginGroup, work: Work, speakers: ReadonlyMap<ClaimId, readonly string[]>): OriginGroup {
  const hidden = origin.claims.flatMap((id) => speakers.get(id) ?? []);
  const name = hidden.some((speaker) => origin.name.includes(speaker)) ? MARK : work.finder.cover(origin.name);
  return {
    traced: origin.traced,
    ...covered({ camp: origin.camp }, work.finder),
    id: work.ids.of(origin.id),
    name,
    claims: origin.claims.map(work.ids.of),
    because: redactReasons(origin.because, origin.claims, work),
  };
}

function redactQuestion({ range, asOf, sums, asked, ...question }: Question, { finder, ids, resting }: Work): Question {
  const touched = question.claims.some((id) => resting.has(id));
  return {
    asked,
    id: ids.of(question.id),
    text: finder.cover(question.text),
    about: Object.fromEntries(Object.entries(question.about).map(([name, text]) => [name, finder.cover(text)])),
    claims: question.claims.map(ids.of),
    ...(range && !touched ? { range } : {}),
    ...(asOf && {
      asOf: Object.fromEntries(
        Object.entries(asOf).flatMap(([id, day]) => (resting.has(id) ? [] : [[ids.of(id), day] as const])),
      ),
    }),
    ...(sums &&
      !touched && {
        sums: sums.map(({ total, parts, values, holds }) => ({
          total: ids.of(total),
          parts: parts.map(ids.of),
          values,
          holds,
        })),
      }),
  };
}

/** What a correction put in place is in the claims already; here only which fields it was. */
function redactJudgement(judgement: Judgement, { finder, ids }: Work): Judgement {
  const { id, about, verdict, withdraws, reason, by, at, correction } = judgement;
  const reliability = verdict === 'rated' ? correction?.reliability : undefined;
  return {
    id: ids.of(id),
    about: about.startsWith('source:') ? finder.cover(about) : ids.of(about),
    verdict,
    ...(withdraws === undefined ? {} : { withdraws: ids.of(withdraws) }),
    ...(reliability === undefined ? {} : { correction: { reliability } }),
    ...covered({ published: judgement.published }, finder),
    reason: finder.cover(reason),
    by: finder.cover(by),
    at,
  };
}

/** Names of speakers that stand in hidden words, by claim. */
const hiddenSpeakers = (claims: readonly Claim[], hidings: Work['hidings']): Map<ClaimId, string[]> =>
  new Map(
    claims.map(({ id, report, chain }) => [
      id,
      chain.filter(({ spans }) => hidings.get(report)?.map.isTouched(spans)).map(({ name }) => name),
    ]),
  );

/** An origin may have its name from a report that is hidden: then no speaker that is left bears it. */
function namedByRest(origin: OriginGroup, left: CaseView, whole: CaseView): OriginGroup {
  if (origin.claims.length === whole.origins.find(({ id }) => id === origin.id)?.claims.length) return origin;
  const stay = new Set(origin.claims);
  const names = left.claims.filter(({ id }) => stay.has(id)).flatMap(({ chain }) => chain.map(({ name }) => name));
  return names.some((name) => origin.name.includes(name)) ? origin : { ...origin, name: MARK };
}

/** Without the reports that are hidden whole, and without what people decided on them. */
function withoutReports(view: CaseView, marks: readonly RedactionMark[]): CaseView {
  const hidden = new Set(marks.filter(({ kind }) => kind === 'report').map(({ value }) => value));
  const gone = (id: string): boolean => hidden.has(id);
  const reports = view.reports.filter(({ report, givenId }) => !gone(report.id) && !gone(givenId ?? ''));
  const stay = new Set(reports.map(({ report }) => report.id));
  const left = within(
    { ...view, reports },
    view.claims.filter(({ report }) => stay.has(report)),
  );
  const known = new Set(
    [...left.claims, ...left.relations, ...reports.map(({ report }) => report)].map(({ id }) => id),
  );
  const origins = left.origins.map((origin) => namedByRest(origin, left, view));
  const judgements = left.judgements.filter(({ about }) => about.startsWith('source:') || known.has(about));
  return { ...left, origins, judgements };
}

export function redactView(whole: CaseView, marks: readonly RedactionMark[], reviews: readonly Review[]): Redacted {
  const view = withoutReports(whole, marks);
  const finder = finderOf(phrasesOf(marks));
  const hidings = new Map(
    view.reports.map(({ report }) => [report.id, { finder, map: mapOf(report.text, finder.find(report.text)) }]),
  );
  const hidingOf = (claim: Claim): Hiding => hidings.get(claim.report) as Hiding;
  const resting = new Set(view.claims.filter((claim) => restsOnHidden(claim, hidingOf(claim))).map(({ id }) => id));
  const work: Work = { finder, hidings, ids: newIds(view), resting };
  const speakers = hiddenSpeakers(view.claims, hidings);
  const claimOf = (claim: Claim): Claim => ({
    ...redactClaim(claim, hidingOf(claim)),
    id: work.ids.of(claim.id),
    report: work.ids.of(claim.report),
  });
  return {
    view: {
      ...view,
      reports: view.reports.map((kept) => redactReport(kept, work)),
      claims: view.claims.map(claimOf),
      relations: view.relations.map((relation) => redactRelation(relation, work)),
      origins: view.origins.map((origin) => redactOrigin(origin, work, speakers)),
      questions: view.questions.map((question) => redactQuestion(question, work)),
      judgements: view.judgements.map((judgement) => redactJudgement(judgement, work)),
    },
    reviews: reviews.flatMap(({ claim, judgement }) =>
      hidings.has(claim.report) ? [{ claim: claimOf(claim), judgement: redactJudgement(judgement, work) }] : [],
    ),
    left: {
      reports: whole.reports.length - view.reports.length,
      claims: whole.claims.length - view.claims.length,
      touched: view.reports.filter((kept) => isTouched(kept, work)).length,
      finder,
    },
  };
}
