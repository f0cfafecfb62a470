/** The stemma of a case: a directed graph from origins to the reports that carry them, with what each copy changed. */
import type { ClaimId } from '../../model/claim.ts';
import type { Relation } from '../../model/relation.ts';
import type { CaseView } from './view.ts';

export interface StemmaChange {
  /** The claim in which it is changed, and the one it is a copy of. */
  readonly claim: ClaimId;
  readonly from: ClaimId;
  readonly because: string;
}
export interface StemmaEdge {
  readonly origin: string;
  readonly report: string;
  readonly claims: readonly ClaimId[];
  /** Speakers between the origin and the report, from the report inward. */
  readonly through: readonly string[];
  readonly changes: readonly StemmaChange[];
}

/** One edge for each origin and each report that carries it, by date of the report. */
export function stemmaOf({ reports, claims, relations, origins }: CaseView): StemmaEdge[] {
  const reportOf = new Map(reports.map((kept) => [kept.report.id, kept]));
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const drifts = new Map<ClaimId, Relation[]>();
  for (const relation of relations)
    if (relation.kind === 'drifts') drifts.set(relation.from, [...(drifts.get(relation.from) ?? []), relation]);
  const dateOf = (report: string): string => reportOf.get(report)?.report.published ?? '~';
  return origins.flatMap((origin) => {
    const carried = new Map<string, ClaimId[]>();
    for (const id of origin.claims) {
      const report = claimOf.get(id)?.report;
      if (report !== undefined) carried.set(report, [...(carried.get(report) ?? []), id]);
    }
    return [...carried]
      .sort(([a], [b]) => (dateOf(a) === dateOf(b) ? (a < b ? -1 : 1) : dateOf(a) < dateOf(b) ? -1 : 1))
      .map(([report, ids]) => ({
        origin: origin.id,
        report: reportOf.get(report)?.givenId ?? report,
        claims: ids,
        through: [
          ...new Set(
            ids.flatMap(
              (id) =>
                claimOf
                  .get(id)
                  ?.chain.slice(1)
                  .map(({ name }) => name) ?? [],
            ),
          ),
        ],
        changes: ids.flatMap((id) =>
          (drifts.get(id) ?? []).map(({ to, because }) => ({
            claim: id,
            from: to,
            because: because.map(({ text }) => text).join(' '),
          })),
        ),
      }));
  });
}
