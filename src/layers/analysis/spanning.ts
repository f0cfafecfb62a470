/** The best tree over scored arcs, with one word under the root: Chu and Liu 1965, Edmonds 1967. */

/** Words and heads count from 1 within the sentence; head 0 is the root. */
export type ArcScore = (word: number, head: number) => number;

/** Taken off every arc from the root: a second one is then worth less than any tree with one. */
const ONE_ROOT = 1e6;

/** A square of scores, `of[word * side + head]`. Overwritten as cycles are drawn together. */
interface Arcs {
  readonly side: number;
  readonly of: Float64Array;
}

/** Heads by word; index 0 is unused. Ties go to the head that comes first. Takes at most length^3 steps. */
export function spanningTree(length: number, score: ArcScore): Int32Array {
  const side = length + 1;
  const arcs: Arcs = { side, of: new Float64Array(side * side) };
  for (let w = 1; w <= length; w++)
    for (let h = 0; h <= length; h++) arcs.of[w * side + h] = score(w, h) - (h === 0 ? ONE_ROOT : 0);
  const nodes = Array.from({ length: side }, (_, i) => i);
  return solved(nodes, arcs);
}

/** Does every word reach the root, and only one directly? */
export function isTree(heads: Int32Array): boolean {
  let roots = 0;
  for (let w = 1; w < heads.length; w++) if (heads[w] === 0) roots++;
  return roots === 1 && !cycleOf(heads);
}

/** A cycle among `heads`, or null. */
function cycleOf(heads: Int32Array, nodes?: readonly number[]): number[] | null {
  const seenBy = new Int32Array(heads.length);
  const count = nodes ? nodes.length : heads.length;
  for (let n = 1; n < count; n++) {
    const start = nodes ? nodes[n] : n;
    let at = start;
    while (at !== 0 && seenBy[at] === 0) {
      seenBy[at] = start;
      at = heads[at];
    }
    if (at === 0 || seenBy[at] !== start) continue;
    const cycle = [at];
    for (let w = heads[at]; w !== at; w = heads[w]) cycle.push(w);
    return cycle;
  }
  return null;
}

/** The first of `nodes` is the root. */
function solved(nodes: readonly number[], arcs: Arcs): Int32Array {
  const { side, of } = arcs;
  const heads = new Int32Array(side);
  for (let n = 1; n < nodes.length; n++) {
    const w = nodes[n];
    let top = -1;
    for (const h of nodes) if (h !== w && (top < 0 || of[w * side + h] > of[w * side + top])) top = h;
    heads[w] = top;
  }
  const cycle = cycleOf(heads, nodes);
  return cycle ? opened({ nodes, heads, cycle }, arcs) : heads;
}

interface Knot {
  readonly nodes: readonly number[];
  readonly heads: Int32Array;
  readonly cycle: readonly number[];
}

/** Takes the cycle for one node, solves the rest, and opens the cycle where the best arc enters it. */
function opened({ nodes, heads, cycle }: Knot, arcs: Arcs): Int32Array {
  const { side, of } = arcs;
  const inside = new Set(cycle);
  const whole = cycle[0];
  const rest = nodes.filter((node) => !inside.has(node));
  /** For each node outside: where its arc enters the cycle, and from where the cycle's arc to it leaves. */
  const entered = new Int32Array(side);
  const leaving = new Int32Array(side);
  const gains = new Float64Array(side);
  for (const node of rest) {
    const gain = (w: number): number => of[w * side + node] - of[w * side + heads[w]];
    entered[node] = cycle.reduce((best, w) => (gain(w) > gain(best) ? w : best));
    leaving[node] = cycle.reduce((best, w) => (of[node * side + w] > of[node * side + best] ? w : best));
    gains[node] = gain(entered[node]);
  }
  for (const node of rest) {
    of[node * side + whole] = of[node * side + leaving[node]];
    of[whole * side + node] = gains[node];
  }
  const found = solved([...rest, whole], arcs);
  const from = found[whole];
  for (const node of rest) if (node !== 0 && found[node] === whole) found[node] = leaving[node];
  for (const w of cycle) found[w] = heads[w];
  found[entered[from]] = from;
  return found;
}
