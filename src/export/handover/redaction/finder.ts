/** Finds what is to be hidden, however it is spelt, and puts the mark in its place. */
import { type Span, union } from '../../../model/span.ts';
import { fold } from './folded.ts';

/** Of one length whatever it hides. */
export const MARK = '[redacted]';

export interface Finder {
  /** Where in the text something stands that is to be hidden, in order, touching ones as one. */
  readonly find: (text: string) => Span[];
  /** The text with the mark in place of each. */
  readonly cover: (text: string) => string;
  /** Words that hold something short that was looked for as a whole word: left as they are, for a person to look at. */
  readonly near: (text: string) => string[];
}

/** Shorter ones are looked for as whole words: "Ali" is not to be found in "quality". */
const SHORT = 5;
/** Arabic writes "and", "by", "to", "like" and "the" onto the word. */
const BEFORE = '(?<![\\p{L}\\p{N}])(?:[وفبلك]{0,2}(?:ال|لل)?)?';
const AFTER = '(?![\\p{L}\\p{N}])';
/** What may stand between the words of a phrase: blanks, hyphens, points, or nothing as in file names. */
const BETWEEN = '[^\\p{L}\\p{N}]{0,8}';

const lettersIn = (phrase: string): string[] => fold(phrase).text.match(/[\p{L}\p{N}]+/gu) ?? [];

function patternOf(phrase: string): { whole: string; loose: string; short: boolean } | null {
  const words = lettersIn(phrase);
  if (words.length === 0) return null;
  const loose = words.join(BETWEEN);
  const short = words.join('').length < SHORT;
  return { whole: short ? `${BEFORE}${loose}${AFTER}` : loose, loose, short };
}

/** Are there letters or figures in it to look for? */
export const isFindable = (phrase: string): boolean => lettersIn(phrase).length > 0;

/** Addresses write other letters than their own in figures. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function replaced(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    out += text.slice(at, start) + MARK;
    at = end;
  }
  return out + text.slice(at);
}

/** Longer phrases first, so that a whole name is one mark. */
export function finderOf(phrases: readonly string[]): Finder {
  const patterns = phrases.flatMap((phrase) => patternOf(phrase) ?? []).sort((a, b) => b.loose.length - a.loose.length);
  if (patterns.length === 0) return { find: () => [], cover: (text) => text, near: () => [] };
  const wanted = new RegExp(patterns.map(({ whole }) => whole).join('|'), 'gu');
  const short = patterns.filter((pattern) => pattern.short).map(({ loose }) => loose);
  const inside = new RegExp(`[\\p{L}\\p{N}]*(?:${short.join('|')})[\\p{L}\\p{N}]*`, 'gu');
  const find = (text: string): Span[] => {
    const folded = fold(text);
    return union(Array.from(folded.text.matchAll(wanted), (m) => folded.spanOf(m.index, m.index + m[0].length)));
  };
  return {
    find,
    cover: (text) => {
      const spans = find(text);
      if (spans.length > 0) return replaced(text, spans);
      const plain = decoded(text);
      return plain !== text && find(plain).length > 0 ? MARK : text;
    },
    near: (text) => {
      if (short.length === 0) return [];
      const folded = fold(text).text;
      return Array.from(folded.matchAll(inside), ([word]) => word).filter((word) => find(word).length === 0);
    },
  };
}
