/** Which part each word of a cue's sentence plays: the best row of labels by what speaks for each and for each change (Viterbi). */
import { Features } from './features/feature-list.ts';
import { branchFeatures, type CueView, roleFeatures, sideOf, stepFeatures, viewFrom } from './features/part.ts';
import { type AttributionModel, addUp, LABELS } from './model.ts';
import type { Words } from './words.ts';

/** Scores of labels (a row of LABELS a token) and of changes (LABELS x LABELS a token). */
export interface Scored {
  readonly n: number;
  readonly part: Float64Array;
  readonly step: Float64Array;
}

const FEATURES = new Features();

/** What speaks for each label in all words of the branch of `i`, remembered by branch and side. */
function ofBranch(
  words: Words,
  model: Pick<AttributionModel, 'part'>,
  view: CueView,
  i: number,
  seen: Map<number, Float64Array>,
): Float64Array {
  const key = view.stem[i - view.first] * 3 + sideOf(view.cue, i);
  let scores = seen.get(key);
  if (!scores) {
    scores = new Float64Array(LABELS);
    branchFeatures(words, view, i, FEATURES);
    addUp(model.part, FEATURES, scores, 0);
    seen.set(key, scores);
  }
  return scores;
}

export function scoreParts(
  words: Words,
  model: Pick<AttributionModel, 'part' | 'step'>,
  cue: number,
  kind: number,
): Scored {
  const view = viewFrom(words, cue, kind);
  const n = view.last - view.first;
  const part = new Float64Array(n * LABELS);
  const step = new Float64Array(n * LABELS * LABELS);
  const branches = new Map<number, Float64Array>();
  for (let t = 0; t < n; t++) {
    roleFeatures(words, view, view.first + t, FEATURES);
    addUp(model.part, FEATURES, part, t * LABELS);
    const branch = ofBranch(words, model, view, view.first + t, branches);
    for (let y = 0; y < LABELS; y++) part[t * LABELS + y] += branch[y];
    if (t === 0) continue;
    stepFeatures(words, view, view.first + t, FEATURES);
    addUp(model.step, FEATURES, step, t * LABELS * LABELS);
  }
  return { n, part, step };
}

export function bestLabels({ n, part, step }: Scored): Uint8Array {
  const best = new Float64Array(n * LABELS);
  const from = new Uint8Array(n * LABELS);
  for (let y = 0; y < LABELS; y++) best[y] = part[y];
  for (let t = 1; t < n; t++) {
    for (let y = 0; y < LABELS; y++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let x = 0; x < LABELS; x++) {
        const value = best[(t - 1) * LABELS + x] + step[(t * LABELS + x) * LABELS + y];
        if (value <= top) continue;
        top = value;
        from[t * LABELS + y] = x;
      }
      best[t * LABELS + y] = top + part[t * LABELS + y];
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
