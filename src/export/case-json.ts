/** A case as one JSON object: claims, relations, origins and questions, with the reports' own ids where they came with one. */
import type { Claim } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import { aboutFields } from './case/about.ts';
import { stemmaOf } from './case/stemma.ts';
import type { Handover, KeptView } from './case/view.ts';
import { claimLine } from './json-lines.ts';

/** The stretch that tells several claims over one sentence apart: the figure and what it counts. */
function focusOf({ toll }: Claim): { focus: { start: number; end: number } } | object {
  if (!toll || toll.spans.length === 0) return {};
  return {
    focus: { start: Math.min(...toll.spans.map((s) => s.start)), end: Math.max(...toll.spans.map((s) => s.end)) },
  };
}

/** Without what is kept back. */
function originOf({ origin: { sha256, bytes, ...rest } }: Report): object {
  return sha256 === '' ? rest : { ...rest, sha256, bytes };
}

export const reportFields = ({ report, givenId }: KeptView): object => ({
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

export const claimFields = (claim: Claim, report: string): object => ({
  ...claimLine(claim),
  report,
  ...focusOf(claim),
});

export const judgementFields = ({ judgements, stale }: Pick<Handover, 'judgements' | 'stale'>): object[] =>
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
