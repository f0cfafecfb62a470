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

/** What the trees of all origins are made from, gathered once. */
interface Ground {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly published: ReadonlyMap<string, string>;
  /** Copies only, by the copy. */
  readonly copies: ReadonlyMap<ClaimId, readonly Relation[]>;
}

function groundOf({ claims, relations, reports }: CaseView): Ground {
  const copies = new Map<ClaimId, Relation[]>();
  for (const relation of relations) {
    if (!COPIES.has(relation.kind)) continue;
    const list = copies.get(relation.from);
    if (list) list.push(relation);
    else copies.set(relation.from, [relation]);
  }
  return {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    published: new Map(reports.map(({ report }) => [report.id, report.published ?? '~'])),
    copies,
  };
}

/** The strongest proposal for each, of equals the first by id; none that would lead in a circle. */
function parentsIn({ claims }: OriginGroup, { copies }: Ground): Map<ClaimId, Relation> {
  const inside = new Set(claims);
  const parents = new Map<ClaimId, Relation>();
  const leadsTo = (from: ClaimId, to: ClaimId): boolean => {
    for (let at: ClaimId | undefined = from; at !== undefined; at = parents.get(at)?.to) if (at === to) return true;
    return false;
  };
  const sorted = claims
    .flatMap((id) => copies.get(id) ?? [])
    .filter(({ to }) => inside.has(to))
    .sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
  for (const relation of sorted)
    if (!parents.has(relation.from) && !leadsTo(relation.to, relation.from)) parents.set(relation.from, relation);
  return parents;
}

/** In the order of a drawing: each before what was copied from it. */
function descentOf(origin: OriginGroup, ground: Ground): Descendant[] {
  const parents = parentsIn(origin, ground);
  const children = new Map<ClaimId | null, Claim[]>();
  for (const id of origin.claims) {
    const claim = ground.claims.get(id);
    const above = parents.get(id)?.to ?? null;
    const list = children.get(above) ?? [];
    children.set(above, list);
    if (claim) list.push(claim);
  }
  const day = ({ report }: Claim): string => ground.published.get(report) ?? '~';
  const sorted = (above: ClaimId | null): Claim[] =>
    [...(children.get(above) ?? [])].sort((a, b) =>
      day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? -1 : 1,
    );
  const found: Descendant[] = [];
  // The last of the pile comes next.
  const pile = sorted(null)
    .map((claim) => ({ claim, parent: null as number | null, depth: 1 }))
    .reverse();
  for (let next = pile.pop(); next; next = pile.pop()) {
    const relation = parents.get(next.claim.id);
    const changed = relation && relation.kind !== 'repeats' ? relation.because.map(({ text }) => text).join(' ') : '';
    const parent = found.push({ ...next, changed }) - 1;
    const { depth, claim } = next;
    pile.push(
      ...sorted(claim.id)
        .map((below) => ({ claim: below, parent, depth: depth + 1 }))
        .reverse(),
    );
  }
  return found;
}

export interface Tree {
  readonly origin: OriginGroup;
  readonly descent: readonly Descendant[];
}

export function treesOf(view: CaseView): Tree[] {
  const ground = groundOf(view);
  return view.origins.map((origin) => ({ origin, descent: descentOf(origin, ground) }));
}
