/** Classes of characters, by UTF-16 code unit: what cutting text into words needs and nothing more. */

export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Joins nothing and is no word: punctuation and signs. */
export const MARK = 3;
/** Invisible inside a word: soft hyphen, zero-width joiners, bidirectional marks. */
export const HIDDEN = 4;

const ASCII = new Uint8Array(128).fill(MARK);
for (let c = 0; c <= 32; c++) ASCII[c] = SPACE;
ASCII[127] = SPACE;
for (let c = 48; c <= 57; c++) ASCII[c] = DIGIT;
for (let c = 65; c <= 90; c++) ASCII[c] = ASCII[c + 32] = LETTER;

const within = (c: number, low: number, high: number): boolean => c >= low && c <= high;

function general(c: number): number {
  if (within(c, 0x2000, 0x200a) || c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x205f) return SPACE;
  if (within(c, 0x200b, 0x200f) || within(c, 0x202a, 0x202e) || within(c, 0x2060, 0x2069)) return HIDDEN;
  return MARK;
}

function beyond(c: number): number {
  if (c === 0xa0 || c === 0x3000 || c === 0x85 || c === 0x1680) return SPACE;
  if (c === 0xad || c === 0xfeff || c === 0x061c) return HIDDEN;
  if (c < 0xa0) return SPACE;
  if (c < 0xc0) return c === 0xaa || c === 0xb5 || c === 0xba ? LETTER : MARK;
  if (c === 0xd7 || c === 0xf7) return MARK;
  if (within(c, 0x2000, 0x206f)) return general(c);
  if (within(c, 0x20a0, 0x20cf) || within(c, 0x2190, 0x2bff) || within(c, 0x3001, 0x303f)) return MARK;
  if (c === 0x060c || c === 0x061b || c === 0x061f || c === 0x06d4 || within(c, 0x066a, 0x066d)) return MARK;
  if (within(c, 0x0660, 0x0669) || within(c, 0x06f0, 0x06f9)) return DIGIT;
  if (within(c, 0xfd3e, 0xfd3f) || within(c, 0xfe10, 0xfe1f) || within(c, 0xfe30, 0xfe6f) || within(c, 0xff01, 0xff0f))
    return MARK;
  if (within(c, 0xd83c, 0xd83e) || within(c, 0xe000, 0xf8ff)) return MARK;
  return LETTER;
}

export const classOf = (c: number): number => (c < 128 ? ASCII[c] : beyond(c));
export const isUpper = (c: number): boolean =>
  within(c, 65, 90) || (c >= 0xc0 && String.fromCharCode(c).toLowerCase() !== String.fromCharCode(c));
