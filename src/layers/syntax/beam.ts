/** Keeps the few likeliest half-parsed states of a sentence in step, and returns the likeliest whole. */
import { type Chart, RIGHT, SHIFT } from './chart.ts';
import type { Sketch } from './sketch.ts';

export class Beam {
  /** States, best first. */
  readonly states: Int32Array;
  count = 0;
  readonly width: number;
  private readonly fromState: Int32Array;
  private readonly byAction: Int32Array;
  private readonly scores: Float64Array;
  private found = 0;

  /** `width`: most states kept. */
  constructor(width: number) {
    this.width = width;
    this.states = new Int32Array(width);
    this.fromState = new Int32Array(width + 1);
    this.byAction = new Int32Array(width + 1);
    this.scores = new Float64Array(width + 1);
  }

  /** Every parse takes as many steps: each word is shifted once and attached once. */
  run(chart: Chart, sketch: Sketch, score: (state: number) => ArrayLike<number>): number {
    this.begin(chart, sketch);
    for (let step = 0; step < 2 * sketch.length; step++) this.step(chart, score);
    return this.states[0];
  }

  begin(chart: Chart, sketch: Sketch): void {
    this.states[0] = chart.begin(sketch, 2 * (2 * sketch.length + 1) * (this.width + 1));
    this.count = 1;
  }

  step(chart: Chart, score: (state: number) => ArrayLike<number>): void {
    this.found = 0;
    for (let i = 0; i < this.count; i++) {
      const state = this.states[i];
      const before = chart.score[state];
      const only = chart.only(state);
      if (only >= 0) {
        this.offer(state, only, before);
        continue;
      }
      const scores = score(state);
      for (let action = SHIFT; action <= RIGHT; action++)
        if (chart.may(state, action)) this.offer(state, action, before + scores[action]);
    }
    for (let i = 0; i < this.found; i++)
      this.states[i] = chart.take(this.fromState[i], this.byAction[i], this.scores[i]);
    this.count = this.found;
  }

  /** Puts a step among the best; of equals the one offered first stays first. */
  private offer(state: number, action: number, score: number): void {
    const { scores, fromState, byAction, width } = this;
    if (this.found === width && score <= scores[width - 1]) return;
    let at = this.found < width ? this.found++ : width - 1;
    for (; at > 0 && scores[at - 1] < score; at--) {
      scores[at] = scores[at - 1];
      fromState[at] = fromState[at - 1];
      byAction[at] = byAction[at - 1];
    }
    scores[at] = score;
    fromState[at] = state;
    byAction[at] = action;
  }
}
