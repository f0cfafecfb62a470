/** The stemma of a case: a directed graph from origins to the reports that carry them, with what each copy changed. */
import type { ClaimId } from '../../model/claim.ts';
import type { OriginGroup, Relation } from '../../model/relation.ts';
import { type Carrier, carrierOf } from './carrier.ts';
import type { CaseView, KeptView } from './view.ts';

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

/** What the edges of an origin are made from. */
export interface StemmaGround {
  readonly carriers: ReadonlyMap<ClaimId, Carrier>;
  /** The id a report came with, else its own; and its day. */
  readonly reports: ReadonlyMap<string, { readonly name: string; readonly published: string }>;
  /** By the copy, what changed in it. */
  readonly drifts: ReadonlyMap<ClaimId, readonly Omit<StemmaChange, 'claim'>[]>;
}

export const reportInStemma = ({ report, givenId }: KeptView): { name: string; published: string } => ({
  name: givenId ?? report.id,
  published: report.published ?? '~',
});

/** Puts what a relation says was changed beside the copy. */
export function takeDrift(drifts: Map<ClaimId, Omit<StemmaChange, 'claim'>[]>, relation: Relation): void {
  const { kind, from, to, because } = relation;
  if (kind !== 'drifts') return;
  const change = { from: to, because: because.map(({ text }) => text).join(' ') };
  const list = drifts.get(from);
  if (list) list.push(change);
  else drifts.set(from, [change]);
}

/** One edge for each report that carries the origin, by date of the report. */
export function edgesOf(origin: OriginGroup, { carriers, reports, drifts }: StemmaGround): StemmaEdge[] {
  const dateOf = (report: string): string => reports.get(report)?.published ?? '~';
  const carried = new Map<string, ClaimId[]>();
  for (const id of origin.claims) {
    const report = carriers.get(id)?.report;
    if (report === undefined) continue;
    const list = carried.get(report);
    if (list) list.push(id);
    else carried.set(report, [id]);
  }
  return [...carried]
    .sort(([a], [b]) => (dateOf(a) === dateOf(b) ? (a < b ? -1 : 1) : dateOf(a) < dateOf(b) ? -1 : 1))
    .map(([report, ids]) => ({
      origin: origin.id,
      report: reports.get(report)?.name ?? report,
      claims: ids,
      through: [...new Set(ids.flatMap((id) => carriers.get(id)?.through ?? []))],
      changes: ids.flatMap((id) => (drifts.get(id) ?? []).map((change) => ({ claim: id, ...change }))),
    }));
}

/** The edges of all origins of a view. */
export function stemmaOf({
  reports,
  claims,
  relations,
  origins,
}: Pick<CaseView, 'reports' | 'claims' | 'relations' | 'origins'>): StemmaEdge[] {
  const drifts = new Map<ClaimId, Omit<StemmaChange, 'claim'>[]>();
  for (const relation of relations) takeDrift(drifts, relation);
  const ground: StemmaGround = {
    carriers: new Map(claims.map((claim) => [claim.id, carrierOf(claim)])),
    reports: new Map(reports.map((kept) => [kept.report.id, reportInStemma(kept)])),
    drifts,
  };
  return origins.flatMap((origin) => edgesOf(origin, ground));
}
