/** Reads classes, heads and relations off the vectors of a sentence. */
import { distanceOf } from './distance.ts';
import { Encoder, LONGEST, type Words } from './encoder.ts';
import type { Block, ShortBlock } from './memory.ts';
import { type ArcScore, isTree, spanningTree } from './spanning.ts';
import type { AnalysisWeights } from './weights.ts';

/** A matrix with its bias, and a place for what it gives. */
interface Head {
  /** Integers where it is applied to the states of the encoder, floats elsewhere. */
  readonly weights: Block | ShortBlock;
  readonly bias: Float32Array;
  readonly inputs: number;
  readonly columns: number;
  readonly out: Block;
  readonly view: Float32Array;
}

/** Where the answers go, parallel to the words. Heads are places among the words, -1 for the root. */
export interface Answers {
  readonly classes: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

const LEAK = Math.fround(0.1);

function leak(view: Float32Array, count: number): void {
  for (let i = 0; i < count; i++) if (view[i] < 0) view[i] *= LEAK;
}

export class Analyst {
  readonly classes: readonly string[];
  readonly relations: readonly string[];
  private readonly encoder: Encoder;
  private readonly heads: Readonly<
    Record<'tagging' | 'dependent' | 'governor' | 'pair' | 'reach' | 'below' | 'above' | 'naming', Head>
  >;
  private readonly rootArc: Float32Array;
  private readonly rootLabel: Float32Array;
  private readonly turned: Block;
  private readonly turnedView: Float32Array;
  private readonly arcs: Block;
  private readonly arcsView: Float32Array;
  private readonly hidden: Block;
  private readonly hiddenView: Float32Array;

  constructor(weights: AnalysisWeights) {
    this.classes = weights.classes;
    this.relations = weights.relations;
    const encoder = new Encoder(weights);
    const { memory } = encoder;
    const made = (name: string, block: Block, { rows, columns }: { rows: number; columns: number }): Head => {
      const out = memory.block(LONGEST, columns);
      const bias = memory.floats(memory.load(weights.grid(`${name}.bias`)), 1).slice();
      return { weights: block, bias, inputs: rows, columns, out, view: memory.floats(out, LONGEST) };
    };
    const onStates = (name: string): Head => {
      const pairs = weights.pairs(name);
      return made(name, memory.loadPairs(pairs), pairs);
    };
    const head = (name: string): Head => {
      const grid = weights.grid(name);
      return made(name, memory.load(grid), grid);
    };
    this.heads = {
      tagging: onStates('tagging'),
      dependent: onStates('dependent'),
      governor: onStates('governor'),
      pair: head('pair'),
      reach: head('reach'),
      below: onStates('below'),
      above: onStates('above'),
      naming: head('naming'),
    };
    const vector = (name: string): Float32Array => memory.floats(memory.load(weights.grid(name)), 1);
    this.rootArc = vector('rootArc');
    this.rootLabel = vector('rootLabel');
    const width = LONGEST + 4;
    this.turned = memory.block(this.heads.governor.columns, width);
    this.turnedView = memory.floats(this.turned, this.heads.governor.columns);
    this.arcs = memory.block(LONGEST, width);
    this.arcsView = memory.floats(this.arcs, LONGEST);
    this.hidden = memory.block(LONGEST, this.heads.below.columns);
    this.hiddenView = memory.floats(this.hidden, LONGEST);
    this.encoder = encoder;
  }

  /** Answers for the words from `first` to before `last`. */
  read(words: Words, first: number, last: number, into: Answers): void {
    const length = last - first;
    this.encoder.read(words, first, last);
    const { tagging, dependent, governor, pair, reach, below, above } = this.heads;
    this.apply(tagging, length);
    for (let t = 0; t < length; t++)
      into.classes[first + t] = top(tagging.view, t * tagging.columns, this.classes.length);
    this.apply(dependent, length);
    leak(dependent.view, length * dependent.columns);
    this.apply(governor, length);
    leak(governor.view, length * governor.columns);
    this.apply(pair, length, dependent.out);
    this.apply(reach, length, dependent.out);
    this.apply(below, length);
    this.apply(above, length);
    const heads = this.tree(length);
    for (let t = 0; t < length; t++) into.heads[first + t] = heads[t + 1] === 0 ? -1 : first + heads[t + 1] - 1;
    this.name(heads, length);
    const { naming } = this.heads;
    for (let t = 0; t < length; t++)
      into.relations[first + t] = top(naming.view, t * naming.columns, this.relations.length);
  }

  /** What `head` makes of `input`, or of the vectors of the encoder. */
  private apply(head: Head, rows: number, input?: Block): void {
    const { weights, bias, inputs, columns, out, view } = head;
    for (let t = 0; t < rows; t++) view.set(bias, t * columns);
    if ('scales' in weights) this.encoder.project(weights, out, rows);
    else if (input) this.encoder.memory.multiply({ rows, inner: inputs, columns }, input, weights, out);
  }

  /** Heads by word, counted from 1. */
  private tree(length: number): Int32Array {
    const { pair, governor, reach } = this.heads;
    const width = Math.ceil((length + 1) / 4) * 4;
    const inner = governor.columns;
    const turned = this.turnedView;
    for (let j = 0; j < inner; j++) {
      const to = j * width;
      turned[to] = this.rootArc[j];
      for (let t = 0; t < length; t++) turned[to + t + 1] = governor.view[t * inner + j];
      turned.fill(0, to + length + 1, to + width);
    }
    const arcs = this.arcsView;
    arcs.fill(0, 0, length * width);
    const b = { at: this.turned.at, row: width * 4 };
    const c = { at: this.arcs.at, row: width * 4 };
    this.encoder.memory.multiply({ rows: length, inner, columns: width }, pair.out, b, c);
    const heads = new Int32Array(length + 1);
    for (let w = 1; w <= length; w++) {
      const from = (w - 1) * width;
      let best = 0;
      for (let h = 1; h <= length; h++) {
        if (h === w) continue;
        arcs[from + h] += reach.view[(w - 1) * reach.columns + distanceOf(w, h)];
        if (arcs[from + h] > arcs[from + best]) best = h;
      }
      heads[w] = best;
    }
    if (isTree(heads)) return heads;
    const score: ArcScore = (w, h) => arcs[(w - 1) * width + h];
    return spanningTree(length, score);
  }

  private name(heads: Int32Array, length: number): void {
    const { below, above, naming } = this.heads;
    const width = below.columns;
    const hidden = this.hiddenView;
    for (let t = 0; t < length; t++) {
      const head = heads[t + 1];
      const from = head === 0 ? this.rootLabel : above.view;
      const at = head === 0 ? 0 : (head - 1) * width;
      for (let j = 0; j < width; j++) hidden[t * width + j] = below.view[t * width + j] + from[at + j];
    }
    leak(hidden, length * width);
    this.apply(naming, length, this.hidden);
  }
}

function top(scores: Float32Array, from: number, count: number): number {
  let at = 0;
  for (let c = 1; c < count; c++) if (scores[from + c] > scores[from + at]) at = c;
  return at;
}
