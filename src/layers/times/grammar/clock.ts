/** Clock times and parts of the day, with the day they belong to: "10:30 p.m. EST, Nov. 6", "Friday night", "dawn". */
import type { Line } from '../line.ts';
import type { Match, Meaning } from '../meaning.ts';
import { dateAt } from './dates.ts';
import { deicticDayAt, relativeAt, weekdayAt } from './named.ts';

interface Clock {
  readonly part: string;
  readonly next: number;
}

const clockPart = (hour: number, minutes: string, zone: string): string =>
  `T${String(hour).padStart(2, '0')}:${minutes}${zone}`;

/** "10", "10:30", "10.30", "1430", as hour and minutes. */
function hourAt(
  line: Line,
  at: number,
): { readonly hour: number; readonly minutes: string; readonly kind: 'hour' | 'dots' | 'clock' | 'four' } | null {
  const norm = line.norms[at];
  const word = line.words[at];
  if (word?.clock !== undefined)
    return { hour: Number(word.clock.slice(0, 2)), minutes: word.clock.slice(3, 5), kind: 'clock' };
  if (word?.figures === undefined) return null;
  const figures = /^(?:([01]?\d|2[0-4])(?:\.([0-5]\d))?|([01]\d|2[0-3])([0-5]\d))$/.exec(norm);
  if (!figures) return null;
  if (figures[3] !== undefined) return { hour: Number(figures[3]), minutes: figures[4], kind: 'four' };
  return { hour: Number(figures[1]), minutes: figures[2] ?? '00', kind: figures[2] === undefined ? 'hour' : 'dots' };
}

function zoneAt(line: Line, at: number): { readonly zone: string; readonly next: number } {
  const zone = line.language.times.zones.get(line.norms[at]);
  if (zone !== undefined) return { zone, next: at + 1 };
  const bracketed =
    line.norms[at] === '(' && line.norms[at + 2] === ')'
      ? line.language.times.zones.get(line.norms[at + 1])
      : undefined;
  return bracketed === undefined ? { zone: '', next: at } : { zone: bracketed, next: at + 3 };
}

/** "at 1990 prices", "at 2000 metres": four figures before a noun are no time. */
const isNounNext = (line: Line, at: number): boolean => {
  const norm = line.norms[at];
  return (
    norm !== undefined &&
    /^\p{L}/u.test(norm) &&
    !line.language.times.within.has(norm) &&
    !line.language.times.beforeYear.has(norm) &&
    norm !== line.language.times.and
  );
};

function timeOfDay(line: Line, at: number): Clock | null {
  const { times } = line.language;
  const named = line.words[at]?.dayPart;
  if (named?.startsWith('T')) return { part: named, next: at + 1 };
  const read = hourAt(line, at);
  if (!read) return null;
  const { hour, minutes, kind } = read;
  const meridiem = times.meridiem.get(line.norms[at + 1]);
  if (meridiem !== undefined && kind !== 'four' && hour <= 12) {
    const zone = zoneAt(line, at + 2);
    return { part: clockPart((hour % 12) + meridiem, minutes, zone.zone), next: zone.next };
  }
  const inPart =
    times.beforePart.has(line.norms[at + 1]) && line.norms[at + 2] === times.article
      ? line.words[at + 3]?.dayPart
      : undefined;
  if (inPart !== undefined && hour >= 1 && hour <= 12 && kind !== 'four') {
    const late = (inPart === 'AF' || inPart === 'EV') && hour < 12 ? 12 : 0;
    return { part: clockPart(hour + late, minutes, ''), next: at + 4 };
  }
  if (times.oclock.has(line.norms[at + 1])) return { part: clockPart(hour, minutes, ''), next: at + 2 };
  const zone = zoneAt(line, at + 1);
  if (zone.next > at + 1 && kind !== 'hour') return { part: clockPart(hour, minutes, zone.zone), next: zone.next };
  if (kind === 'four' && times.hours.has(line.norms[at + 1]))
    return { part: clockPart(hour, minutes, ''), next: at + 2 };
  if (kind === 'clock')
    return { part: clockPart(hour, minutes, line.norms[at].endsWith('z') ? 'Z' : ''), next: at + 1 };
  const told = kind === 'dots' ? hour > 3 : kind === 'four' && !isNounNext(line, at + 1);
  return told && times.beforeClock.has(line.norms[at - 1])
    ? { part: clockPart(hour, minutes, ''), next: at + 1 }
    : null;
}

/** A day said right after or before a time: "Wednesday", "yesterday", "Nov. 9". */
export const dayAtPoint = (line: Line, at: number): Match | null => {
  const date = dateAt(line, at);
  if (date && date.meaning.is === 'date' && date.meaning.day !== undefined && !date.also) return date;
  return deicticDayAt(line, at) ?? weekdayAt(line, at) ?? weekdayOf(relativeAt(line, at));
};
const weekdayOf = (match: Match | null): Match | null =>
  match?.meaning.is === 'weekday' || (match?.meaning.is === 'step' && match.meaning.unit === 'D') ? match : null;

/** "10 p.m. Wednesday", "5 p.m. EST, Nov. 6", "noon". */
export function clockAt(line: Line, at: number): Match | null {
  const time = timeOfDay(line, at);
  if (!time) return null;
  const day = dayAtPoint(line, line.norms[time.next] === ',' ? time.next + 1 : time.next);
  const ranged = day !== null && day.meaning.is !== 'set';
  return {
    next: ranged ? day.next : time.next,
    meaning: { is: 'part', part: time.part, ...(ranged ? { of: day.meaning } : {}) },
    rule: 'clock',
  };
}

/** "Friday night", "yesterday afternoon", "Tuesday nights". */
export function dayWithPart(line: Line, day: Match): Match {
  const word = line.words[day.next];
  const part = word?.dayPart;
  if (part === undefined || part.startsWith('T') || day.also) return day;
  if (word?.plural)
    return day.meaning.is === 'weekday' && !day.meaning.within
      ? setOf(day, `XXXX-WXX-${day.meaning.weekday}T${part}`)
      : day;
  return { next: day.next + 1, meaning: { is: 'part', part, of: day.meaning }, rule: 'day-part' };
}
const setOf = (day: Match, value: string): Match => ({
  next: day.next + 1,
  meaning: { is: 'set', value },
  rule: 'weekdays',
});

/** "the night of Jan. 20", "the morning", "dawn on Friday". */
export function partAt(line: Line, at: number): Match | null {
  const part = line.words[at]?.dayPart;
  const { times } = line.language;
  if (part === undefined || part.startsWith('T') || line.words[at]?.plural) return null;
  if (line.norms[at + 1] === times.of) {
    const day = dayAtPoint(line, line.norms[at + 2] === times.article ? at + 3 : at + 2);
    if (day && day.meaning.is !== 'set')
      return { next: day.next, meaning: { is: 'part', part, of: day.meaning }, rule: 'part-of-day', article: true };
  }
  const whole: Meaning = { is: 'part', part };
  return line.norms[at - 1] === times.article && times.beforePart.has(line.norms[at - 2])
    ? { next: at + 1, meaning: whole, rule: 'bare-part', article: true }
    : null;
}
