/** Words cut to the width they have in a drawing, reckoned without a browser so that the drawing is the same everywhere. */

/** Widths in parts of the type size, on the safe side. */
function widthOf(char: string): number {
  if (/[ilj.,:;'|!ıІ‘’]/u.test(char)) return 0.3;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u.test(char))
    return 1.05;
  if (/[\p{M}\p{Cf}]/u.test(char)) return 0;
  if (/[MWmw@%]/u.test(char)) return 0.95;
  if (/\p{Lu}/u.test(char)) return 0.68;
  return 0.55;
}

/** How wide the words are, about. */
export const widthIn = (words: string, size: number): number =>
  size * Array.from(words).reduce((sum, char) => sum + widthOf(char), 0);

/** The longest beginning of the words that is not wider, with an ellipsis where something was cut. */
export function cutTo(words: string, width: number, size: number): string {
  const room = width / size;
  const chars = Array.from(words.replace(/\s+/gu, ' ').trim());
  let used = 0;
  let keep = 0;
  for (const [i, char] of chars.entries()) {
    used += widthOf(char);
    if (used <= room - 1) keep = i + 1;
    if (used > room) return `${chars.slice(0, keep).join('').trimEnd()}…`;
  }
  return chars.join('');
}
