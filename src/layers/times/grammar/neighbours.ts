/** What stands beside an expression and shares its words: "20 and 21 November", "April 24 and 25", "at 7 p.m. on January 20". */
import type { Line } from '../line.ts';
import type { Match, Meaning } from '../meaning.ts';
import { dayAtPoint } from './clock.ts';
import { dayAt } from './dates.ts';

type DateMeaning = Extract<Meaning, { is: 'date' }>;

const wholeDay = ({ meaning }: Match): DateMeaning | null =>
  meaning.is === 'date' && meaning.day !== undefined && meaning.month !== undefined ? meaning : null;

const joins = ({ norms, language: { times } }: Line, at: number): boolean =>
  norms[at] === times.and || times.rangeWords.has(norms[at]);

/** A number before "and 21 November" that is a day of the same month, as piece and meaning, or null. */
export function dayBefore(
  line: Line,
  at: number,
  match: Match,
): { readonly at: number; readonly meaning: Meaning } | null {
  const date = wholeDay(match);
  if (!date || dayAt(line, at) !== date.day || !joins(line, at - 1)) return null;
  const day = dayAt(line, at - 2);
  if (day === 0 || day >= (date.day ?? 0) || line.words[at - 3]?.month) return null;
  const { weekday: _, ...rest } = date;
  return { at: at - 2, meaning: { ...rest, day } };
}

/** A number after "April 24 and" that is a day of the same month: nothing counted may follow it. */
export function dayAfter(line: Line, match: Match): { readonly at: number; readonly meaning: Meaning } | null {
  const date = wholeDay(match);
  if (!date || date.year !== undefined || !joins(line, match.next) || line.words[match.next - 1]?.month) return null;
  const day = dayAt(line, match.next + 1);
  const after = line.norms[match.next + 2];
  const ends =
    after === undefined || after === '' || !/^[\p{L}\p{N}$]/u.test(after) || line.language.times.beforeYear.has(after);
  if (day <= (date.day ?? 0) || !ends) return null;
  const { weekday: _, ...rest } = date;
  return { at: match.next + 1, meaning: { ...rest, day } };
}

const REACH = 3;

/** The day that "on" ties to a clock time: "at 21.00 local time on January 20". */
export function clockDay(line: Line, match: Match): Meaning | null {
  if (match.meaning.is !== 'part' || match.meaning.of) return null;
  for (let at = match.next; at < match.next + REACH && line.norms[at]; at++) {
    if (!line.language.times.within.has(line.norms[at])) continue;
    const day = dayAtPoint(line, at + 1);
    return day && day.meaning.is !== 'set' ? { ...match.meaning, of: day.meaning } : null;
  }
  return null;
}
