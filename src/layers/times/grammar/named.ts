/** Times that are told by a name or by their place: weekdays, seasons, quarters, feasts, "last week", "today". */
import { hyphenated, isCapitalised, type Line, phraseAt } from '../line.ts';
import type { Match, Meaning } from '../meaning.ts';
import { bareYearAt, dateAt, yearAt } from './dates.ts';

const seasonAt = (line: Line, at: number): string | undefined => {
  const season = line.words[at]?.season;
  if (season === undefined || !line.language.times.doubtfulSeasons.has(line.norms[at])) return season;
  const near = line.words[at - 1];
  const { article, of } = line.language.times;
  // "The fall of the town" is no autumn.
  const withArticle = line.norms[at - 1] === article && line.norms[at + 1] !== of;
  const led = near?.relative || near?.edge || withArticle || yearAfterName(line, at + 1);
  return led && !line.words[at]?.plural ? season : undefined;
};

/** The year or relative year after a season, quarter or month: "of 1990", "1990", "last year", "of next year". */
function yearAfterName(line: Line, at: number): { readonly of: Meaning; readonly next: number } | null {
  const skip = line.norms[at] === line.language.times.of ? 1 : 0;
  const year = yearAt(line, at + skip);
  if (year) return { of: { is: 'date', year: year.year }, next: year.next };
  const step = stepAt(line, skip && line.norms[at + 1] === line.language.times.article ? at + 2 : at + skip);
  if (step?.meaning.is === 'step' && step.meaning.unit === 'Y') return { of: step.meaning, next: step.next };
  const fiscal = skip ? bareYearAt(line, at + 1) : null;
  return fiscal ? { of: fiscal.meaning, next: fiscal.next } : null;
}

/** Index after "third quarter" or "first half", with the name: Q3, H1. */
function partOfYear(line: Line, at: number): { readonly name: string; readonly next: number } | null {
  const spot = line.language.times.fiscal.has(line.norms[at]) ? at + 1 : at;
  const relative = line.words[spot]?.relative;
  const ordinal = line.words[spot]?.ordinal ?? (relative?.by === -1 ? -1 : 0);
  if (ordinal === 0) return null;
  const after = line.language.times.fiscal.has(line.norms[spot + 1]) ? spot + 2 : spot + 1;
  if (line.words[after]?.half && line.norms[after + 1] === line.language.times.of)
    return { name: `H${ordinal === -1 ? 2 : ordinal}`, next: after + 1 };
  if (line.words[after]?.unit !== 'Q' || ordinal < 1 || ordinal > 4) return null;
  return { name: `Q${ordinal}`, next: after + 1 };
}

/** "the third quarter of 1990", "third-quarter", "summer 2020", "the winter of next year", "Q3 2021". */
export function namedPartAt(line: Line, at: number): Match | null {
  const season = seasonAt(line, at);
  const short = line.language.times.quarters.has(line.norms[at])
    ? { name: line.norms[at].toUpperCase(), next: at + 1 }
    : null;
  const part = season === undefined ? (short ?? partOfYear(line, at)) : { name: season, next: at + 1 };
  if (!part) return null;
  const year = yearAfterName(line, part.next);
  const next = year?.next ?? part.next;
  const plural = line.words[part.next - 1]?.plural === true;
  if (plural && season !== undefined)
    return { next, meaning: { is: 'set', value: `XXXX-${part.name}` }, rule: 'seasons', article: true };
  return {
    next,
    meaning: { is: 'named', name: part.name, ...(year ? { of: year.of } : {}) },
    rule: season === undefined ? 'quarter' : 'season',
    article: !hyphenated(line, part.next - 2) || year !== null,
  };
}

export function feastAt(line: Line, at: number): Match | null {
  const indexes = line.words[at]?.feasts;
  if (!indexes || !isCapitalised(line, at)) return null;
  const index = indexes.find((i) => phraseAt(line, at, line.language.times.feasts[i].words));
  if (index === undefined) return null;
  const feast = line.language.times.feasts[index];
  const end = at + feast.words.length;
  const year = yearAfterName(line, end);
  return { next: year?.next ?? end, meaning: { is: 'feast', feast, ...(year ? { of: year.of } : {}) }, rule: 'feast' };
}

/** "Norland Today" is a name, "TODAY" in capitals is not. */
const inName = (line: Line, at: number): boolean => /^\p{Lu}\p{Ll}/u.test(line.forms[at] ?? '');

