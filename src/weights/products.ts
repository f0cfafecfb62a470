/** The routines of the kernel that multiply matrices. */
import { ADD, advance, type Code, constant, each, get, type Routine, set, times, V, whileFits } from './assemble.ts';

const [ROWS, COLUMNS, INNER, A, LDA, B, LDB, C, LDC, SCALES] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const [M, N, K, PB, PC] = [10, 11, 12, 13, 14];
const PA = 15;
const ACC = 19;
const RIGHT = 27;
const LEFT = 29;

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

export const PRODUCTS: readonly Routine[] = [multiplying('multiply', FLOATS), multiplying('multiplyShort', PAIRS)];
