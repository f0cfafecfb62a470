/** The graph of transmission: origins above, the claims that go back to them below, and what each copy changed. */
import type { z } from '@hono/zod-openapi';
import type { Relation, RelationKind } from '../../model/relation.ts';
import type { StemmaGraph } from '../schemas/picture.ts';
import type { CaseIndex } from './case-index.ts';
import { holds } from './holds.ts';

type Graph = Pick<z.infer<typeof StemmaGraph>, 'nodes' | 'edges'>;
type Node = Graph['nodes'][number];
type Edge = Graph['edges'][number];

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Relations by which one claim comes from the other. */
const COPIES: ReadonlySet<RelationKind> = new Set(['repeats', 'drifts', 'later-count']);

/** A claim hangs from what it copies of its own origin: by the strongest proposal, of equals from what came out first. The rest hangs from its origin. */
function parents(relations: readonly Relation[], index: CaseIndex): Map<string, Relation> {
  const { originOf } = index.lookup();
  const day = ({ to }: Relation): string => index.claim(to)?.row.published ?? '~';
  const parent = new Map<string, Relation>();
  const leadsTo = (from: string, to: string): boolean => {
    for (let at: string | undefined = from; at !== undefined; at = parent.get(at)?.to) if (at === to) return true;
    return false;
  };
  const sorted = relations
    .filter(({ kind, from, to }) => COPIES.has(kind) && originOf(from) === originOf(to))
    .sort((a, b) => b.strength - a.strength || text(day(a), day(b)) || text(a.to, b.to));
  for (const relation of sorted) {
    if (!parent.has(relation.from) && !leadsTo(relation.to, relation.from)) parent.set(relation.from, relation);
  }
  return parent;
}

function rankOf(id: string, parent: ReadonlyMap<string, Relation>): number {
  let rank = 1;
  for (let at = parent.get(id); at !== undefined; at = parent.get(at.to)) rank++;
  return rank;
}

const order = (a: Node, b: Node): number => a.rank - b.rank || text(a.date ?? '~', b.date ?? '~') || text(a.id, b.id);

export function stemmaOf(index: CaseIndex, ids: readonly string[]): Graph {
  const { originOf, relationsOf } = index.lookup();
  const inside = new Set(ids.filter((id) => index.claim(id)));
  const relations = [...inside].flatMap((id) =>
    relationsOf(id).filter((r) => r.from === id && inside.has(r.to) && holds(index, r.id)),
  );
  const parent = parents(relations, index);
  const nodes = new Map<string, Node>();
  const edges: Edge[] = [];
  for (const id of inside) {
    const row = index.claim(id)?.row;
    if (!row) continue;
    const origin = originOf(id);
    const traced = origin?.traced ?? false;
    const label = row.publisher ?? row.title;
    nodes.set(id, { id, kind: 'claim', rank: rankOf(id, parent), label, traced, claim: row, date: row.published });
    const copied = parent.get(id);
    if (origin && !copied) {
      nodes.set(origin.id, {
        id: origin.id,
        kind: 'origin',
        rank: 0,
        label: origin.name,
        traced,
        claim: null,
        date: null,
      });
      edges.push({
        from: origin.id,
        to: id,
        kind: traced ? 'origin' : 'unknown',
        down: true,
        changed: '',
        relation: null,
      });
    }
  }
  for (const relation of relations) {
    const { id, from, to, kind, because } = relation;
    const copy = parent.get(from) === relation;
    // One copy has one line above it, though several proposals say so.
    if (COPIES.has(kind) && !copy && originOf(from) === originOf(to)) continue;
    const changed = kind === 'repeats' ? '' : because.map(({ text }) => text).join(' ');
    edges.push({ ...(copy ? { from: to, to: from } : { from, to }), kind, down: copy, changed, relation: id });
  }
  return { nodes: [...nodes.values()].sort(order), edges };
}
