/** Which part each word of a cue's sentence plays: the best row of labels by what speaks for each and for each change (Viterbi). */
import { Features } from './features/feature-list.ts';
import { branchFeatures, type CueView, roleFeatures, sideOf, stepFeatures, viewFrom } from './features/part.ts';
import { type AttributionModel, addUp, LABELS, type Table } from './model.ts';
import type { Words } from './words.ts';

/** Scores of labels (a row of LABELS a token) and of changes (LABELS x LABELS a token). */
export interface Scored {
  readonly n: number;
  readonly part: Float64Array;
  readonly step: Float64Array;
}

const FEATURES = new Features();

/** Sides of the cue: before, after, itself. */
const SIDES = 3;

/** What speaks for each label in all words of one branch on one side: added up when the first of them is met. */
class Branches {
  private readonly words: Words;
  private readonly table: Table;
  private readonly view: CueView;
  /** By branch and side: where in `scores` its sums begin, or -1. */
  private readonly at: Int32Array;
  private readonly scores: number[] = [];
  private readonly sums = new Float64Array(LABELS);

  constructor(words: Words, table: Table, view: CueView) {
    this.words = words;
    this.table = table;
    this.view = view;
    this.at = new Int32Array((view.last - view.first + 1) * SIDES).fill(-1);
  }

  /** Adds what speaks for the labels of token `i` to `part[from...]`. */
  addTo(part: Float64Array, from: number, i: number): void {
    const stem = this.view.stem[i - this.view.first];
    const key = (stem < 0 ? 0 : stem - this.view.first + 1) * SIDES + sideOf(this.view.cue, i);
    if (this.at[key] < 0) this.at[key] = this.sumUp(i);
    const at = this.at[key];
    for (let y = 0; y < LABELS; y++) part[from + y] += this.scores[at + y];
  }

  private sumUp(i: number): number {
    branchFeatures(this.words, this.view, i, FEATURES);
    addUp(this.table, FEATURES, this.sums, 0);
    const at = this.scores.length;
    for (let y = 0; y < LABELS; y++) this.scores.push(this.sums[y]);
    return at;
  }
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
  const branches = new Branches(words, model.part, view);
  for (let t = 0; t < n; t++) {
    roleFeatures(words, view, view.first + t, FEATURES);
    addUp(model.part, FEATURES, part, t * LABELS);
    branches.addTo(part, t * LABELS, view.first + t);
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
