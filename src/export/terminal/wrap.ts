/** Breaks text into lines no wider than a terminal. */

const ZERO_WIDTH = /\p{Mn}|\p{Me}|\p{Cf}/u;
/** East Asian wide and full-width letters, and most emoji, take two columns. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]/u;

export function columns(text: string): number {
  let width = 0;
  for (const character of text) width += ZERO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** A word wider than the line is cut into pieces that fit. */
function pieces(word: string, width: number): string[] {
  if (columns(word) <= width) return [word];
  const cut: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const wide = columns(character);
    if (used + wide > width && piece !== '') {
      cut.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += wide;
  }
  return [...cut, piece];
}

/** Lines of at most `width` columns; no text gives no lines. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of text.split(' ').flatMap((word) => (word === '' ? [] : pieces(word, Math.max(width, 2))))) {
    const wide = columns(piece);
    if (line !== '' && used + 1 + wide > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line = line === '' ? piece : `${line} ${piece}`;
    used += used === 0 ? wide : wide + 1;
  }
  return line === '' ? lines : [...lines, line];
}
