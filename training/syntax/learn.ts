/** The learning of the parser: arcs by whole sentences in a beam, relations on trees that are whole. */
import { arcFeatures, MOST } from '../../src/layers/syntax/arc-features.ts';
import { Beam } from '../../src/layers/syntax/beam.ts';
import { Chart } from '../../src/layers/syntax/chart.ts';
import { labelFeatures, MOST_OF_LABEL } from '../../src/layers/syntax/label-features.ts';
import { type Choices, choicesFor } from '../../src/layers/syntax/parse.ts';
import type { Sketch } from '../../src/layers/syntax/sketch.ts';
import { fromTheRoot, treeOf } from '../../src/layers/syntax/tree.ts';
import { CellPerceptron } from '../learn/cell-perceptron.ts';
import { TriplePerceptron } from '../learn/triple-perceptron.ts';
import { type GoldTree, goldAction } from './oracle.ts';

/** A sentence to learn from. */
export interface Example {
  readonly sketch: Sketch;
  readonly gold: GoldTree;
  /** Numbers of the relations plus 1, by place; 0 where none is to be learned. */
  readonly labels: Int32Array;
}

/** Where beam and gold tree disagree most: a state of each, after as many steps. */
interface Violation {
  readonly guess: number;
  readonly gold: number;
  readonly size: number;
}

/** Structured perceptron with updates at the greatest violation (Huang, Fayong and Guo 2012). */
export class ArcLesson {
  readonly learner: TriplePerceptron;
  private readonly beam: Beam;
  private readonly chart: Chart;
  private readonly hashes = new Int32Array(MOST);
  private readonly scores = new Float64Array(3);

  constructor(bits: number, width: number, sketch: Sketch) {
    this.learner = new TriplePerceptron(bits);
    this.beam = new Beam(width);
    this.chart = new Chart(sketch);
  }

  private readonly score = (state: number): Float64Array => {
    this.learner.score(this.hashes, arcFeatures(this.chart, state, this.hashes), this.scores);
    return this.scores;
  };

  read({ sketch, gold }: Example): void {
    const violation = this.worst(sketch, gold);
    this.learner.tick();
    if (violation) this.correct(violation);
  }

  private worst(sketch: Sketch, tree: GoldTree): Violation | null {
    const { chart, beam } = this;
    beam.begin(chart, sketch);
    let gold = beam.states[0];
    let worst: Violation | null = null;
    for (let step = 0; step < 2 * sketch.length; step++) {
      const action = goldAction(chart, gold, tree);
      const gain = chart.only(gold) >= 0 ? 0 : this.score(gold)[action];
      beam.step(chart, this.score);
      gold = this.goldAmong(gold, action, gain);
      const guess = beam.states[0];
      const size = chart.score[guess] - chart.score[gold];
      if (guess !== gold && (worst ? size > worst.size : size >= 0)) worst = { guess, gold, size };
    }
    return worst;
  }

  /** The gold state after `action`: one of the beam's, where the beam still has it. */
  private goldAmong(before: number, action: number, gain: number): number {
    const { chart, beam } = this;
    for (let i = 0; i < beam.count; i++) {
      const state = beam.states[i];
      if (chart.parent[state] === before && chart.action[state] === action) return state;
    }
    return chart.take(before, action, chart.score[before] + gain);
  }

  private correct({ guess, gold }: Violation): void {
    const { chart } = this;
    let a = guess;
    let b = gold;
    while (a !== b) {
      this.weigh(a, -1);
      this.weigh(b, 1);
      a = chart.parent[a];
      b = chart.parent[b];
    }
  }

  private weigh(state: number, amount: number): void {
    const before = this.chart.parent[state];
    if (this.chart.only(before) >= 0) return;
    const count = arcFeatures(this.chart, before, this.hashes);
    this.learner.add(this.hashes, count, this.chart.action[state], amount);
  }
}

export class LabelLesson {
  readonly learner: CellPerceptron;
  private readonly choices: Choices;
  private readonly hashes = new Int32Array(MOST_OF_LABEL);
  private readonly scores = new Float64Array(256);

  constructor(classes: readonly string[], choices: Choices, bits: number) {
    this.learner = new CellPerceptron(classes, bits);
    this.choices = choices;
  }

  read({ sketch, gold, labels }: Example): void {
    const tree = treeOf(gold.heads, sketch.length, sketch.coarse);
    const given = new Int32Array(sketch.length + 2);
    for (const d of fromTheRoot(tree)) {
      const candidates = choicesFor(this.choices, sketch, gold.heads[d], d);
      const count = labelFeatures({ sketch, tree, labels: given }, d, this.hashes);
      const evidence = { hashes: this.hashes, count };
      this.scores.fill(0, 0, candidates.length);
      this.learner.score(evidence, candidates, this.scores);
      let at = 0;
      for (let c = 1; c < candidates.length; c++) if (this.scores[c] > this.scores[at]) at = c;
      const guess = candidates[at];
      given[d] = guess + 1;
      this.learner.tick();
      if (given[d] === labels[d] || !candidates.includes(labels[d] - 1)) continue;
      this.learner.add(evidence, labels[d] - 1, 1);
      this.learner.add(evidence, guess, -1);
    }
  }
}
