/** Ids made from content, so that reading a report again gives the same ids and judgements on them stay attached. */

const OFFSET_A = 0x811c9dc5;
const OFFSET_B = 0xc9dc5118;

/** 64 bits of FNV-1a over UTF-16 units, twice with other seeds, as 16 hex digits. Not for secrets: for names. */
function digest(content: string): string {
  let a = OFFSET_A;
  let b = OFFSET_B;
  for (let i = 0; i < content.length; i++) {
    const unit = content.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + 0x9e37), 0x01000193);
    b ^= b >>> 13;
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

/** `prefix-` and a digest of the parts. The order of the parts counts. */
export const contentId = (prefix: string, ...parts: readonly (string | number)[]): string =>
  `${prefix}-${digest(parts.join('\u0000'))}`;
