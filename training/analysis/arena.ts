/** Matrices in one WebAssembly memory, with the products that learning needs forwards and backwards. */
import { type Kernel, kernelOf } from '../../src/weights/kernel.ts';

/** `rows` x `columns` numbers, row by row, from byte `at`. `columns` is a multiple of four. */
export interface Matrix {
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
  readonly data: Float32Array;
}

export class Arena {
  private readonly kernel: Kernel;
  private readonly buffer: ArrayBuffer;
  private top = 64;
  private kept = 64;

  constructor(megabytes: number) {
    this.kernel = kernelOf(megabytes << 20);
    this.buffer = this.kernel.memory.buffer as ArrayBuffer;
  }

  /** Blank. Lasts until `release`, or for good when `keep` is called after. */
  make(rows: number, columns: number): Matrix {
    const at = this.top;
    this.top += Math.ceil((rows * columns * 4) / 64) * 64;
    const data = new Float32Array(this.buffer, at, rows * columns);
    data.fill(0);
    return { at, rows, columns, data };
  }
  keep(): void {
    this.kept = this.top;
  }
  release(): void {
    this.top = this.kept;
  }

  /** Some rows of a matrix, as a matrix. */
  rows({ at, columns }: Matrix, first: number, rows: number): Matrix {
    const from = at + first * columns * 4;
    return { at: from, rows, columns, data: new Float32Array(this.buffer, from, rows * columns) };
  }

  transposed({ data, rows, columns }: Matrix): Matrix {
    const turned = this.make(columns, Math.ceil(rows / 4) * 4);
    const width = turned.columns;
    for (let r = 0; r < rows; r++) {
      const from = r * columns;
      for (let c = 0; c < columns; c++) turned.data[c * width + r] = data[from + c];
    }
    return turned;
  }

  /** `c += a b`. Where `a` has more columns than `b` has rows, they must be nought. */
  multiply(a: Matrix, b: Matrix, c: Matrix): void {
    this.kernel.multiply(a.rows, c.columns, a.columns, a.at, a.columns * 4, b.at, b.columns * 4, c.at, c.columns * 4);
  }
}
