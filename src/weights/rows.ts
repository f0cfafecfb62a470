/** The routines of the kernel that go once through a row of numbers. */
import { advance, type Code, constant, get, type Routine, set, V, whileFits } from './assemble.ts';

/** Integers of 16 bits stand for so many times their float. */
export const SHORT_UNIT = 1024;

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
const SUM = (far: number): Code => [
  ...get(WRITTEN),
  ...get(TERMS[0]),
  ...V.load(far),
  ...get(TERMS[1]),
  ...V.load(far),
  ...V.add,
  ...get(TERMS[2]),
  ...V.load(far),
  ...V.add,
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
      ...SUM(0),
      ...SUM(16),
      ...[...TERMS, WRITTEN].flatMap((place) => advance(place, constant(32))),
    ]),
  ],
};

const [LEAKING, LEAKED] = [1, 2];
const LEAK: Routine = {
  name: 'leak',
  parameters: 2,
  integers: 1,
  vectors: 0,
  body: [
    ...constant(0),
    ...set(LEAKED),
    ...whileFits(LEAKED, 4, get(COUNT), [
      ...get(LEAKING),
      ...get(LEAKING),
      ...V.load(0),
      ...get(LEAKING),
      ...V.load(0),
      ...V.constant(0.1),
      ...V.mul,
      ...V.most,
      ...V.store(0),
      ...advance(LEAKING, constant(16)),
    ]),
  ],
};

const [LARGEST, PLACES, HERE, NEXT] = [4, 5, 6, 7];
const TOPS: Routine = {
  name: 'tops',
  parameters: 3,
  integers: 1,
  vectors: 4,
  body: [
    ...V.integers(0, 1, 2, 3),
    ...set(HERE),
    ...get(HERE),
    ...set(PLACES),
    ...get(FROM),
    ...V.load(0),
    ...set(LARGEST),
    ...constant(0),
    ...set(DONE),
    ...whileFits(DONE, 4, get(COUNT), [
      ...get(FROM),
      ...V.load(0),
      ...set(NEXT),
      ...get(HERE),
      ...get(PLACES),
      ...get(NEXT),
      ...get(LARGEST),
      ...V.greater,
      ...V.choose,
      ...set(PLACES),
      ...get(NEXT),
      ...get(LARGEST),
      ...V.most,
      ...set(LARGEST),
      ...get(HERE),
      ...V.integers(4, 4, 4, 4),
      ...V.addIntegers,
      ...set(HERE),
      ...advance(FROM, constant(16)),
    ]),
    ...get(TO),
    ...get(LARGEST),
    ...V.store(0),
    ...get(TO),
    ...get(PLACES),
    ...V.store(16),
  ],
};

export const ROW_ROUTINES: readonly Routine[] = [NARROW, ADDITION, LEAK, TOPS];
