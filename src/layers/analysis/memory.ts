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

  /** Grids of as many rows become one matrix, side by side. */
  load(...grids: readonly Grid[]): Block {
    const [{ rows }] = grids;
    const width = columnsOf(grids);
    const block = this.block(rows, width);
    const into = this.floats(block, rows);
    let from = 0;
    for (const { columns, values, scale } of grids) {
      for (let r = 0; r < rows; r++)
        for (let c = 0; c < columns; c++) into[r * width + from + c] = values[r * columns + c] * scale;
      from += columns;
    }
    return block;
  }
  loadPairs(...pairs: readonly Pairs[]): ShortBlock {
    const rows = pairs[0].rows / 2;
    const width = columnsOf(pairs);
    const block = this.block(rows, width);
    const into = new Int16Array(this.kernel.memory.buffer, block.at, 2 * rows * width);
    const worth = this.block(1, width);
    let from = 0;
    for (const { columns, values, scales } of pairs) {
      for (let r = 0; r < rows; r++)
        into.set(values.subarray(2 * r * columns, 2 * (r + 1) * columns), 2 * (r * width + from));
      this.floats(worth, 1).set(
        scales.map((scale) => scale / SHORT_UNIT),
        from,
      );
      from += columns;
    }
    return { ...block, columns: width, scales: worth.at };
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

const columnsOf = (matrices: readonly { readonly columns: number }[]): number =>
  matrices.reduce((n, { columns }) => n + columns, 0);

export interface Size {
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
}
