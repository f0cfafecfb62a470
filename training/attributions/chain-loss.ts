/** The slopes of the conditional likelihood of a row of labels: what a linear-chain random field learns from. */
import { LABELS } from '../../src/layers/attributions/model.ts';
import type { Scored } from '../../src/layers/attributions/parts.ts';

const TERMS = new Float64Array(LABELS);

/** Logarithm of the sum of exponentials of TERMS. */
function total(terms: Float64Array, at: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let y = 0; y < LABELS; y++) if (terms[at + y] > top) top = terms[at + y];
  let sum = 0;
  for (let y = 0; y < LABELS; y++) sum += Math.exp(terms[at + y] - top);
  return top + Math.log(sum);
}

function forward({ n, part, step }: Scored): Float64Array {
  const alpha = new Float64Array(n * LABELS);
  for (let y = 0; y < LABELS; y++) alpha[y] = part[y];
  for (let t = 1; t < n; t++) {
    for (let y = 0; y < LABELS; y++) {
      for (let x = 0; x < LABELS; x++) TERMS[x] = alpha[(t - 1) * LABELS + x] + step[(t * LABELS + x) * LABELS + y];
      alpha[t * LABELS + y] = part[t * LABELS + y] + total(TERMS, 0);
    }
  }
  return alpha;
}

function backward({ n, part, step }: Scored): Float64Array {
  const beta = new Float64Array(n * LABELS);
  for (let t = n - 2; t >= 0; t--) {
    for (let x = 0; x < LABELS; x++) {
      for (let y = 0; y < LABELS; y++) {
        const next = (t + 1) * LABELS + y;
        TERMS[y] = beta[next] + step[((t + 1) * LABELS + x) * LABELS + y] + part[next];
      }
      beta[t * LABELS + x] = total(TERMS, 0);
    }
  }
  return beta;
}

const SMALL = 1e-3;

/** Slopes for `part` and `step`, laid out like them; slopes next to nothing are nothing, which saves the work of taking them. */
export function chainSlopes(scored: Scored, gold: Uint8Array): { part: Float64Array; step: Float64Array } {
  const { n, part, step } = scored;
  const alpha = forward(scored);
  const beta = backward(scored);
  const z = total(alpha, (n - 1) * LABELS);
  const byPart = new Float64Array(n * LABELS);
  const byStep = new Float64Array(n * LABELS * LABELS);
  for (let t = 0; t < n; t++) {
    for (let y = 0; y < LABELS; y++) {
      const at = t * LABELS + y;
      byPart[at] = Math.exp(alpha[at] + beta[at] - z) - (gold[t] === y ? 1 : 0);
      for (let x = 0; t > 0 && x < LABELS; x++) {
        const change = (t * LABELS + x) * LABELS + y;
        const chance = Math.exp(alpha[(t - 1) * LABELS + x] + step[change] + part[at] + beta[at] - z);
        byStep[change] = chance - (gold[t - 1] === x && gold[t] === y ? 1 : 0);
      }
    }
  }
  const settle = (slopes: Float64Array): Float64Array => slopes.map((s) => (Math.abs(s) < SMALL ? 0 : s));
  return { part: settle(byPart), step: settle(byStep) };
}
