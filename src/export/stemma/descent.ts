/** What each claim of an origin was copied from, as far as relations tell: a tree from the origin down, by date. */
import type { Claim, ClaimId } from '../../model/claim.ts';
import type { OriginGroup, Relation, RelationKind } from '../../model/relation.ts';
import type { CaseView } from '../case/view.ts';

export interface Descendant {
  readonly claim: Claim;
  /** From 1, for what hangs from the origin itself. */
  readonly depth: number;
  /** Place in the list of what it was copied from; null for the origin. */
  readonly parent: number | null;
  /** What is said to have changed on the way; empty where nothing is. */
  readonly changed: string;
}

const COPIES: ReadonlySet<RelationKind> = new Set(['repeats', 'drifts', 'later-count']);

/** The strongest proposal for each, of equals the first by id; none that would lead in a circle. */
function parentsIn(origin: OriginGroup, relations: readonly Relation[]): Map<ClaimId, Relation> {
  const inside = new Set(origin.claims);
  const parents = new Map<ClaimId, Relation>();
  const leadsTo = (from: ClaimId, to: ClaimId): boolean => {
    for (let at: ClaimId | undefined = from; at !== undefined; at = parents.get(at)?.to) if (at === to) return true;
    return false;
  };
  const sorted = relations
    .filter(({ kind, from, to }) => COPIES.has(kind) && inside.has(from) && inside.has(to))
    .sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
  for (const relation of sorted)
    if (!parents.has(relation.from) && !leadsTo(relation.to, relation.from)) parents.set(relation.from, relation);
  return parents;
}

/** In the order of a drawing: each before what was copied from it. */
export function descentOf(origin: OriginGroup, { claims, relations, reports }: CaseView): Descendant[] {
  const published = new Map(reports.map(({ report }) => [report.id, report.published ?? '~']));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const parents = parentsIn(origin, relations);
  const children = new Map<ClaimId | null, Claim[]>();
  for (const id of origin.claims) {
    const claim = byId.get(id);
    const above = parents.get(id)?.to ?? null;
    if (claim) children.set(above, [...(children.get(above) ?? []), claim]);
  }
  const day = ({ report }: Claim): string => published.get(report) ?? '~';
  const found: Descendant[] = [];
  const walk = (above: ClaimId | null, parent: number | null, depth: number): void => {
    const below = [...(children.get(above) ?? [])];
    below.sort((a, b) => (day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? -1 : 1));
    for (const claim of below) {
      const relation = parents.get(claim.id);
      const changed = relation && relation.kind !== 'repeats' ? relation.because.map(({ text }) => text).join(' ') : '';
      found.push({ claim, depth, parent, changed });
      walk(claim.id, found.length - 1, depth + 1);
    }
  };
  walk(null, null, 1);
  return found;
}
