/** Puts right what PDFium leaves in the order of the page where letters run from right to left. */
import type { Glyph } from './glyph.ts';

export const isRightToLeft = (text: string): boolean => /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text);

/** Letters that are drawn as one shape share its place; they come out last letter first. */
function withLigatures(word: readonly Glyph[]): Glyph[] {
  const out: Glyph[] = [];
  for (let i = 0; i < word.length; ) {
    let end = i + 1;
    while (end < word.length && word[end].origin === word[i].origin && isRightToLeft(word[end].char)) end++;
    const shape = word.slice(i, end);
    out.push(...(isRightToLeft(word[i].char) ? shape.reverse() : shape));
    i = end;
  }
  return out;
}

const isLatin = (word: readonly Glyph[]): boolean => word.some(({ char }) => /\p{Script=Latin}/u.test(char));

/** Neighbouring words in Latin letters come out last word first: they read from left to right among themselves. */
export function logicalOrder(words: readonly (readonly Glyph[])[]): Glyph[][] {
  const out: Glyph[][] = [];
  for (let i = 0; i < words.length; ) {
    let end = i;
    while (end < words.length && isLatin(words[end])) end++;
    out.push(
      ...words
        .slice(i, end)
        .map((word) => [...word])
        .sort((a, b) => a[0].left - b[0].left),
    );
    if (end < words.length) out.push(withLigatures(words[end++]));
    i = end;
  }
  return out;
}
