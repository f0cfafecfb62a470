/** The routine of the kernel that keeps a gated running average. */
import { ADD, advance, type Code, constant, each, get, type Routine, set, times, V, whileFits } from './assemble.ts';

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

export const AVERAGES: Routine = {
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
