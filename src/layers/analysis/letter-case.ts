/** Capitals: what those of a word tell depends on how the words around it are printed. */

/** How a word is printed. */
export const LOWER = 0;
export const CAPITALISED = 1;
export const UPPER = 2;
export const MIXED = 3;

const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7);
const isLower = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff && c !== 0xf7);

export function shapeOf(form: string): number {
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < form.length; i++) {
    const c = form.charCodeAt(i);
    if (isUpper(c)) upper++;
    else if (isLower(c)) lower++;
  }
  if (upper === 0) return LOWER;
  if (lower === 0) return upper > 1 ? UPPER : CAPITALISED;
  return upper === 1 && isUpper(form.charCodeAt(0)) ? CAPITALISED : MIXED;
}

/** How a sentence is printed: as running text, in capitals throughout, or with Capitals on Most Words. */
export const RUNNING = 0;
export const CAPITALS = 1;
export const HEADLINE = 2;
export const SETTINGS = 3;

/** `shapes` of the words from `first` to before `last`; marks and numbers have the shape LOWER and length 0. */
export function settingOf(shapes: ArrayLike<number>, lengths: ArrayLike<number>): number {
  let upper = 0;
  let lower = 0;
  let capital = 0;
  let longLower = 0;
  for (let i = 0; i < shapes.length; i++) {
    if (lengths[i] === 0) continue;
    if (shapes[i] === UPPER) upper++;
    else if (shapes[i] === LOWER) {
      lower++;
      if (lengths[i] > 4) longLower++;
    } else if (lengths[i] > 1) capital++;
  }
  if (upper > 0 && upper >= 4 * (lower + capital)) return CAPITALS;
  return capital >= 3 && capital >= 8 * longLower && capital + upper > lower ? HEADLINE : RUNNING;
}
