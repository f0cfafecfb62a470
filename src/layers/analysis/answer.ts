/** Reads classes, heads and relations off the vectors of sentences. */
import { distanceBy } from './distance.ts';
import { Encoder, LONGEST } from './encoder.ts';
import type { Range, Words } from './given.ts';
import type { Block, Memory, ShortBlock } from './memory.ts';
import { type ArcScore, isTree, spanningTree } from './spanning.ts';
import type { AnalysisWeights, Grid, Pairs } from './weights.ts';

/** Words that are read at once, in whole sentences: enough to keep the products busy, few enough to stay in the cache. */
const AT_ONCE = 128;

/** Where the answers go, parallel to the words. Heads are places among the words, -1 for the root. */
export interface Answers {
  readonly classes: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

/** Rows of numbers: `view` from `from`, `row` apart. */
export interface Scores {
  readonly view: Float32Array;
  readonly from: number;
  readonly row: number;
}

/** Matrices of one input, side by side, with their biases and a place for what they give. */
interface Sheet<Weights extends Block> {
  readonly weights: Weights;
  readonly bias: Float32Array;
  readonly out: Block;
  readonly view: Float32Array;
  /** Columns of `out`. */
  readonly row: number;
}

/** Columns for the root and each word, a multiple of four. */
const arcWidth = (length: number): number => Math.ceil((length + 1) / 4) * 4;

/** Less than any score: of columns that fill a matrix up to a multiple of four. */
const NEVER = -1e30;

/** Matrices that are applied to the vectors, in their order in the sheet. */
const ON_STATES = ['dependent', 'governor', 'below', 'above', 'tagging'] as const;

export class Analyst {
  readonly classes: readonly string[];
  readonly relations: readonly string[];
  private readonly encoder: Encoder;
  private readonly states: Sheet<ShortBlock>;
  /** Columns of the sheet of states at which each matrix begins. */
  private readonly from: Readonly<Record<(typeof ON_STATES)[number], number>>;
  /** What a word looks for in its head, then what it says of the way there: over the word as a dependent. */
  private readonly wants: Sheet<Block>;
  private readonly naming: Sheet<Block>;
  private readonly rootArc: Float32Array;
  private readonly rootLabel: Float32Array;
  private readonly turned: Block;
  private readonly turnedView: Float32Array;
  private readonly arcs: Block;
  private readonly arcsView: Float32Array;
  private readonly hidden: Block;
  private readonly hiddenView: Float32Array;
  /** Where `tops` of the kernel writes. */
  private readonly tops: Block;
  private readonly topValues: Float32Array;
  private readonly topPlaces: Int32Array;

  constructor(weights: AnalysisWeights) {
    this.classes = weights.classes;
    this.relations = weights.relations;
    const encoder = new Encoder(weights);
    const { memory } = encoder;
    const grids = (...names: string[]): Grid[] => names.map((name) => weights.grid(name));
    const biases = (names: readonly string[]): Grid[] => grids(...names.map((name) => `${name}.bias`));
    const pairs = ON_STATES.map((name): Pairs => weights.pairs(name));
    this.states = sheet(memory, memory.loadPairs(...pairs), biases(ON_STATES));
    const [dependent, governor, below, above] = pairs.map(({ columns }) => columns);
    this.from = {
      dependent: 0,
      governor: dependent,
      below: dependent + governor,
      above: dependent + governor + below,
      tagging: dependent + governor + below + above,
    };
    this.wants = sheet(memory, memory.load(...grids('pair', 'reach')), biases(['pair', 'reach']));
    this.naming = sheet(memory, memory.load(...grids('naming')), biases(['naming']));
    const vector = (name: string): Float32Array => memory.floats(memory.load(weights.grid(name)), 1);
    this.rootArc = vector('rootArc');
    this.rootLabel = vector('rootLabel');
    this.turned = memory.block(governor, arcWidth(LONGEST));
    this.turnedView = memory.floats(this.turned, governor);
    this.arcs = memory.block(LONGEST, arcWidth(LONGEST));
    this.arcsView = memory.floats(this.arcs, LONGEST);
    this.hidden = memory.block(LONGEST, below);
    this.hiddenView = memory.floats(this.hidden, LONGEST);
    this.tops = memory.block(1, 8);
    this.topValues = memory.floats(this.tops, 1);
    this.topPlaces = new Int32Array(memory.kernel.memory.buffer, this.tops.at + 16, 4);
    this.states.bias.fill(NEVER, this.from.tagging + this.classes.length);
    this.naming.bias.fill(NEVER, this.relations.length);
    this.encoder = encoder;
  }

  /** Answers for the words of `sentences`, some sentences at a time. */
  read(words: Words, sentences: readonly Range[], into: Answers): void {
    for (const met of inPieces(sentences, LONGEST)) {
      this.encoder.meet(words, met);
      for (const piece of inPieces(met, AT_ONCE)) this.answer(piece, into);
    }
  }

  private answer(sentences: readonly Range[], into: Answers): void {
    const rows = this.encoder.read(sentences);
    const { states, wants, naming, from } = this;
    const { kernel } = this.encoder.memory;
    fill(states, rows);
    this.encoder.project(states.weights, states.out, rows);
    for (let t = 0; t < rows; t++) kernel.leak(from.below, states.out.at + t * states.out.row);
    const dependents = { at: states.out.at, row: states.out.row };
    this.apply(wants, dependents, { rows, inner: from.governor });
    let at = 0;
    for (const sentence of sentences) {
      this.tree(at, sentence, into.heads);
      at += sentence.last - sentence.first;
    }
    this.name(sentences, into.heads);
    kernel.leak((rows * this.hidden.row) / 4, this.hidden.at);
    this.apply(naming, this.hidden, { rows, inner: this.hidden.row / 4 });
    let t = 0;
    for (const { first, last } of sentences)
      for (let word = first; word < last; word++, t++) {
        into.classes[word] = this.top(states.out.at + t * states.out.row + 4 * from.tagging, states.row - from.tagging);
        into.relations[word] = this.top(naming.out.at + t * naming.out.row, naming.row);
      }
  }

