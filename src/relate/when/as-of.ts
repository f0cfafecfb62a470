/** The day a saying stands for: the day its speaker is said to have said it, else the day the report came out. */

import type { Page } from '../text/page.ts';
import type { Range } from '../text/scope.ts';
import type { Books } from '../text/words-of.ts';
import type { Actors } from '../who/actors.ts';
import { speechesOf } from '../who/discourse.ts';

const DAY = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The last such weekday up to a day. */
function weekdayUpTo(published: string, weekday: number): string {
  const time = Date.parse(`${published}T00:00:00Z`);
  const today = (new Date(time).getUTCDay() + 6) % 7;
  return iso(time - ((today - weekday + 7) % 7) * DAY);
}

/** Month and day, in the year that lets them lie before the day of publication. */
function dateUpTo(published: string, month: number, day: number): string {
  const date = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const year = Number(published.slice(0, 4)) - (date > published.slice(5) ? 1 : 0);
  return `${year}-${date}`;
}

/** "on Friday", "on 29 January", right beside a verb of saying. */
function dayBeside({ words, report }: Page, { first, last }: Range, { rules }: Books): string | null {
  const published = report.published ?? '';
  for (let at = first; at < last; at++) {
    const weekday = [...rules.weekdays].indexOf(words[at].norm);
    if (weekday >= 0) return weekdayUpTo(published, weekday);
    const month = rules.months.indexOf(words[at].norm);
    const day = [words[at - 1], words[at + 1]].find((w) => w && /^\d{1,2}$/.test(w.norm));
    if (month >= 0 && day) return dateUpTo(published, month + 1, Number(day.norm));
  }
  return null;
}

/** How many words after the verb a day still belongs to it. */
const NEAR = 4;

export interface Spoken {
  readonly page: Page;
  readonly key: string;
  readonly sentence: Range;
}

export function asOfDay({ page, key, sentence }: Spoken, books: Books, actors: Actors): string | null {
  const { published } = page.report;
  if (!published || !/^\d{4}-\d\d-\d\d$/.test(published)) return published ?? null;
  let elsewhere: string | null = null;
  for (const { at, words, root } of speechesOf(page, books, actors)) {
    if (root?.key !== key) continue;
    const end = page.sentences.find((first) => first > at) ?? page.words.length;
    const beside = { first: Math.min(words.last, at), last: Math.min(end, Math.max(words.last, at) + NEAR) };
    const day = dayBeside(page, beside, books);
    if (day && at >= sentence.first && at < sentence.last) return day;
    elsewhere ??= day;
  }
  return elsewhere ?? published;
}
