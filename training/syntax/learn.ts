/** The learning of the parser: arcs by trial with an oracle that forgives, relations on trees that are whole. */
import { arcFeatures, MOST } from '../../src/layers/syntax/arc-features.ts';
import { labelFeatures, MOST_OF_LABEL, siblingsOf } from '../../src/layers/syntax/label-features.ts';
import { bestAction, choicesFor, fromTheRoot, onlyAction } from '../../src/layers/syntax/parse.ts';
import { type Sketch, State } from '../../src/layers/syntax/state.ts';
import { CellPerceptron } from '../learn/cell-perceptron.ts';
import { TriplePerceptron } from '../learn/triple-perceptron.ts';
import { type GoldTree, rightActions } from './oracle.ts';

/** A sentence to learn from. */
export interface Example {
  readonly sketch: Sketch;
  readonly gold: GoldTree;
  /** Numbers of the relations. */
  readonly labels: Int32Array;
}

const ACTIONS = 3;

export class ArcLesson {
  readonly learner: TriplePerceptron;
  private readonly random: () => number;
  private readonly hashes = new Int32Array(MOST);
  private readonly scores = new Float64Array(ACTIONS);
  private readonly right = [false, false, false];

  constructor(bits: number, random: () => number) {
    this.learner = new TriplePerceptron(bits);
    this.random = random;
  }

  /** `stray`: how often to go on with a mistake, so as to learn what to do after one. */
  read({ sketch, gold }: Example, stray: number): void {
    const state = new State(sketch);
    while (!state.done) {
      const only = onlyAction(state);
      state.take(only >= 0 ? only : this.decide(state, gold, stray));
    }
  }

  private decide(state: State, gold: GoldTree, stray: number): number {
    const count = arcFeatures(state, this.hashes);
    this.learner.score(this.hashes, count, this.scores);
    const guess = bestAction(state, this.scores);
    rightActions(state, gold, this.right);
    this.learner.tick();
    if (this.right[guess]) return guess;
    let better = -1;
    for (let a = 0; a < ACTIONS; a++)
      if (this.right[a] && (better < 0 || this.scores[a] > this.scores[better])) better = a;
    if (better < 0) return guess;
    this.learner.add(this.hashes, count, better, 1);
    this.learner.add(this.hashes, count, guess, -1);
    return this.random() < stray ? guess : better;
  }
}

/** The state in which all arcs of the gold tree have been made. */
export function goldState({ sketch, gold }: Pick<Example, 'sketch' | 'gold'>): State {
  const state = new State(sketch);
  const right = [false, false, false];
  while (!state.done) {
    rightActions(state, gold, right);
    const only = onlyAction(state);
    state.take(only >= 0 ? only : Math.max(0, [1, 2, 0].find((a) => right[a]) ?? 0));
  }
  return state;
}

export class LabelLesson {
  readonly learner: CellPerceptron;
  private readonly table: Parameters<typeof choicesFor>[0];
  private readonly hashes = new Int32Array(MOST_OF_LABEL);
  private readonly scores = new Float64Array(256);

  constructor(classes: readonly string[], table: Parameters<typeof choicesFor>[0], bits: number) {
    this.learner = new CellPerceptron(classes, bits);
    this.table = table;
  }

  /** Learns from the arcs in `state` that are right. */
  read(state: State, { gold, labels }: Example): void {
    const { length } = state.sketch;
    const siblings = siblingsOf(state.heads, length);
    const given = new Int32Array(length).fill(-1);
    for (const d of fromTheRoot(siblings, length)) {
      const candidates = choicesFor(this.table, state.sketch, state.heads[d], d);
      const evidence = {
        hashes: this.hashes,
        count: labelFeatures({ state, siblings, labels: given }, d, this.hashes),
      };
      this.scores.fill(0, 0, candidates.length);
      this.learner.score(evidence, candidates, this.scores);
      let at = 0;
      for (let c = 1; c < candidates.length; c++) if (this.scores[c] > this.scores[at]) at = c;
      const guess = candidates[at];
      given[d] = guess;
      if (state.heads[d] !== gold.heads[d]) continue;
      this.learner.tick();
      if (guess === labels[d] || !candidates.includes(labels[d])) continue;
      this.learner.add(evidence, labels[d], 1);
      this.learner.add(evidence, guess, -1);
    }
  }
}
