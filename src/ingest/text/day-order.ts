/** Dates of numbers alone ("03/12/2021"): whether day or month comes first is told by other dates of the same file, or not at all. */
import { partialDateOf } from '../../model/partial-date.ts';
import { metadataDate } from './dates.ts';

export type DayOrder = 'day-first' | 'month-first' | 'unknown';

const NUMBERS = /^\D{0,12}(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

/** Digits as Arabic and Persian write them, and marks of direction, become plain. */
export const plainDigits = (value: string): string =>
  value
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));

/** Gathers what the dates of a file show. */
export function dayOrder(): { see(value: string): void; order(): DayOrder } {
  let [dayFirst, monthFirst] = [0, 0];
  return {
    see: (value) => {
      const [, first, , second] = NUMBERS.exec(plainDigits(value.trim())) ?? [];
      if (Number(first) > 12) dayFirst++;
      if (Number(second) > 12) monthFirst++;
    },
    order: () =>
      dayFirst > 0 && monthFirst === 0 ? 'day-first' : monthFirst > 0 && dayFirst === 0 ? 'month-first' : 'unknown',
  };
}

export interface ReadDate {
  /** ISO, or its beginning where only that is sure; absent where nothing is. */
  readonly date?: string;
  /** Stated by the value itself, or inferred from the other dates of the file. */
  readonly basis: 'stated' | 'inferred';
  /** The two days that it can be. */
  readonly either?: readonly [string, string];
}

const two = (n: number): string => String(n).padStart(2, '0');
const century = (year: string): string => (year.length === 4 ? year : Number(year) < 70 ? `20${year}` : `19${year}`);

export function readDate(value: string, order: DayOrder): ReadDate {
  const text = plainDigits(value.trim());
  const named = metadataDate(text);
  if (named !== undefined) return { date: named, basis: 'stated' };
  const [, first, sign, second, short] = NUMBERS.exec(text) ?? [];
  if (first === undefined) return { basis: 'stated' };
  const year = century(short);
  const day = (d: string, m: string): string | null => partialDateOf(`${year}-${two(Number(m))}-${two(Number(d))}`);
  const [dayFirst, monthFirst] = [day(first, second), day(second, first)];
  if (dayFirst === monthFirst || monthFirst === null || dayFirst === null) {
    const only = dayFirst ?? monthFirst;
    return only === null ? { basis: 'stated' } : { date: only, basis: 'stated' };
  }
  // With full stops the day comes first wherever dates are written so.
  if (order === 'day-first' || sign === '.') return { date: dayFirst, basis: 'inferred' };
  if (order === 'month-first') return { date: monthFirst, basis: 'inferred' };
  return { date: year, basis: 'stated', either: [dayFirst, monthFirst] };
}

/** What a report says of a date that can be read two ways. */
export const eitherDay = (value: string, [one, other]: readonly [string, string]) => ({
  rule: 'ingest.ambiguous-date',
  text: `Its date, "${value.trim()}", can be ${one} or ${other}, and nothing in the file tells which: only the year was taken.`,
});
