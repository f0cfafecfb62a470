/** A case as one JSON object: claims, relations, origins and questions, with the reports' own ids where they came with one. */
import type { Claim } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import { aboutFields } from './case/about.ts';
import { edgesOf, reportInStemma, stemmaOf, takeDrift } from './case/stemma.ts';
import type { FlowingHandover, Handover, KeptView } from './case/view.ts';
import { objectInPieces } from './json-in-pieces.ts';
import { claimLine } from './json-lines.ts';

/** The stretch that tells several claims over one sentence apart: the figure and what it counts. */
function focusOf({ toll }: Claim): { focus: { start: number; end: number } } | object {
  if (!toll || toll.spans.length === 0) return {};
  return {
    focus: { start: Math.min(...toll.spans.map((s) => s.start)), end: Math.max(...toll.spans.map((s) => s.end)) },
  };
}

async function* each<T>(items: AsyncIterable<T>, made: (item: T) => readonly object[]): AsyncGenerator<object> {
  for await (const item of items) yield* made(item);
}

/** Without what is kept back. */
function originOf({ origin: { sha256, bytes, ...rest } }: Report): object {
  return sha256 === '' ? rest : { ...rest, sha256, bytes };
}

const reportFields = ({ report, givenId }: KeptView): object => ({
  id: givenId ?? report.id,
  text_id: report.id,
  title: report.title ?? null,
  publisher: report.publisher ?? null,
  author: report.author ?? null,
  url: report.url ?? null,
  forwarded_from: report.forwardedFrom ?? null,
  published: report.published ?? null,
  language: report.language,
  ...(report.basis === undefined ? {} : { basis: report.basis }),
  origin: originOf(report),
});

const claimFields = (claim: Claim, report: string): object => ({ ...claimLine(claim), report, ...focusOf(claim) });

const judgementFields = ({ judgements, stale }: Pick<Handover, 'judgements' | 'stale'>): object[] =>
  judgements.map((judgement) => ({ ...judgement, stale: stale.has(judgement.id) }));

export function caseObject(view: Handover): object {
  const { reports, claims, relations, origins, questions } = view;
  const idOf = new Map(reports.map(({ report, givenId }) => [report.id, givenId ?? report.id]));
  return {
    ...aboutFields(view),
    reports: reports.map(reportFields),
    claims: claims.map((claim) => claimFields(claim, idOf.get(claim.report) ?? claim.report)),
    questions,
    relations,
    origins,
    stemma: stemmaOf(view),
    judgements: judgementFields(view),
  };
}

/** The same, a piece at a time: its lists are gone through in this order, and what the stemma needs is gathered on the way. */
export async function* caseInPieces(flowing: FlowingHandover): AsyncGenerator<string> {
  const named = new Map<string, ReturnType<typeof reportInStemma>>();
  const drifts: Parameters<typeof takeDrift>[0] = new Map();
  const fields = {
    ...aboutFields(flowing),
    reports: each(flowing.reports(), (kept) => {
      named.set(kept.report.id, reportInStemma(kept));
      return [reportFields(kept)];
    }),
    claims: each(flowing.claims(), (claim) => [claimFields(claim, named.get(claim.report)?.name ?? claim.report)]),
    questions: flowing.questions(),
    relations: each(flowing.relations(), (relation) => {
      takeDrift(drifts, relation);
      return [relation];
    }),
    origins: flowing.origins(),
    stemma: each(flowing.origins(), (origin) =>
      edgesOf(origin, { carriers: flowing.carriers, reports: named, drifts }),
    ),
    judgements: judgementFields(flowing),
  };
  yield* objectInPieces(fields, 1);
  yield '\n';
}