/** "today", "yesterday". */
export function deicticDayAt(line: Line, at: number): Match | null {
  const day = line.words[at]?.day;
  if (!day || (inName(line, at) && inName(line, at - 1))) return null;
  const step: Meaning = { is: 'step', unit: 'D', by: day.by, from: 'report' };
  return {
    next: at + 1,
    meaning: day.part === undefined ? step : { is: 'part', part: day.part, of: step },
    rule: 'deictic-day',
  };
}

/** "Friday", "Tuesday of last week", "Mondays". */
export function weekdayAt(line: Line, at: number): Match | null {
  const weekday = line.words[at]?.weekday;
  if (weekday === undefined) return null;
  if (
    line.language.times.doubtfulWeekdays.has(line.norms[at]) &&
    !(line.words[at - 1]?.relative && !line.words[at - 1]?.relative?.unitsOnly && isCapitalised(line, at))
  )
    return null;
  if (line.words[at]?.plural)
    return { next: at + 1, meaning: { is: 'set', value: `XXXX-WXX-${weekday}` }, rule: 'weekdays' };
  if (line.norms[at + 1] === line.language.times.of) {
    const week = stepAt(line, at + 2);
    if (week?.meaning.is === 'step' && week.meaning.unit === 'W')
      return { next: week.next, meaning: { is: 'weekday', weekday, within: week.meaning }, rule: 'weekday' };
  }
  return { next: at + 1, meaning: { is: 'weekday', weekday }, rule: 'weekday' };
}

const withBy = (match: Match | null, by: number): Match | null => {
  const meaning = match?.meaning;
  if (!match || !meaning) return null;
  if (meaning.is === 'weekday' && !meaning.within)
    return { ...match, meaning: { ...meaning, by }, rule: 'relative-weekday' };
  if (meaning.is === 'date' && meaning.year === undefined && meaning.month !== undefined)
    return { ...match, meaning: { ...meaning, by }, rule: 'relative-month' };
  if (meaning.is === 'named' && !meaning.of) return { ...match, meaning: { ...meaning, by }, rule: 'relative-season' };
  if (meaning.is === 'feast' && !meaning.of) return { ...match, meaning: { ...meaning, by }, rule: 'relative-feast' };
  return null;
};

/** "last week", "this past spring", "next Tuesday", "last August", "this morning", "the same day". */
export function relativeAt(line: Line, at: number): Match | null {
  const relative = line.words[at]?.relative;
  if (!relative) return null;
  const { times } = line.language;
  const second =
    relative.by === 0 && !relative.unitsOnly && line.words[at + 1]?.relative && line.words[at + 1]?.unit === undefined
      ? line.words[at + 1]?.relative
      : undefined;
  const spot = second ? at + 2 : at + 1;
  const { by, from } = second ?? relative;
  const step = stepAt(line, at);
  if (step) return step;
  const part = line.words[spot]?.dayPart;
  if (part !== undefined && !line.words[spot]?.plural && !(by === 1)) {
    const day: Meaning = { is: 'step', unit: 'D', by: part === 'NI' ? by : by === -1 ? -1 : 0, from };
    return { next: spot + 1, meaning: { is: 'part', part, of: day }, rule: 'relative-part' };
  }
  if (relative.unitsOnly) return null;
  const named = line.words[spot]?.ordinal === undefined ? namedPartAt(line, spot) : null;
  const date = line.words[spot]?.month === undefined ? null : dateAt(line, spot);
  const match = withBy(weekdayAt(line, spot) ?? date ?? named ?? feastAt(line, spot), by);
  return match && { ...match, ...(times.fiscal.has(line.norms[at]) ? {} : { article: false }) };
}

/** A whole unit counted from now or from the story: "last week", "the previous day", "this fiscal year". */
export function stepAt(line: Line, at: number): Match | null {
  const relative = line.words[at]?.relative;
  if (!relative) return null;
  const second = relative.by === 0 && !relative.unitsOnly ? line.words[at + 1]?.relative : undefined;
  let spot = second && line.words[at + 1]?.unit === undefined ? at + 2 : at + 1;
  if (line.language.times.fiscal.has(line.norms[spot])) spot++;
  const word = line.words[spot];
  if (!word?.unit || word.plural || word.unit === 'TS' || word.unit === 'TM' || word.unit === 'TH') return null;
  const { by, from } = spot > at + 1 && second ? second : relative;
  if (word.unit === 'D' && by === -1 && from === 'report') return null;
  return { next: spot + 1, meaning: { is: 'step', unit: word.unit, by, from }, rule: 'relative-unit', article: true };
}
