/** What each report tells for itself, before any other is known: its words, its abbreviations and names, its sentences. */

import type { KnownActor } from '../../languages/sections/entities.ts';
import type { Report } from '../../model/report.ts';
import { fold, type Page } from '../text/page.ts';
import { type SmallPrint, smallPrint } from '../text/small-print.ts';
import type { Books } from '../text/words-of.ts';
import { type ActorSurvey, type ActorsTold, actorSurvey } from '../who/actor-survey.ts';
import { textPage } from '../who/actors.ts';

interface Told extends ActorsTold {
  readonly sentences: readonly number[];
  readonly publisher?: string;
}

const PARTS = /[\p{L}\p{N}]+/gu;

/** Every word of these texts as names are looked up by, whole and cut at hyphens and the like. */
export function lookupWords(texts: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const { norm } of textPage(text).words) words.add(norm);
    for (const part of text.match(PARTS) ?? []) words.add(fold(part));
  }
  return words;
}

export interface Telling {
  readonly named: ActorSurvey;
  readonly fine: SmallPrint;
  /** Of all reports taken in by now. */
  readonly publishers: ReadonlySet<string>;
  /** Takes in a report; returns what is to be kept of it. */
  see(page: Page): string;
  /** Takes in what was kept. */
  recall(sketch: string): void;
}

/** The words stand on a line of their own, so that they can be looked through without the rest. */
export const wordsKept = (sketch: string): string[] => sketch.slice(0, sketch.indexOf('\n')).split(' ');

export function telling(known: readonly KnownActor[], books: Books): Telling {
  const named = actorSurvey(known, books.rules.grammar);
  const fine = smallPrint(books);
  const publishers = new Set<string>();
  const take = (told: Told): void => {
    named.take(told);
    fine.take(told.sentences);
    if (told.publisher) publishers.add(told.publisher);
  };
  const textsOf = ({ text, publisher = '' }: Report): string[] => [text, publisher];
  return {
    named,
    fine,
    publishers,
    see: (page) => {
      const { publisher } = page.report;
      const told = { ...named.read(page), sentences: fine.read(page), ...(publisher ? { publisher } : {}) };
      take(told);
      return `${[...lookupWords(textsOf(page.report))].join(' ')}\n${JSON.stringify(told)}`;
    },
    recall: (sketch) => take(JSON.parse(sketch.slice(sketch.indexOf('\n') + 1)) as Told),
  };
}
