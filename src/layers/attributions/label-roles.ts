/** Chooses the best row of parts for the words of a cue's sentence (Viterbi over four labels). */
export const NOTHING = 0;
export const CUE = 1;
export const SOURCE = 2;
export const CONTENT = 3;
export const LABELS = 4;

/** `emit`: a row of LABELS a token; `step`: LABELS x LABELS a token, from the label before to this one. */
export function bestLabels(emit: Float64Array, step: Float64Array, n: number): Uint8Array {
  const best = new Float64Array(n * LABELS);
  const from = new Uint8Array(n * LABELS);
  for (let y = 0; y < LABELS; y++) best[y] = emit[y];
  for (let t = 1; t < n; t++) {
    for (let y = 0; y < LABELS; y++) {
      let top = Number.NEGATIVE_INFINITY;
      let arg = 0;
      for (let x = 0; x < LABELS; x++) {
        const value = best[(t - 1) * LABELS + x] + step[t * LABELS * LABELS + x * LABELS + y];
        if (value > top) {
          top = value;
          arg = x;
        }
      }
      best[t * LABELS + y] = top + emit[t * LABELS + y];
      from[t * LABELS + y] = arg;
    }
  }
  const labels = new Uint8Array(n);
  let last = 0;
  for (let y = 1; y < LABELS; y++) if (best[(n - 1) * LABELS + y] > best[(n - 1) * LABELS + last]) last = y;
  for (let t = n - 1; t >= 0; t--) {
    labels[t] = last;
    last = from[t * LABELS + last];
  }
  return labels;
}
