/** Products of matrices and gated running averages, four numbers at a time: the arithmetic of the encoder, in WebAssembly. */
import { assemble } from './assemble.ts';
import { AVERAGES } from './averages.ts';
import { PRODUCTS } from './products.ts';
import { ROW_ROUTINES } from './rows.ts';

export { SHORT_UNIT } from './rows.ts';

/** Places in the memory are in bytes; `lda`, `ldb`, `ldc`, the way from one row to the next, too. */
export interface Kernel {
  readonly memory: Memory;
  /** `C += A B`, A of `rows` x `inner`, B of `inner` x `columns`. `inner` and `columns` are multiples of four. */
  multiply(
    rows: number,
    columns: number,
    inner: number,
    a: number,
    lda: number,
    b: number,
    ldb: number,
    c: number,
    ldc: number,
  ): void;
  /**
   * The same with A in units of 1 / `SHORT_UNIT`, of 16 bits, and B in pairs of 16 bits: row k holds rows 2k and 2k + 1, column beside column.
   * `scales`: by column, what one of B times one of A is worth. `inner` is a multiple of eight; no sum may pass 31 bits.
   */
  multiplyShort(
    rows: number,
    columns: number,
    inner: number,
    a: number,
    lda: number,
    b: number,
    ldb: number,
    c: number,
    ldc: number,
    scales: number,
  ): void;
  /** Writes `count` floats, a multiple of eight, as 16-bit integers in units of 1 / `SHORT_UNIT`; what is too large stays at the limit. */
  narrow(count: number, from: number, to: number): void;
  /** Writes `count` floats, a multiple of eight, each the sum of those at `a`, `b` and `c`. */
  sum(count: number, a: number, b: number, c: number, to: number): void;
  /** Shrinks the negative ones of `count` floats, a multiple of four, to a tenth. */
  leak(count: number, at: number): void;
  /** Writes the four largest of `count` floats, a multiple of four, one of each residue of their places by four, and then their places. */
  tops(count: number, from: number, to: number): void;
  /**
   * A gated running average over `steps` rows: `size` bytes of values, of gates that keep and of gates that show stand side by side in `sums`.
   * What is shown is added to `into`. Steps from row to row may be negative. `size` is a multiple of 64.
   */
  average(steps: number, size: number, sums: number, dsums: number, into: number, dinto: number, peep: number): void;
}

/** The part of WebAssembly that is used: neither Node's nor the browser's types have to be at hand. */
interface Assembly {
  readonly Memory: new (limits: { initial: number }) => Memory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { exports: Record<string, unknown> };
}
export interface Memory {
  readonly buffer: ArrayBuffer;
}
const { WebAssembly: assembly } = globalThis as unknown as { WebAssembly: Assembly };

/** A kernel with a memory of its own, of `bytes` to begin with. */
export function kernelOf(bytes: number): Kernel {
  const memory = new assembly.Memory({ initial: Math.ceil(bytes / 65536) });
  const module = new assembly.Module(assemble([...PRODUCTS, ...ROW_ROUTINES, AVERAGES]));
  const { exports } = new assembly.Instance(module, { the: { memory } });
  return { memory, ...(exports as unknown as Omit<Kernel, 'memory'>) };
}
