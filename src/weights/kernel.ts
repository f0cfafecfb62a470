/** Products of matrices and gated running averages, four numbers at a time: the arithmetic of the encoder, in WebAssembly. */
import { ADD, advance, assemble, type Code, constant, get, MUL, type Routine, set, V, whileFits } from './assemble.ts';

/** Integers of 16 bits stand for so many times their float. */
export const SHORT_UNIT = 1024;

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
  /** Writes `count` floats, a multiple of eight, each the sum of what `narrow` wrote at `a`, `b` and `c`. */
  sum(count: number, a: number, b: number, c: number, to: number): void;
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

const [ROWS, COLUMNS, INNER, A, LDA, B, LDB, C, LDC, SCALES] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const [M, N, K, PB, PC] = [10, 11, 12, 13, 14];
const PA = 15;
const ACC = 19;
const RIGHT = 27;
const LEFT = 29;

const each = (n: number, of: (i: number) => Code): Code => Array.from({ length: n }, (_, i) => of(i)).flat();
const times = (a: Code, b: Code): Code => [...a, ...b, ...MUL];

/** How two matrices are multiplied: in floats, or in pairs of 16-bit integers that become floats at the end. */
interface Arithmetic {
  /** Makes the left and the right vector on the stack one, to be added up by `add`. */
  readonly multiply: Code;
  readonly add: Code;
  /** What the sums begin with, at byte `far` of C. */
  begin(row: Code, far: number): Code;
  /** What is stored of a sum. */
  end(row: Code, far: number, sum: Code): Code;
  /** Numbers of `inner` that one step takes: each step takes four bytes of A. */
  readonly step: number;
}

const FLOATS: Arithmetic = {
  multiply: V.mul,
  add: V.add,
  begin: (row, far) => [...row, ...V.load(far)],
  end: (row, far, sum) => [...row, ...sum, ...V.store(far)],
  step: 1,
};
const PAIRS: Arithmetic = {
  multiply: V.dot,
  add: V.addIntegers,
  begin: () => V.constant(0),
  end: (row, far, sum) => [
    ...row,
    ...row,
    ...V.load(far),
    ...sum,
    ...V.toFloats,
    ...get(SCALES),
    ...times(get(N), constant(4)),
    ...ADD,
    ...V.load(far),
    ...V.mul,
    ...V.add,
    ...V.store(far),
  ],
  step: 2,
};

/** `rows` x (`wide` x 4) numbers of C at once. */
function tile(by: Arithmetic, rows: number, wide: number): Code {
  const acc = (r: number, v: number): number => ACC + r * wide + v;
  const row = (r: number): Code => [...get(PC), ...times(get(LDC), constant(r)), ...ADD];
  const step = (k: number): Code => [
    ...each(wide, (v) => [...get(PB), ...V.load(v * 16), ...set(RIGHT + v)]),
    ...each(rows, (r) => [
      ...get(PA + r),
      ...V.splat(k * 4),
      ...set(LEFT),
      ...each(wide, (v) => [
        ...get(acc(r, v)),
        ...get(LEFT),
        ...get(RIGHT + v),
        ...by.multiply,
        ...by.add,
        ...set(acc(r, v)),
      ]),
    ]),
    ...advance(PB, get(LDB)),
  ];
  const ends = each(rows, (r) => each(wide, (v) => by.end(row(r), v * 16, get(acc(r, v)))));
  return [
    ...get(C),
    ...times(get(M), get(LDC)),
    ...ADD,
    ...times(get(N), constant(4)),
    ...ADD,
    ...set(PC),
    ...each(rows, (r) => each(wide, (v) => [...by.begin(row(r), v * 16), ...set(acc(r, v))])),
    ...each(rows, (r) => [...get(A), ...times([...get(M), ...constant(r), ...ADD], get(LDA)), ...ADD, ...set(PA + r)]),
    ...get(B),
    ...times(get(N), constant(4)),
    ...ADD,
    ...set(PB),
    ...constant(0),
    ...set(K),
    ...whileFits(K, 4 * by.step, get(INNER), [...each(4, step), ...each(rows, (r) => advance(PA + r, constant(16)))]),
    ...ends,
  ];
}

const band = (by: Arithmetic, wide: number): Code => [
  ...constant(0),
  ...set(M),
  ...whileFits(M, 4, get(ROWS), tile(by, 4, wide)),
  ...whileFits(M, 1, get(ROWS), tile(by, 1, wide)),
];

const multiplying = (name: string, by: Arithmetic): Routine => ({
  name,
  parameters: 10,
  integers: 9,
  vectors: 11,
  body: [
    ...constant(0),
    ...set(N),
    ...whileFits(N, 8, get(COLUMNS), band(by, 2)),
    ...whileFits(N, 4, get(COLUMNS), band(by, 1)),
  ],
});

const [COUNT, FROM, TO, DONE] = [0, 1, 2, 3];
const HALF: Code = [...V.constant(SHORT_UNIT), ...V.mul, ...V.nearest, ...V.toIntegers];
const NARROW: Routine = {
  name: 'narrow',
  parameters: 3,
  integers: 1,
  vectors: 1,
  body: [
    ...constant(0),
    ...set(DONE),
    ...whileFits(DONE, 8, get(COUNT), [
      ...get(TO),
      ...get(FROM),
      ...V.load(0),
      ...HALF,
      ...get(FROM),
      ...V.load(16),
      ...HALF,
      ...V.narrow,
      ...V.store(0),
      ...advance(FROM, constant(32)),
      ...advance(TO, constant(16)),
    ]),
  ],
};

