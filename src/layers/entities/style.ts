/** How a sentence uses capitals: as usual, in every word (a headline), or throughout (agency text in capitals). */
import type { Sentence } from '../../model/sentence.ts';
import type { Tokens } from '../../model/tokens.ts';

export const USUAL = 0;
export const HEADLINE = 1;
export const SHOUTING = 2;

/** Shapes of words; `UPPER` and `INITIALS` mean little where all is capitals. */
export const SHAPE = {
  lower: 0,
  title: 1,
  upper: 2,
  initials: 3,
  mixed: 4,
  digit: 5,
  mark: 6,
  inner: 7,
  other: 8,
} as const;

const isUpperCode = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);
const isLowerCode = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0x17f);

/** The shape of a word as printed. */
export function shapeOf(form: string): number {
  let upper = 0;
  let lower = 0;
  let digit = 0;
  let dot = 0;
  for (let i = 0; i < form.length; i++) {
    const c = form.charCodeAt(i);
    if (isUpperCode(c)) upper++;
    else if (isLowerCode(c)) lower++;
    else if (c >= 48 && c <= 57) digit++;
    else if (c === 46) dot++;
  }
  if (upper + lower === 0) return digit > 0 ? SHAPE.digit : form.charCodeAt(0) > 0x17f ? SHAPE.other : SHAPE.mark;
  if (upper === 0) return SHAPE.lower;
  if (dot > 0 && lower === 0) return SHAPE.initials;
  if (lower === 0) return upper === 1 && form.length > 1 ? SHAPE.mixed : SHAPE.upper;
  if (!isUpperCode(form.charCodeAt(0))) return SHAPE.inner;
  return upper === 1 ? SHAPE.title : SHAPE.mixed;
}

/** The style of each sentence. A short sentence, which tells little, goes with the text as a whole. */
export function stylesOf(tokens: Tokens, sentences: readonly Sentence[], shapes: Uint8Array): Uint8Array {
  const styles = new Uint8Array(sentences.length);
  let shouted = 0;
  let said = 0;
  const short: number[] = [];
  sentences.forEach(({ first, last }, s) => {
    let upper = 0;
    let title = 0;
    let lower = 0;
    for (let i = first; i < last; i++) {
      if (tokens.norms[i].length < 3) continue;
      const shape = shapes[i];
      if (shape === SHAPE.upper) upper++;
      else if (shape === SHAPE.lower) lower++;
      else if (shape === SHAPE.title || shape === SHAPE.mixed) title++;
    }
    const all = upper + title + lower;
    shouted += upper;
    said += all;
    if (all < 4) short.push(s);
    if (upper > 0.7 * all) styles[s] = SHOUTING;
    else if (all >= 4 && upper + title >= 0.65 * all) styles[s] = HEADLINE;
  });
  const whole = shouted > 0.7 * said ? SHOUTING : USUAL;
  for (const s of short) styles[s] = whole;
  return styles;
}
