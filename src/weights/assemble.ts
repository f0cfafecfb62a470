/** Writes small WebAssembly modules by hand: the few instructions that the arithmetic of the weights needs. */

/** Instructions, as bytes. */
export type Code = readonly number[];

/** Unsigned LEB128. */
function leb(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** Signed LEB128 of a 32-bit number. */
function sleb(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const done = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    bytes.push(done ? low : low | 0x80);
    if (done) return bytes;
  }
}

const simd = (op: number, ...rest: number[]): number[] => [0xfd, ...leb(op), ...rest];

export const get = (local: number): Code => [0x20, ...leb(local)];
export const set = (local: number): Code => [0x21, ...leb(local)];
export const constant = (value: number): Code => [0x41, ...sleb(value)];
export const ADD: Code = [0x6a];
export const MUL: Code = [0x6c];
const LESS_OR_EQUAL: Code = [0x4d];
export const V = {
  load: (offset = 0): Code => simd(0x00, 4, ...leb(offset)),
  splat: (offset = 0): Code => simd(0x09, 2, ...leb(offset)),
  store: (offset = 0): Code => simd(0x0b, 4, ...leb(offset)),
  constant: (value: number): Code => {
    const four = new Uint8Array(new Float32Array(4).fill(value).buffer);
    return simd(0x0c, ...four);
  },
  integers: (...values: [number, number, number, number]): Code =>
    simd(0x0c, ...new Uint8Array(Int32Array.from(values).buffer)),
  greater: simd(0x44) as Code,
  /** Of two vectors, what the third one, of all or no bits, chooses: the first where they are set. */
  choose: simd(0x52) as Code,
  sqrt: simd(0xe3) as Code,
  add: simd(0xe4) as Code,
  sub: simd(0xe5) as Code,
  mul: simd(0xe6) as Code,
  div: simd(0xe7) as Code,
  most: simd(0xe9) as Code,
  nearest: simd(0x6a) as Code,
  /** Whole numbers, 32 bits: from floats, to floats, and two vectors of them as one of 16 bits. */
  toIntegers: simd(0xf8) as Code,
  toFloats: simd(0xfa) as Code,
  narrow: simd(0x85) as Code,
  addIntegers: simd(0xae) as Code,
  /** Products of 16 bits, neighbours added: 32 bits. */
  dot: simd(0xba) as Code,
};

/** What `of` gives for 0 to `n` - 1, one after the other. */
export const each = (n: number, of: (i: number) => Code): Code => Array.from({ length: n }, (_, i) => of(i)).flat();
export const times = (a: Code, b: Code): Code => [...a, ...b, ...MUL];

/** `local += value`. */
export const advance = (local: number, by: Code): Code => [...get(local), ...by, ...ADD, ...set(local)];
/** Runs `body` while `local + step <= limit`, adding `step` after each round. */
export const whileFits = (local: number, step: number, limit: Code, body: Code): Code => [
  0x02,
  0x40,
  0x03,
  0x40,
  ...get(local),
  ...constant(step),
  ...ADD,
  ...limit,
  ...LESS_OR_EQUAL,
  0x45,
  0x0d,
  1,
  ...body,
  ...advance(local, constant(step)),
  0x0c,
  0,
  0x0b,
  0x0b,
];

export interface Routine {
  readonly name: string;
  /** Number of parameters, all i32. */
  readonly parameters: number;
  /** Further locals: i32 first, then v128. */
  readonly integers: number;
  readonly vectors: number;
  readonly body: Code;
}

const section = (id: number, content: number[]): number[] => [id, ...leb(content.length), ...content];
const text = (value: string): number[] => [...leb(value.length), ...new TextEncoder().encode(value)];
const listed = (items: readonly (readonly number[])[]): number[] => [...leb(items.length), ...items.flat()];

/** A module of `routines` over one memory, imported as "the.memory". */
export function assemble(routines: readonly Routine[]): Uint8Array {
  const types = routines.map(({ parameters }) => [
    0x60,
    ...leb(parameters),
    ...new Array<number>(parameters).fill(0x7f),
    0,
  ]);
  const bodies = routines.map(({ integers, vectors, body }) => {
    const locals = listed([
      [...leb(integers), 0x7f],
      [...leb(vectors), 0x7b],
    ]);
    const whole = [...locals, ...body, 0x0b];
    return [...leb(whole.length), ...whole];
  });
  return Uint8Array.from([
    0,
    0x61,
    0x73,
    0x6d,
    1,
    0,
    0,
    0,
    ...section(1, listed(types)),
    ...section(2, listed([[...text('the'), ...text('memory'), 2, 0, 1]])),
    ...section(3, listed(routines.map((_, i) => leb(i)))),
    ...section(7, listed(routines.map(({ name }, i) => [...text(name), 0, ...leb(i)]))),
    ...section(10, listed(bodies)),
  ]);
}