/** Parameters of `sum`: `COUNT`, three places to read and one to write. */
const TERMS = [1, 2, 3];
const [WRITTEN, ADDED] = [4, 5];
const SHORTS = 6;
const widened = (half: Code, far: number): Code => [
  ...get(WRITTEN),
  ...get(SHORTS),
  ...half,
  ...V.toFloats,
  ...V.constant(1 / SHORT_UNIT),
  ...V.mul,
  ...V.store(far),
];
const ADDITION: Routine = {
  name: 'sum',
  parameters: 5,
  integers: 1,
  vectors: 1,
  body: [
    ...constant(0),
    ...set(ADDED),
    ...whileFits(ADDED, 8, get(COUNT), [
      ...each(TERMS.length, (i) => [...get(TERMS[i]), ...V.load(0), ...(i > 0 ? V.addShorts : [])]),
      ...set(SHORTS),
      ...widened(V.firstShorts, 0),
      ...widened(V.lastShorts, 16),
      ...each(TERMS.length, (i) => advance(TERMS[i], constant(16))),
      ...advance(WRITTEN, constant(32)),
    ]),
  ],
};

/** Parameters of `average`. */
const [STEPS, SIZE, SUMS, DSUMS, INTO, DINTO, PEEP] = [0, 1, 2, 3, 4, 5, 6];
const [UNIT, AT, OUT, STEP] = [7, 8, 9, 10];
const AVERAGE = 11;
/** Vectors read side by side, so that one waits while another is at work. */
const SIDE = 4;
const [X, Y] = [AVERAGE + SIDE, AVERAGE + SIDE + 1];

/** X becomes X / sqrt(1 + X^2). */
const BEND: Code = [
  ...get(X),
  ...V.constant(1),
  ...get(X),
  ...get(X),
  ...V.mul,
  ...V.add,
  ...V.sqrt,
  ...V.div,
  ...set(X),
];
/** X becomes a number from 0 to 1. */
const GATE: Code = [...BEND, ...get(X), ...V.constant(0.5), ...V.mul, ...V.constant(0.5), ...V.add, ...set(X)];
/** The place of `part` (0 value, 1 keep, 2 show) of this step's sums. */
const sum = (part: number): Code => [...get(AT), ...times(get(SIZE), constant(part)), ...ADD];
const peep = (part: number): Code => [...get(PEEP), ...get(UNIT), ...ADD, ...times(get(SIZE), constant(part)), ...ADD];

const unit = (q: number): Code => {
  const average = AVERAGE + q;
  const far = q * 16;
  return [
    ...sum(1),
    ...V.load(far),
    ...peep(0),
    ...V.load(far),
    ...get(average),
    ...V.mul,
    ...V.add,
    ...set(X),
    ...GATE,
    ...sum(0),
    ...V.load(far),
    ...set(Y),
    ...get(Y),
    ...get(X),
    ...get(average),
    ...get(Y),
    ...V.sub,
    ...V.mul,
    ...V.add,
    ...set(average),
    ...sum(2),
    ...V.load(far),
    ...peep(1),
    ...V.load(far),
    ...get(average),
    ...V.mul,
    ...V.add,
    ...set(X),
    ...GATE,
    ...get(X),
    ...set(Y),
    ...get(average),
    ...set(X),
    ...BEND,
    ...get(OUT),
    ...get(OUT),
    ...V.load(far),
    ...get(X),
    ...get(Y),
    ...V.mul,
    ...V.add,
    ...V.store(far),
  ];
};

const AVERAGES: Routine = {
  name: 'average',
  parameters: 7,
  integers: 4,
  vectors: SIDE + 2,
  body: [
    ...constant(0),
    ...set(UNIT),
    ...whileFits(UNIT, SIDE * 16, get(SIZE), [
      ...each(SIDE, (q) => [...V.constant(0), ...set(AVERAGE + q)]),
      ...get(SUMS),
      ...get(UNIT),
      ...ADD,
      ...set(AT),
      ...get(INTO),
      ...get(UNIT),
      ...ADD,
      ...set(OUT),
      ...constant(0),
      ...set(STEP),
      ...whileFits(STEP, 1, get(STEPS), [...each(SIDE, unit), ...advance(AT, get(DSUMS)), ...advance(OUT, get(DINTO))]),
    ]),
  ],
};

/** A kernel with a memory of its own, of `bytes` to begin with. */
export function kernelOf(bytes: number): Kernel {
  const memory = new assembly.Memory({ initial: Math.ceil(bytes / 65536) });
  const module = new assembly.Module(
    assemble([multiplying('multiply', FLOATS), multiplying('multiplyShort', PAIRS), NARROW, ADDITION, AVERAGES]),
  );
  const { exports } = new assembly.Instance(module, { the: { memory } });
  return { memory, ...(exports as unknown as Omit<Kernel, 'memory'>) };
}