  /** What was thought of each answer for the last sentence, if it was read alone; learning from a network needs it. */
  scores(length: number): Readonly<Record<'classes' | 'arcs' | 'relations', Scores>> {
    const { states, naming, from } = this;
    return {
      classes: { view: states.view, from: from.tagging, row: states.row },
      arcs: { view: this.arcsView, from: 0, row: arcWidth(length) },
      relations: { view: naming.view, from: 0, row: naming.row },
    };
  }

  /** Place of the largest of `count` floats, the first of equals. */
  private top(at: number, count: number): number {
    const { tops, topValues: values, topPlaces: places } = this;
    this.encoder.memory.kernel.tops(count, at, tops.at);
    let best = 0;
    for (let i = 1; i < 4; i++)
      if (values[i] > values[best] || (values[i] === values[best] && places[i] < places[best])) best = i;
    return places[best];
  }

  private apply(to: Sheet<Block>, input: Block, { rows, inner }: { rows: number; inner: number }): void {
    fill(to, rows);
    this.encoder.memory.multiply({ rows, inner, columns: to.row }, input, to.weights, to.out);
  }

  /** Writes the heads of a sentence whose rows begin at `row`. */
  private tree(row: number, { first, last }: Range, into: Int32Array): void {
    const length = last - first;
    const heads = this.greedy(row, length);
    const width = arcWidth(length);
    const score: ArcScore = (w, h) => this.arcsView[(w - 1) * width + h];
    const best = isTree(heads) ? heads : spanningTree(length, score);
    for (let t = 0; t < length; t++) into[first + t] = best[t + 1] === 0 ? -1 : first + best[t + 1] - 1;
  }

  /** The best head of each word by itself, counted from 1. Leaves the scores of all in `arcs`. */
  private greedy(row: number, length: number): Int32Array {
    const { wants, arcsView: arcs } = this;
    const width = arcWidth(length);
    const inner = this.from.below - this.from.governor;
    this.turn(row, length);
    arcs.fill(0, 0, length * width);
    const a = { at: wants.out.at + row * wants.out.row, row: wants.out.row };
    const b = { at: this.turned.at, row: width * 4 };
    this.encoder.memory.multiply({ rows: length, inner, columns: width }, a, b, { at: this.arcs.at, row: width * 4 });
    const heads = new Int32Array(length + 1);
    for (let w = 1; w <= length; w++) {
      const from = (w - 1) * width;
      const reach = (row + w - 1) * wants.row + inner;
      let best = 0;
      for (let h = 1; h <= length; h++) {
        if (h === w) continue;
        arcs[from + h] += wants.view[reach + distanceBy(h - w)];
        if (arcs[from + h] > arcs[from + best]) best = h;
      }
      heads[w] = best;
    }
    return heads;
  }

  /** The root and the words as governors, a column each. */
  private turn(row: number, length: number): void {
    const { states, turnedView: turned, rootArc } = this;
    const width = arcWidth(length);
    const inner = this.from.below - this.from.governor;
    for (let j = 0; j < inner; j++) {
      const to = j * width;
      turned[to] = rootArc[j];
      const from = row * states.row + this.from.governor + j;
      for (let t = 0; t < length; t++) turned[to + t + 1] = states.view[from + t * states.row];
      for (let t = length + 1; t < width; t++) turned[to + t] = 0;
    }
  }

  /** Each word with its head, ready to be named. */
  private name(sentences: readonly Range[], heads: Int32Array): void {
    const { states, rootLabel, hiddenView: hidden } = this;
    const { below, above } = this.from;
    const width = above - below;
    let begin = 0;
    for (const { first, last } of sentences) {
      for (let word = first; word < last; word++) {
        const t = begin + word - first;
        const head = heads[word];
        const from = head < 0 ? rootLabel : states.view;
        const at = head < 0 ? 0 : (begin + head - first) * states.row + above;
        const own = t * states.row + below;
        for (let j = 0; j < width; j++) hidden[t * width + j] = states.view[own + j] + from[at + j];
      }
      begin += last - first;
    }
  }
}

/** Neighbouring sentences together, as long as they are no more than `most` words from the first to the last; a longer one is alone. */
function inPieces(sentences: readonly Range[], most: number): Range[][] {
  const pieces: Range[][] = [];
  for (const sentence of sentences) {
    const piece = pieces.at(-1);
    if (piece && sentence.last - piece[0].first <= most) piece.push(sentence);
    else pieces.push([sentence]);
  }
  return pieces;
}

function sheet<Weights extends Block>(memory: Memory, weights: Weights, biases: readonly Grid[]): Sheet<Weights> {
  const bias = memory.load(...biases);
  const row = bias.row / 4;
  const out = memory.block(LONGEST, row);
  return { weights, bias: memory.floats(bias, 1).slice(), out, view: memory.floats(out, LONGEST), row };
}

function fill({ view, bias, row }: Sheet<Block>, rows: number): void {
  for (let t = 0; t < rows; t++) view.set(bias, t * row);
}
