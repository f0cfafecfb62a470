/** Ids made from content, so that reading a report again gives the same ids and judgements on them stay attached. */

const OFFSET_A = 0x811c9dc5;
const OFFSET_B = 0xc9dc5118;
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const hex = (word: number): string =>
  HEX[word >>> 24] + HEX[(word >>> 16) & 255] + HEX[(word >>> 8) & 255] + HEX[word & 255];

/** The two halves of a digest as they stand. */
const half = { a: OFFSET_A, b: OFFSET_B };

function goOn(text: string, from: number): void {
  let { a, b } = half;
  for (let i = from; i < text.length; i++) {
    const unit = i < 0 ? 0 : text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + 0x9e37), 0x01000193);
    b ^= b >>> 13;
  }
  half.a = a;
  half.b = b;
}

/** The first part is the same for all that one report holds: where it leads is kept. */
const kept = { first: '', a: OFFSET_A, b: OFFSET_B };

/** 64 bits of FNV-1a over UTF-16 units, twice with other seeds, as 16 hex digits. Not for secrets: for names. */
function digest(parts: readonly (string | number)[]): string {
  const first = String(parts[0] ?? '');
  if (first !== kept.first) {
    Object.assign(half, { a: OFFSET_A, b: OFFSET_B });
    goOn(first, 0);
    Object.assign(kept, half, { first });
  }
  half.a = kept.a;
  half.b = kept.b;
  for (let p = 1; p < parts.length; p++) goOn(String(parts[p]), -1);
  return hex(half.a >>> 0) + hex(half.b >>> 0);
}

/** `prefix-` and a digest of the parts, which stand apart by a zero. The order of the parts counts. */
export const contentId = (prefix: string, ...parts: readonly (string | number)[]): string =>
  `${prefix}-${digest(parts)}`;
