/** The whole network: words in, classes, heads and relations out, with its way back. */
import { DISTANCES, distanceOf } from '../../src/layers/analysis/distance.ts';
import type { Arena, Matrix } from './arena.ts';
import { applyMask, Dense, disagreement, dropout, four, leak, surprise, unleak } from './dense.ts';
import { Inputs, type Tables, type WordRows } from './inputs.ts';
import { Parameter } from './parameters.ts';
import { Recurrent } from './recurrent.ts';

/** A sentence to learn from. Heads count from 1 within it, 0 for the root; -1, also in `classes` and `relations`, for not known. */
export interface Lesson {
  readonly words: readonly WordRows[];
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  readonly classes: Int32Array;
  /** Where a teacher answered: what is learned is its chances. */
  readonly opinion?: Opinion;
}

/** Chances, row by row: classes, heads (0 the root), relations to the heads that were taken. */
export interface Opinion {
  readonly heads: Int32Array;
  readonly classes: Float32Array;
  readonly arcs: Float32Array;
  readonly relations: Float32Array;
}

export interface Shape {
  readonly size: number;
  readonly depth: number;
  /** Layers, from the first, that see the words before and after as well. */
  readonly around: number;
  readonly arc: number;
  readonly label: number;
  readonly classes: number;
  readonly relations: number;
}

interface Rates {
  readonly input: number;
  readonly between: number;
  readonly heads: number;
}
export interface Learning {
  readonly random: () => number;
  readonly rates: Rates;
}

export interface Answer {
  readonly classes: Int32Array;
  /** Row by row: the score of each head (0 the root) for each word. */
  readonly arcs: Matrix;
  /** Names the relation of a word to its head. */
  readonly relation: (word: number, head: number) => number;
}

export class Net {
  readonly inputs: Inputs;
  readonly layers: Recurrent[];
  readonly tagging: Dense;
  readonly dependent: Dense;
  readonly governor: Dense;
  readonly pair: Dense;
  /** What a word says of how far away its head is. */
  readonly reach: Dense;
  readonly below: Dense;
  readonly above: Dense;
  readonly naming: Dense;
  readonly rootArc: Parameter;
  readonly rootLabel: Parameter;
  private readonly arena: Arena;
  readonly shape: Shape;

  constructor(arena: Arena, tables: Tables, shape: Shape, random: () => number) {
    this.arena = arena;
    this.shape = shape;
    const width = 2 * shape.size;
    this.inputs = new Inputs(arena, tables, width, random);
    this.layers = Array.from(
      { length: shape.depth },
      (_, i) => new Recurrent(arena, width, shape.size, { random, around: i < shape.around }),
    );
    this.tagging = new Dense(arena, width, shape.classes, random);
    this.dependent = new Dense(arena, width, shape.arc, random);
    this.governor = new Dense(arena, width, shape.arc, random);
    this.pair = new Dense(arena, shape.arc, shape.arc, random);
    this.pair.weights.value.data.forEach((v, i, all) => {
      all[i] = v * 0.3;
    });
    this.reach = new Dense(arena, shape.arc, DISTANCES, random);
    this.below = new Dense(arena, width, shape.label, random);
    this.above = new Dense(arena, width, shape.label, random);
    this.naming = new Dense(arena, shape.label, shape.relations, random);
    this.rootArc = new Parameter(arena, 1, shape.arc).random(random, 0.3);
    this.rootLabel = new Parameter(arena, 1, shape.label).random(random, 0.3);
  }

  parameters(): Parameter[] {
    const heads = [
      this.tagging,
      this.dependent,
      this.governor,
      this.pair,
      this.reach,
      this.below,
      this.above,
      this.naming,
    ];
    return [
      ...this.inputs.parameters(),
      ...this.layers.flatMap((layer) => layer.parameters()),
      ...heads.flatMap((head) => head.parameters()),
      this.rootArc,
      this.rootLabel,
    ];
  }

