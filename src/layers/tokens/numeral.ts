/** Reads a number that begins at a word: figures, number words, and figures followed by a scale. */
import type { NumberWords } from '../../languages/sections/numbers.ts';

export interface Numeral {
  readonly value: number;
  /** Index after its last word. */
  readonly next: number;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** The number that `figures` writes ("1,200", "3.5"), or NaN. Thousands come in threes; "10,5" is none. */
export function figuresValue(figures: string): number {
  if (!isDigit(figures.charCodeAt(0))) return Number.NaN;
  if (/^\d+(?:\.\d+)?$/.test(figures)) return Number(figures);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(figures)) return Number(figures.replaceAll(',', ''));
  return /^\d{1,3}(?:\.\d{3}){2,}$/.test(figures) ? Number(figures.replaceAll('.', '')) : Number.NaN;
}

const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '1/2': 0.5,
  '1/4': 0.25,
  '3/4': 0.75,
  '1/3': 1 / 3,
  '2/3': 2 / 3,
};

/** "5", "2 1/2", "1.2 million", "12 thousand". */
function inFigures(norms: readonly string[], at: number, words: NumberWords): Numeral | null {
  let value = figuresValue(norms[at]);
  if (Number.isNaN(value)) return null;
  let next = at + 1;
  const fraction = FRACTIONS[norms[next]];
  if (fraction !== undefined) {
    value += fraction;
    next++;
  }
  for (let scale = words.scales.get(norms[next]); scale !== undefined; scale = words.scales.get(norms[next])) {
    value *= scale;
    next++;
  }
  return { value: Math.round(value * 1e6) / 1e6, next };
}

/** Below a hundred, from one word or two: "twenty", "twenty four". */
function belowHundred(norms: readonly string[], at: number, words: NumberWords): Numeral | null {
  const tens = words.cardinals.get(norms[at]);
  if (tens === undefined) return null;
  const ones = tens >= 20 ? words.cardinals.get(norms[at + 1]) : undefined;
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: tens + ones, next: at + 2 }
    : { value: tens, next: at + 1 };
}

/** Up to 9,999 without a scale beyond the hundred: "one hundred and twenty", "nineteen hundred", "a" before a scale. */
function group(norms: readonly string[], at: number, words: NumberWords): Numeral | null {
  const small = words.articles.has(norms[at]) ? { value: 1, next: at + 1 } : belowHundred(norms, at, words);
  if (!small || (words.articles.has(norms[at]) && !words.scales.has(norms[at + 1]))) return null;
  if (words.scales.get(norms[small.next]) !== 100) return small;
  const after = small.next + 1;
  const rest = belowHundred(norms, norms[after] === words.joiner ? after + 1 : after, words);
  return { value: small.value * 100 + (rest?.value ?? 0), next: rest?.next ?? after };
}

/** "two thousand and five", "three million two hundred thousand", "two dozen": groups, each times the scale after it. */
function inWords(norms: readonly string[], at: number, words: NumberWords): Numeral | null {
  let total = 0;
  let next = at;
  let below = Number.POSITIVE_INFINITY;
  let part = group(norms, at, words);
  while (part) {
    const scale = words.scales.get(norms[part.next]) ?? 1;
    if (scale >= below) break;
    total += part.value * scale;
    next = scale > 1 ? part.next + 1 : part.next;
    if (scale < 1000) break;
    below = scale;
    part = belowHundred(norms, norms[next] === words.joiner ? next + 1 : next, words)
      ? group(norms, norms[next] === words.joiner ? next + 1 : next, words)
      : null;
  }
  return next > at ? { value: total, next } : null;
}

/** The number that begins at word `at`, or null. Looks only as far as it goes. */
export const numeralAt = (norms: readonly string[], at: number, words: NumberWords): Numeral | null =>
  at >= norms.length ? null : (inFigures(norms, at, words) ?? inWords(norms, at, words));

/** "3rd" -> 3, "third" -> 3, or 0. */
export function ordinalOf(norm: string, words: NumberWords): number {
  const word = words.ordinals.get(norm);
  if (word !== undefined) return word;
  if (!isDigit(norm.charCodeAt(0))) return 0;
  const ending = words.ordinalEndings.find((end) => norm.endsWith(end));
  const figures = ending === undefined ? '' : norm.slice(0, -ending.length);
  return /^\d{1,3}$/.test(figures) ? Number(figures) : 0;
}
