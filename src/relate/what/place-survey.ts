/** Learns from all reports of a case which places they name: what follows a preposition of place, or stands before a noun for one. */
import type { Claim } from '../../model/claim.ts';
import { datelineOf } from '../text/dateline.ts';
import type { Page } from '../text/page.ts';
import type { Range } from '../text/scope.ts';
import type { Books } from '../text/words-of.ts';
import { type Actors, actorsIn } from '../who/actors.ts';
import { keyOf, type PlaceNames, TELLING } from './place-names.ts';

/** "Sella prison", "Osk village": a name before the noun for a place. */
const beforeNoun = ({ words }: Page, last: number, { rules }: Books): boolean =>
  last < words.length &&
  !words[last].capital &&
  !words[last].broken &&
  words[last].norm.length > 3 &&
  rules.placeNouns.has(words[last].norm);

/** Runs of capitalised words after a preposition that a place follows, or before a noun for one: candidates for places. */
function candidates(page: Page, books: Books, actors: Actors): Range[] {
  const found: Range[] = [];
  const taken = new Set(actorsIn(page, actors, 0, page.words.length).map(({ at }) => at));
  for (let at = 1; at < page.words.length; at++) {
    const { words } = page;
    let before = at - 1;
    while (
      before > 0 &&
      !words[before].capital &&
      !words[before + 1].broken &&
      books.rules.placeNouns.has(words[before].norm)
    )
      before--;
    const noun = words.slice(before + 1, at).some((w) => w.norm.length > 3);
    const placed =
      (noun || books.rules.placed.has(words[before].norm)) && !words[before + 1].broken && !words[at].broken;
    if (!words[at].capital || taken.has(at) || !mayBePlace(words[at].norm, books)) continue;
    let last = at + 1;
    while (
      last < words.length &&
      words[last].capital &&
      !words[last - 1].owns &&
      !words[last].broken &&
      !taken.has(last) &&
      last - at < 3
    )
      last++;
    if (placed || (!words[at - 1].capital && beforeNoun(page, last, books))) found.push({ first: at, last });
  }
  return found;
}

/** What a dateline names after the town: the country or region, too wide to be where something happened. */
function wideIn(page: Page, books: Books, names: PlaceNames): string[] {
  const { end } = datelineOf(page);
  const wide: string[] = [];
  for (let at = 1; at < page.words.length && page.words[at].end <= end; at++) {
    const word = page.words[at];
    if (!word.broken || !word.capital || !mayBePlace(word.norm, books)) continue;
    let last = at + 1;
    while (
      last < page.words.length &&
      page.words[last].end <= end &&
      page.words[last].capital &&
      !page.words[last].broken
    )
      last++;
    wide.push(keyOf(page, { first: at, last }, names));
  }
  return wide;
}

const mayBePlace = (norm: string, { rules }: Books): boolean =>
  !rules.months.includes(norm) &&
  !rules.weekdays.has(norm) &&
  !rules.adjectival.some((ending) => norm.endsWith(ending));

const isCountry = ({ where }: Claim): boolean => where?.value.key?.startsWith('iso:') ?? false;

/** What one report tells of places. */
export interface PlacesNamed {
  readonly named: readonly string[];
  /** Too wide to be where something happened. */
  readonly wide: readonly string[];
}

/** First time round: takes in the reports of a case one by one, in any order; then knows the places that any of them names. */
export interface PlaceSurvey {
  read(page: Page, claims: readonly Claim[]): PlacesNamed;
  take(places: PlacesNamed): void;
  known(): ReadonlySet<string>;
}

export function placeSurvey({
  books,
  actors,
  names,
}: {
  readonly books: Books;
  readonly actors: Actors;
  readonly names: PlaceNames;
}): PlaceSurvey {
  const wide = new Set<string>();
  const named = new Set<string>();
  return {
    read: (page, claims) => {
      const countries = claims.filter(isCountry).map(({ where }) => names.key(where?.value.name ?? ''));
      const runs = candidates(page, books, actors).map((run) => keyOf(page, run, names));
      return {
        named: [...new Set(runs.filter((key) => key.length >= TELLING))],
        wide: [...new Set([...countries, ...wideIn(page, books, names)])],
      };
    },
    take: (places) => {
      for (const key of places.named) named.add(key);
      for (const key of places.wide) wide.add(key);
    },
    known: () => new Set([...named].filter((key) => !wide.has(key))),
  };
}
