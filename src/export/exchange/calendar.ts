/** Events with a date to the day, month or year as iCalendar (RFC 5545), each over the whole time that its date leaves open. */
import { aboutSentences } from '../case/about.ts';
import type { Handover } from '../case/view.ts';
import { chainOf, idOf, sourcesOf, wordsOf } from './quotes.ts';

const DATED = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/;

/** First day, and the day after the last, as iCalendar writes them; null for what is no date. */
function daysOf(value: string): { from: string; until: string; precision: string } | null {
  const found = DATED.exec(value);
  if (!found) return null;
  const [, year, month, day] = found;
  const first = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const after = new Date(first);
  if (day !== undefined) after.setUTCDate(after.getUTCDate() + 1);
  else if (month !== undefined) after.setUTCMonth(after.getUTCMonth() + 1);
  else after.setUTCFullYear(after.getUTCFullYear() + 1);
  const printed = (date: Date): string => date.toISOString().slice(0, 10).replace(/-/g, '');
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return { from: printed(first), until: printed(after), precision };
}

const escaped = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[,;]/g, (mark) => `\\${mark}`);

const LIMIT = 75;
const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Lines of at most 75 octets; what goes on begins with a blank. */
function folded(line: string): string {
  const lines: string[] = [];
  let now = '';
  for (const character of line) {
    if (octets(now) + octets(character) > LIMIT) {
      lines.push(now);
      now = ' ';
    }
    now += character;
  }
  return [...lines, now].join('\r\n');
}

export function caseCalendar(view: Handover): string {
  const sources = sourcesOf(view);
  let left = 0;
  const events = view.claims.flatMap((claim) => {
    const kept = sources.get(claim.report)?.kept;
    const days = claim.when && claim.kind === 'event' ? daysOf(claim.when.value) : null;
    if (!days || !kept) {
      left++;
      return [];
    }
    const words = wordsOf(claim, kept.report.text);
    return [
      'BEGIN:VEVENT',
      `UID:${claim.id}@stemma`,
      `DTSTAMP:${days.from}T000000Z`,
      `DTSTART;VALUE=DATE:${days.from}`,
      `DTEND;VALUE=DATE:${days.until}`,
      `SUMMARY:${escaped(`${claim.event?.value ?? claim.kind}, to the ${days.precision}: ${words}`)}`,
      `DESCRIPTION:${escaped(`${chainOf(claim)} (${idOf(kept)})`)}`,
      ...(claim.where ? [`LOCATION:${escaped(claim.where.value.name)}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stemma//EN',
    `X-WR-CALDESC:${escaped(`What reports say happened when. Left out, being no event or having no date: ${left}. ${aboutSentences(view).join(' ')}`)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
