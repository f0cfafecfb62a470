/** Where each claim is set: the place its words name, else the one named before it; places said to lie in one another are one setting. */
import type { Claim } from '../../model/claim.ts';
import { datelineOf } from '../text/dateline.ts';
import type { Page } from '../text/page.ts';
import type { Range, Scope } from '../text/scope.ts';
import type { Books } from '../text/words-of.ts';
import { type Actors, actorsIn } from '../who/actors.ts';
import { type PlaceRulings, plainName, skeleton } from '../who/names.ts';

interface Mention {
  readonly key: string;
  readonly first: number;
  readonly last: number;
}

/** Where the claims of one report are set. */
export interface Places {
  /** Places named by the claim, or the nearest named before it; empty where none is. */
  settingOf(scope: Scope): ReadonlySet<string>;
}

/** Which places lie in one another, once all reports were seen. */
export interface Settings {
  /** Places that lie in one another are one setting. */
  of(places: ReadonlySet<string>): ReadonlySet<string>;
  /** The setting that most claims of the case stand in. */
  readonly main: string;
}

const TELLING = 3;

/** "Sella prison", "Osk village": a name before the noun for a place. */
const beforeNoun = ({ words }: Page, last: number, { rules }: Books): boolean =>
  last < words.length &&
  !words[last].capital &&
  !words[last].broken &&
  words[last].norm.length > 3 &&
  rules.placeNouns.has(words[last].norm);

/** Runs of capitalised words after a preposition that a place follows, or before a noun for one: candidates for places. */
function candidates(page: Page, books: Books, actors: Actors): Mention[] {
  const found: Mention[] = [];
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
    if (placed || (!words[at - 1].capital && beforeNoun(page, last, books))) found.push({ key: '', first: at, last });
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

const MOST_KEYS = 200_000;

/** How the names of places become keys. */
export interface PlaceNames {
  readonly key: (name: string) => string;
  /** Did a person say that these two keys are not one? */
  readonly apart: (a: string, b: string) => boolean;
  readonly joined: readonly (readonly [string, string])[];
}

/** By sound; a name whose sound leaves too little to tell it by, or that a person parted from another, goes by its letters. */
export function placeNames({ same, apart }: PlaceRulings): PlaceNames {
  const parted = new Set(apart.flat());
  const soundOf = (name: string): string => {
    const plain = plainName(name);
    const sound = skeleton(name);
    return parted.has(plain) || sound.length < TELLING ? plain : sound;
  };
  // Names sound alike again and again in a large case.
  const keys = new Map<string, string>();
  const key = (name: string): string => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    if (keys.size >= MOST_KEYS) keys.clear();
    const sound = soundOf(name);
    keys.set(name, sound);
    return sound;
  };
  const pair = (a: string, b: string): string => [a, b].sort().join('\u0000');
  const keptApart = new Set(apart.map(([a, b]) => pair(key(a), key(b))));
  return {
    key,
    apart: (a, b) => keptApart.has(pair(a, b)),
    joined: same.map(([a, b]) => [key(a), key(b)]),
  };
}

function keyOf({ words }: Page, { first, last }: Range, { key }: PlaceNames): string {
  let name = words[first].norm;
  for (let at = first + 1; at < last; at++) name += ` ${words[at].norm}`;
  return key(name);
}

/** Every mention of a place that some report names after a preposition. */
function mentionsOf(page: Page, { known, names }: PlaceFinding, taken: ReadonlySet<number>): Mention[] {
  const found: Mention[] = [];
  const { words } = page;
  for (let at = 0; at < words.length; at++) {
    if (!words[at].capital || taken.has(at)) continue;
    for (let length = 3; length > 0; length--) {
      const last = at + length;
      if (
        last > words.length ||
        !words.slice(at + 1, last).every((w, i) => w.capital && !w.broken && !words[at + i].owns)
      )
        continue;
      const key = keyOf(page, { first: at, last }, names);
      if (!known.has(key)) continue;
      found.push({ key, first: at, last });
      at = last - 1;
      break;
    }
  }
  return found;
}

