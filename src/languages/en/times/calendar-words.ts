/** English months, weekdays, units, seasons, parts of the day and feasts, with agency abbreviations (AP Stylebook). */
import type { FeastDay, TimeUnit } from '../../sections/times.ts';

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
const numbered = (table: string): Map<string, number> =>
  new Map(rows(table).flatMap((row, n) => row.map((word): [string, number] => [word, n + 1])));
const keyed = (table: string): Map<string, string> =>
  new Map(rows(table).flatMap(([value, ...words]) => words.map((word): [string, string] => [word, value])));

export const MONTHS = numbered(`
  january jan. jan
  february feb. feb
  march mar. mar
  april apr. apr
  may
  june jun. jun
  july jul. jul
  august aug. aug
  september sept. sept sep. sep
  october oct. oct
  november nov. nov
  december dec. dec`);

export const WEEKDAYS = numbered(`
  monday mondays mon. mon
  tuesday tuesdays tue. tues. tue tues
  wednesday wednesdays wed. wed
  thursday thursdays thu. thur. thurs. thu thur thurs
  friday fridays fri. fri
  saturday saturdays sat. sat
  sunday sundays sun. sun`);

export const UNITS = keyed(`
  TS second seconds sec secs
  TM minute minutes min. mins
  TH hour hours hr. hrs
  D day days
  WE weekend weekends
  W week weeks fortnight
  M month months
  Q quarter quarters
  Y year years yr. yrs
  DE decade decades
  CE century centuries
  L millennium millennia`) as ReadonlyMap<string, TimeUnit>;

export const PLURALS = new Set(
  'mondays tuesdays wednesdays thursdays fridays saturdays sundays seconds secs minutes mins hours hrs days weekends weeks months quarters years yrs. yrs decades centuries millennia mornings afternoons evenings nights summers winters springs autumns'.split(
    ' ',
  ),
);

export const SEASONS = keyed(`
  SP spring springtime springs
  SU summer summertime summers
  FA fall autumn autumns
  WI winter wintertime winters`);

export const DAY_PARTS = keyed(`
  MO morning mornings daybreak dawn sunrise
  AF afternoon afternoons mid-afternoon
  EV evening evenings dusk sunset nightfall
  NI night nights
  T12:00 noon midday
  T24:00 midnight`);

/** Dates of law and custom; moving ones by weekday or by Easter (Gregorian). */
export const FEASTS: readonly FeastDay[] = [
  { words: ['christmas', 'eve'], on: { month: 12, day: 24 } },
  { words: ['christmas', 'day'], on: { month: 12, day: 25 } },
  { words: ['christmas'], on: { month: 12, day: 25 } },
  { words: ['boxing', 'day'], on: { month: 12, day: 26 } },
  { words: ['new', 'year', "'s", 'eve'], on: { month: 12, day: 31 } },
  { words: ['new', 'year', "'s", 'day'], on: { month: 1, day: 1 } },
  { words: ['new', 'year', "'s"], on: { month: 1, day: 1 } },
  { words: ['valentine', "'s", 'day'], on: { month: 2, day: 14 } },
  { words: ['international', 'women', "'s", 'day'], on: { month: 3, day: 8 } },
  { words: ['nowruz'], on: { month: 3, day: 21 } },
  { words: ['newroz'], on: { month: 3, day: 21 } },
  { words: ['may', 'day'], on: { month: 5, day: 1 } },
  { words: ['halloween'], on: { month: 10, day: 31 } },
  { words: ['veterans', 'day'], on: { month: 11, day: 11 } },
  { words: ['thanksgiving', 'day'], on: { month: 11, weekday: 4, nth: 4 } },
  { words: ['thanksgiving'], on: { month: 11, weekday: 4, nth: 4 } },
  { words: ['memorial', 'day'], on: { month: 5, weekday: 1, nth: -1 } },
  { words: ['labor', 'day'], on: { month: 9, weekday: 1, nth: 1 } },
  { words: ['good', 'friday'], on: { easter: -2 } },
  { words: ['easter', 'monday'], on: { easter: 1 } },
  { words: ['easter', 'sunday'], on: { easter: 0 } },
  { words: ['easter'], on: { easter: 0 } },
];
