/** Dates known to the year, month or day: ISO 8601 prefixes such as `2022`, `2022-03`, `2022-03-05`. */

export type PartialDate = string;

const SHAPE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

export const isPartialDate = (value: string): boolean => SHAPE.test(value) && daysAgree(value);

/** "2022-02-30" has the shape of a date and is none. */
function daysAgree(value: string): boolean {
  if (value.length < 10) return true;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** The date part of an ISO date or date-time ("2022-01-20T14:00:00Z", "2009-03-20 12:24:52"), or null. */
export function partialDateOf(value: string): PartialDate | null {
  const prefix = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T\s])/.exec(value.trim())?.[0];
  return prefix !== undefined && isPartialDate(prefix) ? prefix : null;
}