/** "X prison in the city of Y", "X in Y": the second holds the first. */
function lies({ words }: Page, a: Mention, b: Mention, books: Books): boolean {
  if (b.first - a.last > 5 || b.first < a.last) return false;
  const between = words.slice(a.last, b.first);
  if (between.length === 0) return !words[b.first].broken;
  return (
    between.some((w) => ['in', 'of', 'on', 'at'].includes(w.norm)) &&
    between.every((w) => !w.capital && (!w.broken || books.rules.placed.has(w.norm))) &&
    !words[b.first].broken &&
    between.every((w) => books.rules.placed.has(w.norm) || books.rules.placeNouns.has(w.norm))
  );
}
/** "Tarsa province: the bridge of Osk was hit." */
const heads = ({ words, report }: Page, { first, last }: Mention): boolean =>
  first < 2 && /^(?:\s\p{Ll}+)?:\s/u.test(report.text.slice(words[last - 1].end, words[last - 1].end + 20));

/** Where a story was written is where it is set only if the story names that place again, or no other. */
function withoutDateline(page: Page, here: readonly Mention[]): readonly Mention[] {
  const { end } = datelineOf(page);
  const body = here.filter((m) => page.words[m.first].start >= end && !heads(page, m));
  return body.length === 0 ? here : body;
}
const isCountry = ({ where }: Claim): boolean => where?.value.key?.startsWith('iso:') ?? false;

/** First time round: takes in the reports of a case one by one, in any order; then knows the places that any of them names. */
export interface PlaceSurvey {
  see(page: Page, claims: readonly Claim[]): void;
  known(): ReadonlySet<string>;
}

export function placeSurvey({ books, actors, names }: Omit<PlaceFinding, 'known'>): PlaceSurvey {
  const wide = new Set<string>();
  const named = new Set<string>();
  return {
    see: (page, claims) => {
      for (const claim of claims) if (isCountry(claim)) wide.add(names.key(claim.where?.value.name ?? ''));
      for (const key of wideIn(page, books, names)) wide.add(key);
      for (const { first, last } of candidates(page, books, actors)) {
        const key = keyOf(page, { first, last }, names);
        if (key.length >= TELLING) named.add(key);
      }
    },
    known: () => new Set([...named].filter((key) => !wide.has(key))),
  };
}

export interface PlaceFinding {
  readonly known: ReadonlySet<string>;
  readonly books: Books;
  readonly actors: Actors;
  readonly names: PlaceNames;
}

/** Second time round: where each report's claims are set, and in the end which places are one setting. */
export interface PlaceFinder {
  see(page: Page): Places;
  settings(): Settings;
}

export function placeFinder(finding: PlaceFinding): PlaceFinder {
  const { books, actors, names } = finding;
  const parent = new Map<string, string>();
  const weight = new Map<string, number>();
  const root = (key: string): string => {
    let at = key;
    for (let next = parent.get(at); next !== undefined; next = parent.get(at)) at = next;
    return at;
  };
  const join = (one: string, other: string): void => {
    const [a, b] = [root(one), root(other)].sort();
    if (a !== b) parent.set(b, a);
  };
  for (const [one, other] of names.joined) join(one, other);
  return {
    see: (page) => {
      const taken = new Set(actorsIn(page, actors, 0, page.words.length).map(({ at }) => at));
      const here = withoutDateline(page, mentionsOf(page, finding, taken));
      here.forEach((mention, at) => {
        weight.set(mention.key, (weight.get(mention.key) ?? 0) + 1);
        const next = here[at + 1];
        if (next && !names.apart(mention.key, next.key) && lies(page, mention, next, books))
          join(mention.key, next.key);
      });
      return { settingOf: (scope) => placesAt(here, scope, books) };
    },
    settings: () => ({
      main: heaviest(weight, root),
      of: (places) => new Set([...places].map(root)),
    }),
  };
}

function heaviest(weight: ReadonlyMap<string, number>, root: (key: string) => string): string {
  const sums = new Map<string, number>();
  for (const [key, n] of weight) sums.set(root(key), (sums.get(root(key)) ?? 0) + n);
  return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

function placesAt(here: readonly Mention[], { page, own, sentence, figure, has }: Scope, books: Books): Set<string> {
  const inside = here.filter((m) => m.first >= own.first && m.last <= own.last && has(m.first));
  if (inside.length > 0) return new Set(inside.map((m) => m.key));
  const stays = here.filter((m) => m.first === 0 || !books.rules.heading.has(page.words[m.first - 1].norm));
  const from = figure?.first ?? own.first;
  const back = stays.filter((m) => m.last <= from).at(-1);
  const ahead = stays.find((m) => m.first >= own.last && m.first < sentence.last);
  const near = back && back.first >= sentence.first ? back : (ahead ?? back);
  return new Set(near ? [near.key] : []);
}
