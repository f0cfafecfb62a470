/** A case as one JSON object: claims, relations, origins and questions, with the reports' own ids where they came with one. */
import type { Claim } from '../model/claim.ts';
import { stemmaOf } from './case/stemma.ts';
import type { CaseView } from './case/view.ts';
import { claimLine } from './json-lines.ts';

/** The stretch that tells several claims over one sentence apart: the figure and what it counts. */
function focusOf({ toll }: Claim): { focus: { start: number; end: number } } | object {
  if (!toll || toll.spans.length === 0) return {};
  return {
    focus: { start: Math.min(...toll.spans.map((s) => s.start)), end: Math.max(...toll.spans.map((s) => s.end)) },
  };
}

export function caseObject(view: CaseView): object {
  const { caseId, reports, claims, relations, origins, questions, judgements } = view;
  const idOf = new Map(reports.map(({ report, givenId }) => [report.id, givenId ?? report.id]));
  const known = new Set(claims.map(({ id }) => id));
  return {
    case: caseId,
    reports: reports.map(({ report, givenId }) => ({
      id: givenId ?? report.id,
      text_id: report.id,
      title: report.title ?? null,
      publisher: report.publisher ?? null,
      published: report.published ?? null,
      language: report.language,
      origin: report.origin,
    })),
    claims: claims.map((claim) => ({
      ...claimLine(claim),
      report: idOf.get(claim.report) ?? claim.report,
      ...focusOf(claim),
    })),
    questions,
    relations,
    origins,
    stemma: stemmaOf(view),
    judgements: judgements.map((judgement) => ({
      ...judgement,
      stale: judgement.about.startsWith('c-') && !known.has(judgement.about),
    })),
  };
}
