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
  const heads = new Int32Array(side);
  for (let w = 1; w < side; w++) heads[w] = bestHead(w, nodes, arcs);
  solve(nodes, heads, arcs);
  return heads;
}

function bestHead(w: number, nodes: readonly number[], { side, of }: Arcs): number {
  let top = -1;
  for (const h of nodes) if (h !== w && (top < 0 || of[w * side + h] > of[w * side + top])) top = h;
  return top;
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

/** The first of `nodes` is the root. `heads`: the best of each node by itself, which becomes its head in the best tree. */
function solve(nodes: readonly number[], heads: Int32Array, arcs: Arcs): void {
  const cycle = cycleOf(heads, nodes);
  if (cycle) open({ nodes, heads, cycle }, arcs);
}

interface Knot {
  readonly nodes: readonly number[];
  readonly heads: Int32Array;
  readonly cycle: readonly number[];
}

/** Where a cycle, taken for one node, meets the nodes outside. */
interface Doors {
  /** For each node outside: where its arc enters the cycle, and from where the cycle's arc to it leaves. */
  readonly entered: Int32Array;
  readonly leaving: Int32Array;
}

/** Takes the cycle for one node, its first, and gives that node's arcs their scores. */
function drawnTogether({ heads, cycle }: Knot, rest: readonly number[], { side, of }: Arcs): Doors {
  const whole = cycle[0];
  const entered = new Int32Array(side);
  const leaving = new Int32Array(side);
  const gains = new Float64Array(side);
  for (const node of rest) {
    let [into, out] = [whole, whole];
    let most = of[whole * side + node] - of[whole * side + heads[whole]];
    for (let c = 1; c < cycle.length; c++) {
      const w = cycle[c];
      const gain = of[w * side + node] - of[w * side + heads[w]];
      if (gain > most) [into, most] = [w, gain];
      if (of[node * side + w] > of[node * side + out]) out = w;
    }
    entered[node] = into;
    leaving[node] = out;
    gains[node] = most;
  }
  for (const node of rest) {
    of[node * side + whole] = of[node * side + leaving[node]];
    of[whole * side + node] = gains[node];
  }
  return { entered, leaving };
}

/** Takes the cycle for one node, solves the rest, and opens the cycle where the best arc enters it. */
function open(knot: Knot, arcs: Arcs): void {
  const { nodes, heads, cycle } = knot;
  const whole = cycle[0];
  const inside = new Uint8Array(arcs.side);
  for (const w of cycle) inside[w] = 1;
  const rest = nodes.filter((node) => inside[node] === 0);
  const { entered, leaving } = drawnTogether(knot, rest, arcs);
  const before = cycle.map((w) => heads[w]);
  const fewer = [...rest, whole];
  // What hung from another node than those of the cycle still hangs best from it.
  for (const node of fewer) if (node !== 0 && inside[heads[node]] === 1) heads[node] = bestHead(node, fewer, arcs);
  solve(fewer, heads, arcs);
  const from = heads[whole];
  for (const node of rest) if (node !== 0 && heads[node] === whole) heads[node] = leaving[node];
  cycle.forEach((w, c) => {
    heads[w] = before[c];
  });
  heads[entered[from]] = from;
}
