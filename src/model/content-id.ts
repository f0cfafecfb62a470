/** Ids made from content, so that reading a report again gives the same ids and judgements on them stay attached. */

const OFFSET_A = 0x811c9dc5;
const OFFSET_B = 0xc9dc5118;
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const hex = (word: number): string =>
  HEX[word >>> 24] + HEX[(word >>> 16) & 255] + HEX[(word >>> 8) & 255] + HEX[word & 255];

/** 64 bits of FNV-1a over UTF-16 units, twice with other seeds, as 16 hex digits. Not for secrets: for names. */
function digest(parts: readonly (string | number)[]): string {
  let a = OFFSET_A;
  let b = OFFSET_B;
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p];
    const text = typeof part === 'string' ? part : String(part);
    for (let i = p === 0 ? 0 : -1; i < text.length; i++) {
      const unit = i < 0 ? 0 : text.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ (unit + 0x9e37), 0x01000193);
      b ^= b >>> 13;
    }
  }
  return hex(a >>> 0) + hex(b >>> 0);
}

/** `prefix-` and a digest of the parts, which stand apart by a zero. The order of the parts counts. */
export const contentId = (prefix: string, ...parts: readonly (string | number)[]): string =>
  `${prefix}-${digest(parts)}`;
