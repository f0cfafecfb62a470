/** Turns the words of a sentence into vectors that know of the whole sentence: gated running averages from both ends, level over level. */
import { type Block, Memory, type ShortBlock } from './memory.ts';
import type { AnalysisWeights } from './weights.ts';
import { WordVectors } from './word-vectors.ts';

/** Words of one sentence at most: longer ones are cut before they come here. */
export const LONGEST = 512;
const MEGABYTES = 96;

interface Level {
  /** None for the first level, whose sums are remembered by word. */
  readonly weights: ShortBlock | null;
  readonly bias: Float32Array;
  readonly peep: Block;
}

export interface Words {
  readonly forms: readonly string[];
  readonly norms: readonly string[];
}

export class Encoder {
  readonly memory: Memory;
  /** The vectors of the sentence last read, a row a word. */
  private readonly states: Block;
  /** The same as integers of 16 bits. */
  private readonly shorts: Block;
  private readonly width: number;
  private readonly levels: readonly Level[];
  private readonly words: WordVectors;
  private readonly sums: Block;
  private readonly all: Uint8Array;

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
    this.words = new WordVectors(weights, memory);
    this.all = new Uint8Array(memory.kernel.memory.buffer);
  }

  /** Reads the words from `first` to before `last`; `project` then tells what the vectors say. */
  read({ forms, norms }: Words, first: number, last: number): void {
    const rows = last - first;
    if (rows > LONGEST) throw new RangeError(`A sentence of ${rows} words; cut it to ${LONGEST} before`);
    this.recall(this.words.of(forms.slice(first, last), norms.slice(first, last)));
    this.average(0, rows);
    const sums = this.memory.floats(this.sums, rows);
    for (let level = 1; level < this.levels.length; level++) {
      const { weights, bias } = this.levels[level];
      for (let t = 0; t < rows; t++) sums.set(bias, t * 3 * this.width);
      if (weights) this.project(weights, this.sums, rows);
      this.average(level, rows);
    }
  }

  /** Adds to `into` the product of the vectors and `weights`. */
  project(weights: ShortBlock, into: Block, rows: number): void {
    this.memory.multiplyShort({ rows, inner: this.width }, this.shorts, weights, into);
  }

  /** The vectors of the words, and the first sums: each word's own and what its neighbours give. */
  private recall(ids: Int32Array): void {
    const { all, states, sums } = this;
    const { kernel } = this.memory;
    const { block, next, own, before } = this.words.known;
    const wide = 3 * this.width;
    for (let t = 0; t < ids.length; t++) {
      const word = block.at + ids[t] * block.row;
      all.copyWithin(states.at + t * states.row, word, word + states.row);
      const sum = sums.at + t * sums.row;
      all.copyWithin(sum, word + own, word + own + sums.row);
      if (t > 0) kernel.add(wide, block.at + ids[t - 1] * block.row + next, sum);
      if (t < ids.length - 1) kernel.add(wide, block.at + ids[t + 1] * block.row + before, sum);
    }
  }

  /** Adds the running averages of both directions to the vectors. */
  private average(level: number, rows: number): void {
    const { kernel } = this.memory;
    const { sums, states, width } = this;
    const bytes = width * 2;
    const { peep } = this.levels[level];
    kernel.average(rows, bytes, sums.at, sums.row, states.at, states.row, peep.at);
    const end = rows - 1;
    const from = sums.at + end * sums.row + 3 * bytes;
    kernel.average(
      rows,
      bytes,
      from,
      -sums.row,
      states.at + end * states.row + bytes,
      -states.row,
      peep.at + 2 * bytes,
    );
    kernel.narrow(rows * width, states.at, this.shorts.at);
  }
}
