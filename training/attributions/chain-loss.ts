/** The slopes of the conditional likelihood of a row of labels: what a linear-chain random field learns from. */
import { LABELS } from '../../src/layers/attributions/model.ts';
import { type Scored, SEEN, SETS, STATES } from '../../src/layers/attributions/parts.ts';

/** Logarithm of the sum of exponentials of the first `count` of `terms`. */
function total(terms: Float64Array, count: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k++) if (terms[k] > top) top = terms[k];
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (let k = 0; k < count; k++) sum += Math.exp(terms[k] - top);
  return top + Math.log(sum);
}

const TERMS = new Float64Array(STATES);

/** The states that lead to each state: those whose set is the same, or the same without the label's own part. */
const SOURCES_OF: readonly (readonly number[])[] = Array.from({ length: STATES }, (_, to) =>
  Array.from({ length: STATES }, (__, s) => s).filter((s) => ((s >> 2) | SEEN[to & 3]) === to >> 2),
);

function forward({ n, part, step }: Scored): Float64Array {
  const alpha = new Float64Array(n * STATES).fill(Number.NEGATIVE_INFINITY);
  for (let y = 0; y < LABELS; y++) alpha[SEEN[y] * LABELS + y] = part[y];
  for (let t = 1; t < n; t++) {
    for (let to = 0; to < STATES; to++) {
      const y = to & 3;
      const ways = SOURCES_OF[to];
      for (let k = 0; k < ways.length; k++)
        TERMS[k] = alpha[(t - 1) * STATES + ways[k]] + step[(t * LABELS + (ways[k] & 3)) * LABELS + y];
      alpha[t * STATES + to] = part[t * LABELS + y] + total(TERMS, ways.length);
    }
  }
  return alpha;
}

function backward({ n, part, step, whole }: Scored): Float64Array {
  const beta = new Float64Array(n * STATES);
  for (let set = 0; set < SETS; set++)
    for (let y = 0; y < LABELS; y++) beta[(n - 1) * STATES + set * LABELS + y] = whole[set];
  for (let t = n - 2; t >= 0; t--) {
    for (let s = 0; s < STATES; s++) {
      const x = s & 3;
      for (let y = 0; y < LABELS; y++) {
        const to = ((s >> 2) | SEEN[y]) * LABELS + y;
        TERMS[y] = beta[(t + 1) * STATES + to] + step[((t + 1) * LABELS + x) * LABELS + y] + part[(t + 1) * LABELS + y];
      }
      beta[t * STATES + s] = total(TERMS, LABELS);
    }
  }
  return beta;
}

const SMALL = 1e-3;

/** Slopes for `part`, `step` and `whole`, laid out like them; slopes next to nothing are nothing, which saves the work of taking them. */
export function chainSlopes(
  scored: Scored,
  gold: Uint8Array,
): { part: Float64Array; step: Float64Array; whole: Float64Array } {
  const { n, part, step } = scored;
  const alpha = forward(scored);
  const beta = backward(scored);
  const ends = new Float64Array(STATES);
  for (let s = 0; s < STATES; s++) ends[s] = alpha[(n - 1) * STATES + s] + beta[(n - 1) * STATES + s];
  const z = total(ends, STATES);
  const byPart = new Float64Array(n * LABELS);
  const byStep = new Float64Array(n * LABELS * LABELS);
  const byWhole = new Float64Array(SETS);
  let seen = 0;
  for (let t = 0; t < n; t++) {
    seen |= SEEN[gold[t]];
    byPart[t * LABELS + gold[t]] -= 1;
    if (t > 0) byStep[(t * LABELS + gold[t - 1]) * LABELS + gold[t]] -= 1;
    for (let s = 0; s < STATES; s++) {
      const at = t * STATES + s;
      if (alpha[at] === Number.NEGATIVE_INFINITY) continue;
      byPart[t * LABELS + (s & 3)] += Math.exp(alpha[at] + beta[at] - z);
      if (t === n - 1) continue;
      const x = s & 3;
      for (let y = 0; y < LABELS; y++) {
        const change = ((t + 1) * LABELS + x) * LABELS + y;
        const to = (t + 1) * STATES + ((s >> 2) | SEEN[y]) * LABELS + y;
        byStep[change] += Math.exp(alpha[at] + step[change] + part[(t + 1) * LABELS + y] + beta[to] - z);
      }
    }
  }
  for (let s = 0; s < STATES; s++) byWhole[s >> 2] += Math.exp(ends[s] - z);
  byWhole[seen] -= 1;
  const settle = (slopes: Float64Array): Float64Array => slopes.map((s) => (Math.abs(s) < SMALL ? 0 : s));
  return { part: settle(byPart), step: settle(byStep), whole: settle(byWhole) };
}
