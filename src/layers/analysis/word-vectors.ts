/** What a word is by itself: its vector, and what it gives to the first sums of its neighbours; worked out once and remembered. */
import { hashOf } from '../../weights/linear.ts';
import { lookUp } from '../../weights/look-up.ts';
import type { Range, Words } from './given.ts';
import type { Block, Memory, ShortBlock } from './memory.ts';
import { PRINTINGS, partsOf, plainOf, printingsOf } from './parts.ts';
import { Remembered } from './remembered.ts';
import { type AnalysisWeights, type Rows, TABLES } from './weights.ts';

/** Bytes for the words remembered, each as it is printed. */
const ROOM = 112 << 20;
/** Words that are met, and worked out where they are new, at a time: the more of them, the fewer times the matrices are gone through. */
export const MET_AT_ONCE = 512;

/** Words are remembered by the way the sentence is printed and whether the word begins it. */
const kindOf = (printing: number): number => printing >> 2;
const KINDS = kindOf(PRINTINGS);

/** Where the words lie in the memory: rows of `block`, by number. */
export interface Known {
  readonly block: Block;
  /** Bytes from the beginning of a row: the vector (0), then what the word gives to the sums of the next word, of itself, of the word before. */
  readonly next: number;
  readonly own: number;
  readonly before: number;
}

interface Fresh {
  readonly norm: string;
  readonly printing: number;
  readonly id: number;
}

const bend = (x: number): number => Math.fround(x / Math.sqrt(1 + x * x));

export class WordVectors {
  readonly known: Known;
  private readonly memory: Memory;
  private readonly weights: AnalysisWeights;
  private readonly width: number;
  private readonly inputs: number;
  private readonly mixing: Block;
  private readonly mixingBias: Float32Array;
  private readonly first: ShortBlock;
  private readonly firstBias: Float32Array;
  private readonly raw: Block;
  private readonly mixed: Block;
  private readonly shorts: Block;
  private readonly sums: Block;
  private readonly all: Float32Array;
  private readonly remembered: Remembered;
  private fresh: Fresh[] = [];

  constructor(weights: AnalysisWeights, memory: Memory) {
    this.weights = weights;
    this.memory = memory;
    const width = 2 * weights.size;
    const wide = 3 * width;
    this.width = width;
    this.inputs = TABLES.reduce((n, table) => n + weights.vectors[table].columns, 0);
    this.mixing = memory.load(weights.grid('mixing'));
    this.first = memory.loadPairs(weights.pairs('level0'));
    const bias = (name: string): Float32Array => memory.floats(memory.load(weights.grid(name)), 1);
    this.mixingBias = bias('mixing.bias');
    this.firstBias = bias('level0.bias');
    this.raw = memory.block(MET_AT_ONCE, this.inputs);
    this.mixed = memory.block(MET_AT_ONCE, width);
    this.shorts = memory.block(MET_AT_ONCE, width / 2);
    this.sums = memory.block(MET_AT_ONCE, wide);
    const columns = width + 3 * wide;
    const count = Math.floor(ROOM / (columns * 4));
    this.remembered = new Remembered(count, KINDS);
    const block = memory.block(count, columns);
    this.known = { block, next: width * 4, own: (width + wide) * 4, before: (width + 2 * wide) * 4 };
    this.all = memory.floats(block, count);
  }

  /** Writes the numbers of the words of sentences, at most `MET_AT_ONCE`, each at its distance from the first; they hold until the next call. */
  meet({ forms, norms }: Words, sentences: readonly Range[], found: Int32Array): void {
    const { remembered } = this;
    const begin = sentences[0].first;
    remembered.beginRound();
    for (const sentence of sentences) {
      const printings = printingsOf(forms, norms, sentence);
      for (let t = sentence.first; t < sentence.last; t++) {
        const printing = printings[t - sentence.first];
        found[t - begin] = remembered.find(kindOf(printing), forms[t]) ?? this.added(forms[t], norms[t], printing);
      }
    }
    this.learn();
  }

  private added(form: string, norm: string, printing: number): number {
    const id = this.remembered.add(kindOf(printing), form);
    this.fresh.push({ norm, printing, id });
    return id;
  }

  /** Works out the rows of words that were not known. */
  private learn(): void {
    const words = this.fresh;
    if (words.length === 0) return;
    this.fresh = [];
    const { memory, width, inputs } = this;
    const rows = words.length;
    const raw = memory.floats(this.raw, rows);
    const mixed = memory.floats(this.mixed, rows);
    raw.fill(0);
    words.forEach(({ norm, printing }, i) => {
      mixed.set(this.mixingBias, i * width);
      this.spell(norm, printing, raw.subarray(i * inputs, (i + 1) * inputs));
    });
    memory.multiply({ rows, inner: inputs, columns: width }, this.raw, this.mixing, this.mixed);
    for (let i = 0; i < mixed.length; i++) mixed[i] = bend(mixed[i]);
    memory.kernel.narrow(rows * width, this.mixed.at, this.shorts.at);
    const stride = this.known.block.row / 4;
    words.forEach(({ id }, i) => {
      this.all.set(mixed.subarray(i * width, (i + 1) * width), id * stride);
    });
    for (const side of [0, 1, 2]) this.give(words, side);
  }

  /** What words give to the first sums of the word after (0), of themselves (1), of the word before (2). */
  private give(words: readonly Fresh[], side: number): void {
    const { memory, width } = this;
    const wide = 3 * width;
    const sums = memory.floats(this.sums, words.length);
    sums.fill(0);
    if (side === 1) for (let i = 0; i < words.length; i++) sums.set(this.firstBias, i * wide);
    memory.multiplyShort({ rows: words.length, inner: width }, this.shorts, this.first, this.sums, side * width);
    const stride = this.known.block.row / 4;
    words.forEach(({ id }, i) => {
      this.all.set(sums.subarray(i * wide, (i + 1) * wide), id * stride + width + side * wide);
    });
  }

  /** What is known of the word by itself, table beside table. */
  private spell(norm: string, printing: number, into: Float32Array): void {
    const { keys, given, own, vectors } = this.weights;
    const slot = lookUp(keys, hashOf(plainOf(norm)));
    addRow(vectors.given, slot < 0 ? 0 : given[slot], into);
    let at = vectors.given.columns;
    addRow(vectors.own, slot < 0 ? 0 : own[slot], into.subarray(at));
    at += vectors.own.columns;
    const parts = into.subarray(at);
    for (const part of partsOf(norm, vectors.parts.scales.length)) addRow(vectors.parts, part, parts);
    at += vectors.parts.columns;
    addRow(vectors.printed, printing, into.subarray(at));
  }
}

function addRow({ values, scales, columns }: Rows, row: number, into: Float32Array): void {
  const scale = scales[row];
  const from = row * columns;
  for (let j = 0; j < columns; j++) into[j] += values[from + j] * scale;
}
