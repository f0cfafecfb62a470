/** Turns the words of sentences into vectors that know of their whole sentence: gated running averages from both ends, level over level. */
import type { Range, Words } from './given.ts';
import { type Block, Memory, type ShortBlock } from './memory.ts';
import type { AnalysisWeights } from './weights.ts';
import { MET_AT_ONCE, WordVectors } from './word-vectors.ts';

/** Words at most that are read at once. */
export const LONGEST = MET_AT_ONCE;
const MEGABYTES = 136;

interface Level {
  /** None for the first level, whose sums are remembered by word. */
  readonly weights: ShortBlock | null;
  readonly bias: Float32Array;
  readonly peep: Block;
}

export class Encoder {
  readonly memory: Memory;
  /** The vectors of the sentences last read, a row a word. */
  private readonly states: Block;
  /** The same as integers of 16 bits. */
  private readonly shorts: Block;
  private readonly width: number;
  private readonly levels: readonly Level[];
  private readonly words: WordVectors;
  private readonly sums: Block;
  private readonly blank: Block;
  /** Numbers of the words that were met, from word `metFrom`. */
  private readonly ids = new Int32Array(LONGEST);
  private metFrom = 0;

  constructor(weights: AnalysisWeights) {
    const { size, depth } = weights;
    this.width = 2 * size;
    const memory = new Memory(MEGABYTES << 20);
    this.memory = memory;
    this.levels = Array.from({ length: depth }, (_, i) => ({
      weights: i === 0 ? null : memory.loadPairs(weights.pairs(`level${i}`)),
      bias: memory.floats(memory.load(weights.grid(`level${i}.bias`)), 1),
      peep: memory.load(weights.grid(`level${i}.peep`)),
    }));
    this.sums = memory.block(LONGEST, 6 * size);
    this.states = memory.block(LONGEST, this.width);
    this.shorts = memory.block(LONGEST, this.width / 2);
    this.blank = memory.block(1, 6 * size);
    this.words = new WordVectors(weights, memory);
  }

  /** Looks up the words of sentences that are then read, a few at a time. */
  meet(words: Words, sentences: readonly Range[]): void {
    this.metFrom = sentences[0].first;
    const count = sentences[sentences.length - 1].last - this.metFrom;
    if (count > LONGEST) throw new RangeError(`${count} words: read at most ${LONGEST} at once`);
    this.words.meet(words, sentences, this.ids);
  }

  /** Reads sentences that were met, one after the other row by row; `project` then tells what the vectors say. Returns the number of rows. */
  read(sentences: readonly Range[]): number {
    const rows = sentences.reduce((n, { first, last }) => n + last - first, 0);
    this.recall(sentences);
    this.average(0, sentences, rows);
    const sums = this.memory.floats(this.sums, rows);
    for (let level = 1; level < this.levels.length; level++) {
      const { weights, bias } = this.levels[level];
      for (let t = 0; t < rows; t++) sums.set(bias, t * 3 * this.width);
      if (weights) this.project(weights, this.sums, rows);
      this.average(level, sentences, rows);
    }
    return rows;
  }

  /** Adds to `into` the product of the vectors and `weights`. */
  project(weights: ShortBlock, into: Block, rows: number): void {
    this.memory.multiplyShort({ rows, inner: this.width }, this.shorts, weights, into);
  }

  /** The vectors of the words, and the first sums: each word's own and what its neighbours give. */
  private recall(sentences: readonly Range[]): void {
    const { states, sums, ids, width, metFrom } = this;
    const { kernel } = this.memory;
    const { block, next, own, before } = this.words.known;
    const nought = this.blank.at;
    const wide = 3 * width;
    let at = 0;
    for (const { first, last } of sentences) {
      for (let t = first - metFrom; t < last - metFrom; t++, at++) {
        const word = block.at + ids[t] * block.row;
        kernel.sum(width, word, nought, nought, states.at + at * states.row);
        const left = t > first - metFrom ? block.at + ids[t - 1] * block.row + next : nought;
        const right = t < last - metFrom - 1 ? block.at + ids[t + 1] * block.row + before : nought;
        kernel.sum(wide, word + own, left, right, sums.at + at * sums.row);
      }
    }
  }

  /** Adds the running averages of both directions to the vectors. */
  private average(level: number, sentences: readonly Range[], rows: number): void {
    const { sums, states, width } = this;
    const { kernel } = this.memory;
    const bytes = width * 2;
    const { peep } = this.levels[level];
    let begin = 0;
    for (const { first, last } of sentences) {
      const steps = last - first;
      const end = begin + steps - 1;
      const sum = sums.at + begin * sums.row;
      kernel.average(steps, bytes, sum, sums.row, states.at + begin * states.row, states.row, peep.at);
      const back = sums.at + end * sums.row + 3 * bytes;
      const into = states.at + end * states.row + bytes;
      kernel.average(steps, bytes, back, -sums.row, into, -states.row, peep.at + 2 * bytes);
      begin = end + 1;
    }
    kernel.narrow(rows * width, states.at, this.shorts.at);
  }
}