  /** Runs a batch; with `learning`, also backwards. Returns the mean surprise of classes, heads and relations a word. */
  learn(batch: readonly Lesson[], learning: Learning): [number, number, number] {
    const { arena, shape } = this;
    arena.release();
    const bounds = boundsOf(batch);
    const words = batch.flatMap(({ words: w }) => w as WordRows[]);
    const total = words.length;
    const { random, rates } = learning;
    // Forwards.
    const states: Matrix[] = [this.inputs.forward(words, bounds, { random, rate: rates.input })];
    const masks: Float32Array[] = [];
    for (const layer of this.layers) {
      const x = states[states.length - 1];
      masks.push(dropout(x, bounds, rates.between, random));
      const y = layer.forward(x, bounds);
      for (let i = 0; i < y.data.length; i++) y.data[i] += x.data[i];
      states.push(y);
    }
    const top = states[states.length - 1];
    const topMask = dropout(top, bounds, rates.between, random);
    const dTop = arena.make(total, top.columns);
    // Classes.
    const logits = this.tagging.forward(top);
    const dLogits = arena.make(total, logits.columns);
    let tagLoss = 0;
    batch.forEach(({ classes, opinion }, s) => {
      for (let i = 0; i < classes.length; i++) {
        const [given, into] = [row(logits, bounds[s] + i), row(dLogits, bounds[s] + i)];
        if (opinion) tagLoss += disagreement(given, part(opinion.classes, i, shape.classes), -1, into);
        else if (classes[i] >= 0)
          tagLoss += surprise(given, { classes: shape.classes, gold: classes[i], weight: 1 }, into);
      }
    });
    this.tagging.backward(dLogits, dTop);
    // Heads.
    const arcLoss = this.arcs(batch, bounds, top, dTop, learning);
    const labelLoss = this.labels(batch, bounds, top, dTop, learning);
    // Backwards.
    applyMask(dTop, bounds, topMask);
    let gradient = dTop;
    for (let l = this.layers.length - 1; l >= 0; l--) {
      const below = arena.make(total, gradient.columns);
      below.data.set(gradient.data);
      this.layers[l].backward(gradient, below, bounds);
      applyMask(below, bounds, masks[l]);
      gradient = below;
    }
    this.inputs.backward(gradient, bounds);
    return [tagLoss / total, arcLoss / total, labelLoss / total];
  }

  private arcs(
    batch: readonly Lesson[],
    bounds: readonly number[],
    top: Matrix,
    dTop: Matrix,
    { random, rates }: Learning,
  ): number {
    const { arena, shape } = this;
    const total = top.rows;
    const dep = this.dependent.forward(top);
    leak(dep);
    const depMask = dropout(dep, bounds, rates.heads, random);
    const gov = this.governor.forward(top);
    leak(gov);
    const govMask = dropout(gov, bounds, rates.heads, random);
    const pairs = this.pair.forward(dep);
    const reach = this.reach.forward(dep);
    const dReach = arena.make(total, reach.columns);
    const dPairs = arena.make(total, pairs.columns);
    const dGov = arena.make(total, gov.columns);
    let loss = 0;
    batch.forEach(({ heads, opinion }, s) => {
      const n = heads.length;
      const first = bounds[s];
      const all = arena.make(n + 1, shape.arc);
      all.data.set(this.rootArc.value.data, 0);
      all.data.set(gov.data.subarray(first * shape.arc, (first + n) * shape.arc), shape.arc);
      const turned = arena.transposed(all);
      const mine = arena.rows(pairs, first, n);
      const scores = arena.make(n, turned.columns);
      arena.multiply(mine, turned, scores);
      addReach(scores, n, arena.rows(reach, first, n));
      const dScores = arena.make(n, turned.columns);
      for (let i = 0; i < n; i++)
        if (opinion) loss += disagreement(row(scores, i), part(opinion.arcs, i, n + 1), i + 1, row(dScores, i));
        else if (heads[i] >= 0)
          loss += surprise(row(scores, i), { classes: n + 1, gold: heads[i], weight: 1, skip: i + 1 }, row(dScores, i));
      const dMine = arena.rows(dReach, first, n);
      for (let i = 0; i < n; i++)
        for (let j = 1; j <= n; j++)
          if (j !== i + 1)
            dMine.data[i * dMine.columns + distanceOf(i + 1, j)] += dScores.data[i * dScores.columns + j];
      arena.multiply(dScores, all, arena.rows(dPairs, first, n));
      const dAll = arena.make(n + 1, shape.arc);
      arena.multiply({ ...arena.transposed(dScores), rows: n + 1 }, mine, dAll);
      for (let j = 0; j < shape.arc; j++) this.rootArc.gradient.data[j] += dAll.data[j];
      dGov.data.set(dAll.data.subarray(shape.arc), first * shape.arc);
    });
    const dDep = arena.make(total, dep.columns);
    this.pair.backward(dPairs, dDep);
    this.reach.backward(dReach, dDep);
    applyMask(dDep, bounds, depMask);
    unleak(dep, dDep);
    this.dependent.backward(dDep, dTop);
    applyMask(dGov, bounds, govMask);
    unleak(gov, dGov);
    this.governor.backward(dGov, dTop);
    return loss;
  }

