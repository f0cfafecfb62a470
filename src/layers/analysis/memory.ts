/** Matrices in the memory of the kernel. */
import { type Kernel, kernelOf, SHORT_UNIT } from '../../weights/kernel.ts';
import type { Grid, Pairs } from './weights.ts';

/** A matrix from byte `at`; `row` is the way from one row to the next, in bytes. */
export interface Block {
  readonly at: number;
  readonly row: number;
}
/** Integers in pairs of rows, with what each column is worth. */
export interface ShortBlock extends Block {
  readonly columns: number;
  readonly scales: number;
}

export class Memory {
  readonly kernel: Kernel;
  private top = 64;

  constructor(bytes: number) {
    this.kernel = kernelOf(bytes);
  }

  block(rows: number, columns: number): Block {
    const at = this.top;
    this.top += Math.ceil((rows * columns * 4) / 64) * 64;
    return { at, row: columns * 4 };
  }
  floats({ at, row }: Block, rows: number): Float32Array {
    return new Float32Array(this.kernel.memory.buffer, at, (rows * row) / 4);
  }

  load({ rows, columns, values, scale }: Grid): Block {
    const block = this.block(rows, columns);
    const into = this.floats(block, rows);
    for (let i = 0; i < into.length; i++) into[i] = values[i] * scale;
    return block;
  }
  loadPairs({ rows, columns, values, scales }: Pairs): ShortBlock {
    const block = this.block(rows / 2, columns);
    new Int16Array(this.kernel.memory.buffer, block.at, values.length).set(values);
    const worth = this.block(1, columns);
    this.floats(worth, 1).set(scales.map((scale) => scale / SHORT_UNIT));
    return { ...block, columns, scales: worth.at };
  }

  /** `c += a b`, in floats. */
  multiply({ rows, inner, columns }: Size, a: Block, b: Block, c: Block): void {
    this.kernel.multiply(rows, columns, inner, a.at, a.row, b.at, b.row, c.at, c.row);
  }
  /** The same with `a` as `narrow` wrote it, rows of `inner`, and `b` from row `from`. */
  multiplyShort({ rows, inner }: Omit<Size, 'columns'>, a: Block, b: ShortBlock, c: Block, from = 0): void {
    const at = b.at + (from / 2) * b.row;
    this.kernel.multiplyShort(rows, b.columns, inner, a.at, inner * 2, at, b.row, c.at, c.row, b.scales);
  }
}

export interface Size {
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
}
