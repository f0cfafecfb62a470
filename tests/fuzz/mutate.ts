/** Damages the samples of every format, each number its own way, so that a failure comes again by its seed. */
import { HELD, type Sample, SINGLE } from '../../src/ingest/samples/all.ts';

/** Recognising words takes seconds, and the recogniser sees pixels, not structure: these come up one time in so many. */
const RECOGNISED_ONCE_IN = 80;
const isRecognised = ([name]: Sample): boolean => /scan|\.(?:png|jpg|tiff?)$/.test(name);

const ALL = [...SINGLE, ...HELD];
const QUICK = ALL.filter((sample) => !isRecognised(sample));
const RECOGNISED = ALL.filter(isRecognised);

type Numbers = (below: number) => number;

function numbers(seed: number): Numbers {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Values at which counts, sizes and places go wrong. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff];

type Mutation = (bytes: Buffer, next: Numbers) => Buffer;

const MUTATIONS: readonly Mutation[] = [
  function someBytes(bytes, next) {
    for (let n = 1 + next(12); n > 0; n--) bytes[next(bytes.length)] = next(256);
    return bytes;
  },
  function oneBit(bytes, next) {
    bytes[next(bytes.length)] ^= 1 << next(8);
    return bytes;
  },
  function edges(bytes, next) {
    const at = next(bytes.length);
    bytes.fill(EDGES[next(EDGES.length)], at, Math.min(bytes.length, at + 1 + next(4)));
    return bytes;
  },
  (bytes, next) => bytes.subarray(0, 1 + next(bytes.length)),
  (bytes, next) => bytes.subarray(next(bytes.length)),
  function again(bytes, next) {
    const [from, to] = [next(bytes.length), next(bytes.length)];
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  function digits(bytes, next) {
    const text = bytes.toString('latin1');
    const wanted = next(20);
    let seen = 0;
    return Buffer.from(
      text.replace(/\d+/g, (number) => (seen++ === wanted ? String(2 ** (8 * (1 + next(6))) - next(2)) : number)),
      'latin1',
    );
  },
  function manyTimes(bytes, next) {
    const from = next(bytes.length);
    const part = bytes.subarray(from, from + 1 + next(60));
    const parts = Array.from({ length: 200 + next(2000) }, () => part);
    return Buffer.concat([bytes.subarray(0, from), ...parts, bytes.subarray(from)]);
  },
];

/** The damaged file of this seed. */
export function damaged(seed: number): { readonly name: string; readonly bytes: Uint8Array } {
  const next = numbers(seed);
  const pool = next(RECOGNISED_ONCE_IN) === 0 ? RECOGNISED : QUICK;
  const [name, sample] = pool[next(pool.length)];
  let bytes = Buffer.from(sample);
  for (let n = 1 + next(3); n > 0 && bytes.length > 0; n--)
    bytes = Buffer.from(MUTATIONS[next(MUTATIONS.length)](bytes, next));
  return { name, bytes };
}
