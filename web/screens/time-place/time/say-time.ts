/** Ticks and marks of the time axis in words. */

import { useSpeech } from '../../../strings/index.tsx';
import { LOCALES } from '../../../strings/plural.ts';
import type { Tick, TickUnit } from './axis.ts';
import type { Mark } from './marks.ts';

const FORMATS: Readonly<Record<TickUnit, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric', month: 'short' },
  hour: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  minute: { hour: '2-digit', minute: '2-digit' },
};

const yearOf = (time: number): number => new Date(time).getUTCFullYear();

export function useSayTime(): {
  /** With the year where it is not that of the tick before. */
  readonly tick: (tick: Tick, before: Tick | undefined) => string;
  readonly when: (mark: Mark) => string;
  readonly mark: (mark: Mark) => string;
} {
  const { t, language, time } = useSpeech();
  const when = ({ rows }: Mark): string =>
    rows.length === 1
      ? time(rows[0].when)
      : `${t.times.severalTimes(rows.length)}, ${t.times.timesFromTo(time(rows[0].when), time(rows[rows.length - 1].when))}`;
  return {
    tick: ({ time: at, unit }, before) => {
      const year = before === undefined || yearOf(before.time) !== yearOf(at) ? ({ year: 'numeric' } as const) : {};
      const options = unit === 'minute' && before === undefined ? FORMATS.hour : FORMATS[unit];
      return new Intl.DateTimeFormat(LOCALES[language], { ...options, ...year, timeZone: 'UTC' }).format(at);
    },
    when,
    mark: (mark) => t.times.markOf(when(mark), t.times.precisions[mark.precision], t.words.claims(mark.claims)),
  };
}
