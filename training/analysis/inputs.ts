/** What a word shows by itself, as numbers of rows in tables, and the vector made of them. */
import type { Arena, Matrix } from './arena.ts';
import { applyMask, Dense, dropout } from './dense.ts';
import type { Parameter } from './parameters.ts';
import { bend } from './recurrent.ts';

/** One word: rows of the tables; 0 of `given` and `own` stands for none. */
export interface WordRows {
  readonly given: number;
  readonly own: number;
  readonly parts: Int32Array;
  readonly printed: number;
  /** Times the word was seen in learning. */
  readonly seen: number;
}

export interface Sizes {
  readonly given: number;
  readonly own: number;
  readonly part: number;
  readonly printed: number;
}
export interface Tables {
  /** Vectors learned elsewhere, which do not change. */
  readonly given: Matrix;
  readonly own: Parameter;
  readonly parts: Parameter;
  readonly printed: Parameter;
}

export class Inputs {
  readonly tables: Tables;
  readonly mixing: Dense;
  private readonly sizes: Sizes;
  private readonly arena: Arena;
  private read: {
    words: readonly WordRows[];
    rows: Int32Array;
    out: Matrix;
    masks: Float32Array | null;
    kept: Uint8Array;
  } | null = null;

  constructor(arena: Arena, tables: Tables, outputs: number, random: () => number) {
    this.arena = arena;
    this.tables = tables;
    this.sizes = {
      given: tables.given.columns,
      own: tables.own.value.columns,
      part: tables.parts.value.columns,
      printed: tables.printed.value.columns,
    };
    const { given, own, part, printed } = this.sizes;
    this.mixing = new Dense(arena, given + own + part + printed, outputs, random);
  }
  parameters(): Parameter[] {
    const { own, parts, printed } = this.tables;
    return [own, parts, printed, ...this.mixing.parameters()];
  }

  forward(
    words: readonly WordRows[],
    bounds: readonly number[],
    learning: { random: () => number; rate: number } | null,
  ): Matrix {
    const { tables, sizes, arena } = this;
    const width = sizes.given + sizes.own + sizes.part + sizes.printed;
    const raw = arena.make(words.length, width);
    const rows = new Int32Array(words.length);
    const kept = new Uint8Array(words.length);
    words.forEach((word, t) => {
      let at = t * width;
      const forget = learning !== null && learning.random() < 0.25 / (0.25 + word.seen);
      const blind = learning !== null && learning.random() < 0.08;
      kept[t] = blind ? 0 : 1;
      rows[t] = forget || blind ? 0 : word.own;
      if (!blind)
        raw.data.set(tables.given.data.subarray(word.given * sizes.given, (word.given + 1) * sizes.given), at);
      at += sizes.given;
      raw.data.set(tables.own.value.data.subarray(rows[t] * sizes.own, (rows[t] + 1) * sizes.own), at);
      at += sizes.own;
      for (const part of word.parts)
        for (let j = 0; j < sizes.part; j++) raw.data[at + j] += tables.parts.value.data[part * sizes.part + j];
      at += sizes.part;
      raw.data.set(
        tables.printed.value.data.subarray(word.printed * sizes.printed, (word.printed + 1) * sizes.printed),
        at,
      );
    });
    const masks = learning ? dropout(raw, bounds, learning.rate, learning.random) : null;
    const out = this.mixing.forward(raw);
    const outputs = out.columns;
    const before = arena.make(out.rows, outputs);
    before.data.set(out.data);
    for (let i = 0; i < out.data.length; i++) out.data[i] = bend(out.data[i]);
    this.read = { words, rows, out: before, masks, kept };
    return out;
  }

  backward(gradient: Matrix, bounds: readonly number[]): void {
    const { tables, sizes, arena } = this;
    if (!this.read) return;
    const { words, rows, out, masks } = this.read;
    for (let i = 0; i < out.data.length; i++) {
      const s = 1 + out.data[i] * out.data[i];
      gradient.data[i] /= s * Math.sqrt(s);
    }
    const width = sizes.given + sizes.own + sizes.part + sizes.printed;
    const raw = arena.make(words.length, width);
    this.mixing.backward(gradient, raw);
    if (masks) applyMask(raw, bounds, masks);
    words.forEach((word, t) => {
      let at = t * width + sizes.given;
      this.add(tables.own, rows[t], raw.data, at);
      at += sizes.own;
      for (const part of word.parts) this.add(tables.parts, part, raw.data, at);
      at += sizes.part;
      this.add(tables.printed, word.printed, raw.data, at);
    });
  }

  private add(table: Parameter, row: number, from: Float32Array, at: number): void {
    const { columns } = table.value;
    const into = table.gradient.data;
    table.touch(row);
    for (let j = 0; j < columns; j++) into[row * columns + j] += from[at + j];
  }
}
