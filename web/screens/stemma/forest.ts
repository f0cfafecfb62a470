/** The graph as trees: every claim hangs from what it was copied from, or from its origin; what else relates two claims goes across. */
import type { StemmaGraph } from '../../api.ts';
import type { Item } from './layout.ts';

export type GraphNode = StemmaGraph['nodes'][number];
export type GraphEdge = StemmaGraph['edges'][number];

export const BOX = { width: 216, height: 68 } as const;
/** An origin that nothing tells is a small dashed box. */
export const UNKNOWN = { width: 216, height: 34 } as const;

export interface Forest {
  /** In the order in which they are read: trees by date, those of unknown lineage last. */
  readonly nodes: readonly GraphNode[];
  readonly items: readonly Item[];
  readonly node: ReadonlyMap<string, GraphNode>;
  /** The edge by which a claim hangs. */
  readonly above: ReadonlyMap<string, GraphEdge>;
  readonly below: ReadonlyMap<string, readonly GraphNode[]>;
  readonly across: readonly GraphEdge[];
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function forestOf({ nodes, edges }: StemmaGraph): Forest {
  const node = new Map(nodes.map((one) => [one.id, one]));
  const above = new Map<string, GraphEdge>();
  const across: GraphEdge[] = [];
  for (const edge of edges) {
    if (edge.down) above.set(edge.to, edge);
    else across.push(edge);
  }
  const rootOf = (id: string): string => {
    const seen = new Set<string>([id]);
    let at = id;
    for (let up = above.get(at)?.from; up !== undefined && !seen.has(up); up = above.get(at)?.from) {
      at = up;
      seen.add(at);
    }
    return at;
  };
  const first = new Map<string, string>();
  const root = new Map(nodes.map(({ id }) => [id, rootOf(id)]));
  for (const { id, date } of nodes) {
    const top = root.get(id) as string;
    if (date !== null && date < (first.get(top) ?? '~')) first.set(top, date);
  }
  const unknown = (id: string): number => Number(node.get(root.get(id) as string)?.traced === false);
  const sorted = [...nodes].sort((a, b) => {
    const [x, y] = [root.get(a.id) as string, root.get(b.id) as string];
    return (
      unknown(a.id) - unknown(b.id) ||
      text(first.get(x) ?? '~', first.get(y) ?? '~') ||
      text(x, y) ||
      a.rank - b.rank ||
      text(a.date ?? '~', b.date ?? '~') ||
      text(a.id, b.id)
    );
  });
  const below = new Map<string, GraphNode[]>();
  for (const one of sorted) {
    const parent = above.get(one.id)?.from;
    if (parent !== undefined) below.set(parent, [...(below.get(parent) ?? []), one]);
  }
  const items = sorted.map((one) => ({
    id: one.id,
    parent: above.get(one.id)?.from ?? null,
    ...(one.kind === 'origin' && !one.traced ? UNKNOWN : BOX),
  }));
  return { nodes: sorted, items, node, above, below, across };
}

/** Of the relations across, as many are drawn at once; beyond, only those of the chosen claim. */
export const MOST_ACROSS = 60;

export type Across = 'none' | 'against' | 'all';

export function acrossShown(
  { across }: Forest,
  which: Across,
  chosen: string,
): { shown: readonly GraphEdge[]; tooMany: number } {
  if (which === 'none') return { shown: [], tooMany: 0 };
  const wanted = across.filter(({ kind }) => which === 'all' || kind === 'contradicts' || kind === 'denies');
  if (wanted.length <= MOST_ACROSS) return { shown: wanted, tooMany: 0 };
  return { shown: wanted.filter(({ from, to }) => from === chosen || to === chosen), tooMany: wanted.length };
}

export type Step = 'up' | 'down' | 'next' | 'previous';

/** Where an arrow key leads from a box; null where nothing is there. */
export function stepFrom(forest: Forest, id: string, step: Step): string | null {
  const parent = forest.above.get(id)?.from;
  if (step === 'up') return parent ?? null;
  if (step === 'down') return forest.below.get(id)?.[0]?.id ?? null;
  const beside =
    parent === undefined ? forest.nodes.filter((one) => !forest.above.has(one.id)) : (forest.below.get(parent) ?? []);
  const at = beside.findIndex((one) => one.id === id);
  return beside[at + (step === 'next' ? 1 : -1)]?.id ?? null;
}
