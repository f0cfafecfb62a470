/** Times as people write them, at the precision they are known to: a TIMEX3 value, a partial date, a moment. */
import type { Strings } from './en/index.ts';
import { type Language, LOCALES } from './plural.ts';

export interface Times {
  /** `2022`, `2022-03`, `2022-03-05` or a TIMEX3 value. What it does not know it gives back as it is. */
  readonly time: (value: string) => string;
  /** A moment, ISO 8601 in UTC, in the reader's own time zone. */
  readonly moment: (iso: string) => string;
}

const PRECISIONS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** A week, quarter, season or decade. */
function stretchIn(value: string, words: Strings['words']): string | null {
  const [, year, kind, rest] = /^(\d{4})-(?:([WQ])(\d{1,2})|(?=[SFW][PUAI]$))/.exec(value) ?? [];
  if (kind === 'W') return words.week(String(Number(rest)), year);
  if (kind === 'Q') return words.quarter(rest, year);
  if (year !== undefined) return words.season(words.seasons[value.slice(5)] ?? value.slice(5), year);
  return /^\d{3}$/.test(value) ? words.decade(`${value}0`) : null;
}

export function timesIn(language: Language, { words }: Strings): Times {
  const formats = PRECISIONS.map(
    (options) => new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' }),
  );
  const moments = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' });
  const day = (value: string): string | null => {
    const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
    if (!parts) return null;
    const given = parts.slice(1).filter((part) => part !== undefined);
    const [year, month = '01', date = '01'] = given;
    return formats[given.length - 1].format(new Date(`${year}-${month}-${date}T00:00:00Z`));
  };
  const time = (value: string): string => {
    const [date, clock] = value.split('T');
    const said = day(date) ?? stretchIn(date, words);
    if (said === null) return words.times[value] ?? value;
    if (clock === undefined) return said;
    return `${said}${words.comma} ${words.partsOfDay[clock] ?? clock}`;
  };
  return { time, moment: (iso) => moments.format(new Date(iso)) };
}
