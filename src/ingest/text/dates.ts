/** Dates as files' metadata write them, to ISO; what could be read two ways ("01/02/2022") stays unknown. */
import { partialDateOf } from '../../model/partial-date.ts';

/** Months as RFC 2822 and web templates write them; metadata are in English whatever the text is in. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const two = (n: number | string): string => String(n).padStart(2, '0');

function named(year: string, month: string, day: string): string | null {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return index < 0 ? null : partialDateOf(`${year}-${two(index + 1)}-${two(day)}`);
}

/** The date in `value`, as `YYYY-MM-DD` or a prefix of it, or undefined. */
export function metadataDate(value: string | null | undefined): string | undefined {
  const text = (value ?? '').trim();
  const iso = partialDateOf(text);
  if (iso !== null) return iso;
  const numeric = /^(\d{4})([/.-]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (numeric) return partialDateOf(`${numeric[1]}-${two(numeric[3])}-${two(numeric[4])}`) ?? undefined;
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Z][a-z]{2,8})\.?,?\s+(\d{4})\b/.exec(text);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]) ?? undefined;
  const monthFirst = /\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(text);
  return (monthFirst && named(monthFirst[3], monthFirst[1], monthFirst[2])) ?? undefined;
}
