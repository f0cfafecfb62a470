/** Text as it is searched for what is to be hidden: without case, accents, tatweel and invisible marks, each letter with its place. */
import type { Span } from '../../../model/span.ts';

export interface Folded {
  readonly text: string;
  /** Where in the original the letter at `i` stands. */
  readonly spanOf: (from: number, to: number) => Span;
}

/** Letters of Arabic that writers put for each other. */
const SAME: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ؤ: 'و',
  ئ: 'ي',
};
/** Accents, vowel signs, joiners, marks of direction, soft hyphens, and the stroke that stretches a word. */
const INVISIBLE = /[\p{M}\p{Cf}\u0640]/gu;

const worked = (letter: string): string => {
  const plain = (SAME[letter] ?? letter).normalize('NFKD').replace(INVISIBLE, '').toLowerCase();
  return Array.from(plain, (one) => SAME[one] ?? one).join('');
};

const known = new Map<string, string>();

/** Letters come again and again: each is worked out once. */
function foldedLetter(letter: string): string {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const plain = worked(letter);
  known.set(letter, plain);
  return plain;
}

/** Most texts are in letters that need no more than to be made small. */
const isSimple = (text: string): boolean => !/[^\0-\x7f]/.test(text);

export function fold(text: string): Folded {
  if (isSimple(text)) return { text: text.toLowerCase(), spanOf: (start, end) => ({ start, end }) };
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of text) {
    const plain = foldedLetter(letter);
    const end = at + letter.length;
    // What is invisible belongs to the letter before it.
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let i = 0; i < plain.length; i++) {
      starts.push(at);
      ends.push(end);
    }
    folded += plain;
    at = end;
  }
  return { text: folded, spanOf: (from, to) => ({ start: starts[from], end: ends[to - 1] }) };
}