  private labels(
    batch: readonly Lesson[],
    bounds: readonly number[],
    top: Matrix,
    dTop: Matrix,
    { random, rates }: Learning,
  ): number {
    const { arena, shape } = this;
    const total = top.rows;
    const below = this.below.forward(top);
    const above = this.above.forward(top);
    const hidden = arena.make(total, shape.label);
    const heads = new Int32Array(total).fill(-2);
    batch.forEach((lesson, s) => {
      lesson.heads.forEach((head, i) => {
        const t = bounds[s] + i;
        heads[t] = head < 0 ? -2 : head === 0 ? -1 : bounds[s] + head - 1;
        const from = heads[t] < 0 ? this.rootLabel.value.data : row(above, heads[t]);
        for (let j = 0; j < shape.label; j++)
          hidden.data[t * shape.label + j] = below.data[t * shape.label + j] + from[j];
      });
    });
    leak(hidden);
    const mask = dropout(hidden, bounds, rates.heads, random);
    const logits = this.naming.forward(hidden);
    const dLogits = arena.make(total, logits.columns);
    let loss = 0;
    batch.forEach(({ relations, opinion }, s) => {
      for (let i = 0; i < relations.length; i++) {
        const t = bounds[s] + i;
        const [given, into] = [row(logits, t), row(dLogits, t)];
        if (opinion) loss += disagreement(given, part(opinion.relations, i, shape.relations), -1, into);
        else if (relations[i] >= 0 && heads[t] !== -2)
          loss += surprise(given, { classes: shape.relations, gold: relations[i], weight: 1 }, into);
      }
    });
    const dHidden = arena.make(total, shape.label);
    this.naming.backward(dLogits, dHidden);
    applyMask(dHidden, bounds, mask);
    unleak(hidden, dHidden);
    const dAbove = arena.make(total, shape.label);
    for (let t = 0; t < total; t++) {
      if (heads[t] === -2) continue;
      const into = heads[t] < 0 ? this.rootLabel.gradient.data : row(dAbove, heads[t]);
      for (let j = 0; j < shape.label; j++) into[j] += dHidden.data[t * shape.label + j];
    }
    this.below.backward(dHidden, dTop);
    this.above.backward(dAbove, dTop);
    return loss;
  }

  /** Reads one sentence. */
  answer(words: readonly WordRows[]): Answer {
    const { arena, shape } = this;
    arena.release();
    const n = words.length;
    const bounds = [0, n];
    let x = this.inputs.forward(words, bounds, null);
    for (const layer of this.layers) {
      const y = layer.forward(x, bounds);
      for (let i = 0; i < y.data.length; i++) y.data[i] += x.data[i];
      x = y;
    }
    const logits = this.tagging.forward(x);
    const classes = new Int32Array(n);
    for (let i = 0; i < n; i++) classes[i] = best(row(logits, i), shape.classes);
    const dep = this.dependent.forward(x);
    leak(dep);
    const gov = this.governor.forward(x);
    leak(gov);
    const pairs = this.pair.forward(dep);
    const all = arena.make(n + 1, shape.arc);
    all.data.set(this.rootArc.value.data, 0);
    all.data.set(gov.data, shape.arc);
    const turned = arena.transposed(all);
    const arcs = arena.make(n, four(n + 1));
    arena.multiply(pairs, turned, arcs);
    addReach(arcs, n, this.reach.forward(dep));
    const below = this.below.forward(x);
    const above = this.above.forward(x);
    const hidden = arena.make(1, shape.label);
    const relation = (word: number, head: number): number => {
      const from = head === 0 ? this.rootLabel.value.data : row(above, head - 1);
      for (let j = 0; j < shape.label; j++) hidden.data[j] = below.data[word * shape.label + j] + from[j];
      leak(hidden);
      return best(this.naming.forward(hidden).data, shape.relations);
    };
    return { classes, arcs, relation };
  }
}

/** Adds to the score of each arc what the word says of its length. */
function addReach(scores: Matrix, length: number, reach: Matrix): void {
  for (let i = 0; i < length; i++)
    for (let j = 1; j <= length; j++)
      if (j !== i + 1) scores.data[i * scores.columns + j] += reach.data[i * reach.columns + distanceOf(i + 1, j)];
}

const part = (chances: Float32Array, t: number, count: number): Float32Array =>
  chances.subarray(t * count, (t + 1) * count);

export const row = ({ data, columns }: Matrix, t: number): Float32Array =>
  data.subarray(t * columns, (t + 1) * columns);
function best(scores: Float32Array, classes: number): number {
  let at = 0;
  for (let c = 1; c < classes; c++) if (scores[c] > scores[at]) at = c;
  return at;
}
export function boundsOf(batch: readonly Lesson[]): number[] {
  const bounds = [0];
  for (const { words } of batch) bounds.push(bounds[bounds.length - 1] + words.length);
  return bounds;
}
