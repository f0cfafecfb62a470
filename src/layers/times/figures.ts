/** Reads a word that begins with a figure: years, decades, clock times, ranges and dates all in figures. */
import type { NumberWords } from '../../languages/sections/numbers.ts';
import { figuresValue, ordinalOf } from '../tokens/numeral.ts';
import { type NumericDate, TimeWord } from './vocabulary.ts';

const isMonth = (n: number): boolean => n >= 1 && n <= 12;
const isDay = (n: number): boolean => n >= 1 && n <= 31;
const isYear = (n: number): boolean => n >= 1000 && n < 2200;

/** Two figures of a year, as agencies write them: 90 is 1990, 21 is 2021. */
export const fullYear = (n: number): number => (n >= 100 ? n : n < 40 ? 2000 + n : 1900 + n);

function threeParts(a: number, b: number, year: number, dotted: boolean): NumericDate | undefined {
  const dayFirst = isDay(a) && isMonth(b);
  const monthFirst = isMonth(a) && isDay(b);
  if (a === b && dayFirst) return { year, month: a, day: b };
  if (dayFirst && monthFirst) return { year, first: a, second: b, dotted };
  if (dayFirst) return { year, month: b, day: a };
  return monthFirst && !dotted ? { year, month: a, day: b } : undefined;
}

function numericDate(norm: string): NumericDate | undefined {
  const parts = /^(\d{1,4})([-/.])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(norm);
  if (!parts) return undefined;
  const [, one, sign, two, three] = parts;
  const [a, b, c] = [Number(one), Number(two), Number(three)];
  if (one.length === 4 && isYear(a) && isMonth(b)) {
    if (three === undefined) return sign === '.' ? undefined : { year: a, month: b };
    return isDay(c) ? { year: a, month: b, day: c } : undefined;
  }
  if (three === undefined || one.length > 2 || (three.length !== 4 && three.length !== 2)) return undefined;
  return threeParts(a, b, fullYear(c), sign === '.');
}

/** "10:30" -> "10:30", "9am" -> "09:00", "1430" only where the words around say that it is a time. */
function clock(norm: string): string | undefined {
  const parts = /^([01]?\d|2[0-4])(?:[:.]([0-5]\d)(?::[0-5]\d)?)?(am|pm|a\.m|p\.m|h|hrs?|z)?\.?$/.exec(norm);
  if (!parts || (parts[2] === undefined && parts[3] === undefined)) return undefined;
  if (norm.includes('.') && parts[3] === undefined) return undefined;
  const hour = Number(parts[1]);
  const shifted =
    parts[3]?.startsWith('p') && hour < 12 ? hour + 12 : parts[3]?.startsWith('a') && hour === 12 ? 0 : hour;
  return `${String(shifted).padStart(2, '0')}:${parts[2] ?? '00'}${parts[3] === 'z' ? 'Z' : ''}`;
}

function decade(norm: string): number | undefined {
  const parts = /^(1\d|20)?([0-9])0'?s$/.exec(norm);
  return parts ? Number((parts[1] ?? '19') + parts[2]) : undefined;
}

/** A time word for figures, or undefined where they can be no part of a time. */
export function figuresWord(norm: string, numbers: NumberWords): TimeWord | undefined {
  const word = new TimeWord();
  word.begins = true;
  const value = figuresValue(norm);
  if (!Number.isNaN(value)) return asNumber(word, norm, value);
  const ordinal = ordinalOf(norm, numbers);
  if (ordinal > 0) {
    word.ordinal = ordinal;
    word.needsNext = true;
    return word;
  }
  if ((word.numeric = numericDate(norm)) !== undefined) return word;
  const range = /^(\d{1,4})-(\d{1,4})$/.exec(norm);
  if (range) word.range = [Number(range[1]), Number(range[2])];
  else if ((word.clock = clock(norm)) === undefined) word.decade = decade(norm);
  const time = range || word.clock !== undefined || word.decade !== undefined;
  return time || /^\d\/\d$/.test(norm) ? word : undefined;
}

/** Figures that are a number may still be a year, a clock time or a date. */
function asNumber(word: TimeWord, norm: string, value: number): TimeWord {
  word.figures = value;
  if (/^\d{4}$/.test(norm) && isYear(value)) word.year = value;
  word.numeric = numericDate(norm);
  word.needsNext = word.numeric === undefined && !/^\d{4}$|^\d{1,2}\.\d\d$/.test(norm);
  return word;
}
