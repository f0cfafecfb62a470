/** Finds recognised words again in the text that was made of them: lines were joined, hyphens taken out, signs cleaned. */
import type { SeenWord } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { SeenPiece } from './seen-piece.ts';

/** So far ahead a word is looked for where the text does not go on as it was seen. */
const AHEAD = 60;

const isSpace = (char: string): boolean => char.trim() === '';

/** Where the letters of `word` end, read from `from` on with spaces left out; null where others stand there. */
function endOf(word: string, text: string, { start, end }: Span): number | null {
  let at = start;
  for (const char of word) {
    while (at < end && isSpace(text[at])) at++;
    if (!text.startsWith(char, at) || at >= end) return null;
    at += char.length;
  }
  return at;
}

/** A word that was parted at the end of a line lost its hyphen. */
const forms = (word: string): readonly string[] => (/[-\u2010\u00ad]$/.test(word) ? [word, word.slice(0, -1)] : [word]);

function find(word: string, text: string, { start, end }: Span): Span | null {
  for (const form of forms(word).filter((f) => f !== '')) {
    const near = text.slice(start, Math.min(end, start + AHEAD + form.length)).indexOf(form[0]);
    for (let at = near < 0 ? end : start + near; at < Math.min(end, start + AHEAD); at++) {
      const last = isSpace(text[at]) ? null : endOf(form, text, { start: at, end });
      if (last !== null) return { start: at, end: last };
    }
  }
  return null;
}

/** The words in a block of the text, in order; one that the text no longer has is left out. */
export function seenWords(seen: readonly SeenPiece[], text: string, block: Span): SeenWord[] {
  const words: SeenWord[] = [];
  let start = block.start;
  for (const { text: word, page, box, confidence } of seen) {
    const span = find(word, text, { start, end: block.end });
    if (span === null) continue;
    words.push({ ...span, page, box, confidence });
    start = span.end;
  }
  return words;
}
