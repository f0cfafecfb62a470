/** Which part each word of a cue's sentence plays: the best row of labels by what speaks for each and for each change (Viterbi). */
import { Features } from './features/feature-list.ts';
import {
  branchFeatures,
  type CueView,
  roleFeatures,
  sideOf,
  stepFeatures,
  viewFrom,
  wholeFeatures,
} from './features/part.ts';
import { type AttributionModel, addUp, LABELS, type Table } from './model.ts';
import type { Words } from './words.ts';

/** Scores of labels (a row of LABELS a token) and of changes (LABELS x LABELS a token). */
export interface Scored {
  readonly n: number;
  readonly part: Float64Array;
  readonly step: Float64Array;
  /** Scores of the four sets of parts that may be there: none, source, content, both. */
  readonly whole: Float64Array;
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
  model: Pick<AttributionModel, 'part' | 'step' | 'whole'>,
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
  const whole = new Float64Array(SETS);
  wholeFeatures(words, view, FEATURES);
  addUp(model.whole, FEATURES, whole, 0);
  return { n, part, step, whole };
}

/** Which parts a label is: 1 source, 2 content. Sets of parts seen so far are their sums. */
export const SEEN: readonly number[] = [0, 0, 1, 2];
export const SETS = 4;
/** A state of the search: four times the set of parts seen so far, plus the last label. */
export const STATES = SETS * LABELS;

/** A row of labels, and by how much it is better than the best without a source, and without content. */
export interface Labelling {
  readonly labels: Uint8Array;
  readonly source: number;
  readonly content: number;
}

/** The best row of labels, by what speaks for each, for each change, and for the set of parts that are there at all. */
export function bestLabels({ n, part, step, whole }: Scored): Labelling {
  const best = new Float64Array(n * STATES).fill(Number.NEGATIVE_INFINITY);
  const from = new Uint8Array(n * STATES);
  for (let y = 0; y < LABELS; y++) best[SEEN[y] * LABELS + y] = part[y];
  for (let t = 1; t < n; t++) {
    for (let s = 0; s < STATES; s++) {
      const before = best[(t - 1) * STATES + s];
      if (before === Number.NEGATIVE_INFINITY) continue;
      const change = (t * LABELS + (s & 3)) * LABELS;
      for (let y = 0; y < LABELS; y++) {
        const value = before + step[change + y] + part[t * LABELS + y];
        const to = t * STATES + ((s >> 2) | SEEN[y]) * LABELS + y;
        if (value <= best[to]) continue;
        best[to] = value;
        from[to] = s;
      }
    }
  }
  let last = 0;
  let top = Number.NEGATIVE_INFINITY;
  const without = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let s = 0; s < STATES; s++) {
    const set = s >> 2;
    const value = best[(n - 1) * STATES + s] + whole[set];
    if ((set & 1) === 0) without[0] = Math.max(without[0], value);
    if ((set & 2) === 0) without[1] = Math.max(without[1], value);
    if (value <= top) continue;
    top = value;
    last = s;
  }
  const labels = new Uint8Array(n);
  for (let t = n - 1; t >= 0; t--) {
    labels[t] = last & 3;
    last = from[t * STATES + last];
  }
  return { labels, source: top - without[0], content: top - without[1] };
}
