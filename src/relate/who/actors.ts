/** Who is meant by a name: a known actor inside it, an abbreviation that some report explains, or a longer name in the same report. */
import type { KnownActor } from '../../languages/sections/entities.ts';
import { fold, type Page, type PhraseBook, pageOf, phraseBook, phrasesIn, type Word } from '../text/page.ts';
import { type Ruled, skeleton } from './names.ts';

export interface Actors {
  readonly book: PhraseBook<string>;
  /** Abbreviations that reports explain, folded, with the key of what they stand for. */
  readonly short: ReadonlyMap<string, string>;
  /** All names of each known actor, as folded words; and those that are media. */
  readonly names: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The fullest name of each, as printed. */
  readonly titles: ReadonlyMap<string, string>;
  readonly media: ReadonlySet<string>;
  /** Those whose reports are in the case. */
  readonly publishers: ReadonlySet<string>;
  /** Those that count and document. */
  readonly monitors: ReadonlySet<string>;
  /** Bodies that belong to a larger one: an office of the United Nations. */
  readonly parent: ReadonlyMap<string, string>;
  /** Names of people, folded, with the key of the body they speak for. */
  readonly posts: ReadonlyMap<string, string>;
  /** Long names of bodies that no list has, folded, with the short name that other reports use: "interior ministry verana". */
  readonly plain: ReadonlyMap<string, string>;
  /** The camp that a person put a body in. */
  readonly camps?: ReadonlyMap<string, string>;
  /** What people ruled about names; absent while the rulings themselves are looked up. */
  readonly ruled?: Ruled;
}

const EXPLAINED =
  /((?:\p{Lu}[\p{L}'’-]*\s+(?:(?:of|for|and|the|to|in)\s+)*){1,7}\p{Lu}?[\p{L}'’-]*)\s*\(“?(\p{Lu}{2,8})”?\)/gu;

/** Do the capitals of the name hold the letters in order? "Harbour Relief Office (HRO)". */
function spells(name: string, letters: string): boolean {
  const initials = name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()).replace(/[^\p{Lu}]/gu, '');
  let at = 0;
  for (const letter of letters) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const textPage = (text: string): Page => pageOf({ text } as Page['report']);

function parentsOf(actors: readonly KnownActor[], book: PhraseBook<string>): Map<string, string> {
  const parent = new Map<string, string>();
  for (const { key, sort, names } of actors) {
    if (sort !== 'mission' && sort !== 'aid') continue;
    for (const name of names) {
      const page = textPage(name);
      for (let length = 1; length < Math.min(page.words.length, 4); length++) {
        const start = phrasesIn(page, book, 0, length)[0];
        if (start && start.first === 0 && start.value !== key) parent.set(key, start.value);
      }
    }
  }
  return parent;
}

interface Explained {
  readonly short: Map<string, string>;
  /** The long names under the key of their abbreviation. */
  readonly long: Map<string, Set<string>>;
}

/** "Harbour Relief Office (HRO)" in any report explains both in all of them. */
function explain(text: string, book: PhraseBook<string>, { short, long }: Explained): void {
  for (const [, name, letters] of text.matchAll(EXPLAINED)) {
    if (!spells(name, letters)) continue;
    const page = textPage(name);
    const inside = phrasesIn(page, book, 0, page.words.length).at(-1);
    const whole = inside && inside.last === page.words.length;
    const key = whole ? inside.value : `org:${fold(letters)}`;
    const before = short.get(fold(letters));
    if (before === undefined || key < before) short.set(fold(letters), key);
    if (!whole) long.set(key, (long.get(key) ?? new Set()).add(name.trim().replace(/^The\s+/, '')));
  }
}

/** Takes in the reports of a case one by one, in any order; then knows the actors that all of them name. */
export interface ActorSurvey {
  see(page: Page): void;
  actors(): Actors;
}

export function actorSurvey(known: readonly KnownActor[]): ActorSurvey {
  const listed = known.map(({ key, names }) => [key, names.filter((name) => !name.startsWith('='))] as const);
  const book = phraseBook(listed);
  const told: Explained = { short: new Map(), long: new Map() };
  const runs = new Map<string, readonly string[]>();
  return {
    see: (page) => {
      explain(page.report.text, book, told);
      for (const run of capitalRuns(page)) runs.set(run.join(' '), run);
    },
    actors: () => ({ ...actorsFrom(known, listed, told), plain: plainNames(runs) }),
  };
}

function actorsFrom(
  known: readonly KnownActor[],
  listed: readonly (readonly [string, readonly string[]])[],
  { short, long }: Explained,
): Actors {
  const explained = [...long]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, names]) => [key, [...names].sort()] as const);
  return {
    book: phraseBook([...listed, ...explained]),
    short,
    names: new Map(
      [...known.map(({ key, names }) => [key, names] as const), ...explained].map(([key, names]) => [
        key,
        names.map((name) => textPage(name).words.map((w) => w.norm)),
      ]),
    ),
    media: new Set(known.filter(({ sort }) => sort === 'media').map(({ key }) => key)),
    titles: new Map([
      ...known.map(({ key, names: [name] }) => [key, name.replace(/^=|^\w\w~/, '')] as const),
      ...explained.map(([key, [name]]) => [key, name] as const),
    ]),
    monitors: new Set(known.filter(({ sort }) => sort === 'monitor').map(({ key }) => key)),
    parent: parentsOf(known, phraseBook(listed)),
    publishers: new Set(),
    posts: new Map(),
    plain: new Map(),
  };
}

export interface ActorHere {
  readonly key: string;
  /** First word, and one past the last. */
  readonly at: number;
  readonly last: number;
}

/** The actors named within a stretch of words, in order. */
export function actorsIn(page: Page, { book, short }: Actors, first: number, last: number): ActorHere[] {
  const named = phrasesIn(page, book, first, last).map(({ value, ...found }) => ({
    key: value,
    at: found.first,
    last: found.last,
  }));
  for (let at = first; at < last; at++) {
    const key = short.get(page.words[at].norm);
    if (key !== undefined && page.words[at].capital && !named.some((n) => n.at === at))
      named.push({ key, at, last: at + 1 });
  }
  return named.sort((a, b) => a.at - b.at);
}

const LINKS = new Set(['of', 'the', 'for']);
const names = (words: readonly Word[]): string[] =>
  words.filter((w) => w.capital && w.norm !== 'the').map((w) => w.norm);

/** A name of a report as folded words, with the known actor it belongs to. */
export interface FullName {
  readonly words: readonly string[];
  readonly key?: string;
}

const listed = new WeakMap<Page, FullName[]>();

/** The names a report uses: runs of capitalised words, and all names of the known actors it mentions. */
export function fullNames(page: Page, actors: Actors): FullName[] {
  const before = listed.get(page);
  if (before) return before;
  const publisher = page.report.publisher ? textPage(page.report.publisher) : null;
  const mentioned = [
    ...actorsIn(page, actors, 0, page.words.length),
    ...(publisher ? actorsIn(publisher, actors, 0, publisher.words.length) : []),
  ];
  const keys = [...new Set(mentioned.map(({ key }) => key))];
  const all: FullName[] = [
    ...keys.flatMap((key) => (actors.names.get(key) ?? []).map((words) => ({ words, key }))),
    ...capitalRuns(page).map((words) => ({ words })),
  ];
  listed.set(page, all);
  return all;
}

function capitalRuns({ words, report }: Page): string[][] {
  const runs: string[][] = report.publisher ? [(report.publisher.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold)] : [];
  let run: Word[] = [];
  for (const word of words) {
    const goes = word.capital && !word.broken;
    if (!goes && run.length > 1) runs.push(names(run));
    run = word.capital ? (goes ? [...run, word] : [word]) : !word.broken && LINKS.has(word.norm) ? run : [];
  }
  if (run.length > 1) runs.push(names(run));
  return runs.filter(({ length }) => length > 1);
}

/** One key for a speaker by its name, as people ruled where they did. */
export function bodyOf(name: string, actors: Actors, full: readonly FullName[]): string {
  const key = ownBodyOf(name, actors, full);
  return actors.ruled ? actors.ruled(name, key) : key;
}

/** The short form of a name that no list has, or of the person whose post makes it speak for a body. */
function plainKey(words: readonly string[], { posts, plain }: Actors): string {
  const name = words.join(' ');
  const post = posts.get(name) ?? posts.get(words.slice(-2).join(' '));
  return post ?? `~${skeleton(plain.get(name) ?? name)}`;
}

/** The body it belongs to where the name holds one, else the sound of its fullest name. */
function ownBodyOf(name: string, actors: Actors, full: readonly FullName[]): string {
  const page = textPage(name);
  const inside = actorsIn(page, actors, 0, page.words.length).at(-1);
  if (inside) return inside.key;
  const words = page.words.map((w) => w.norm).filter((w) => w !== 'the' && w !== 'of');
  const longer = full
    .filter((run) => run.words.length > words.length && words.length > 0 && words.every((w) => run.words.includes(w)))
    .sort((a, b) => Number(b.key !== undefined) - Number(a.key !== undefined) || b.words.length - a.words.length)[0];
  if (!longer) return plainKey(words, actors);
  if (longer.key) return longer.key;
  const other = textPage(longer.words.map((w) => w[0].toUpperCase() + w.slice(1)).join(' '));
  const body = actorsIn(other, actors, 0, other.words.length).at(-1);
  return body ? body.key : plainKey(longer.words, actors);
}

const starts = (long: readonly string[], short: readonly string[]): boolean => short.every((w, i) => w === long[i]);
const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  starts(long.slice(long.length - short.length), short);

/** "Interior Ministry of Verana" and "National Adviser Ida Lund" where other reports say "Interior Ministry" and "Ida Lund" alone. */
function plainNames(runs: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const longs = new Map<string, (readonly string[])[]>();
  for (const long of runs.values()) {
    for (let length = 2; length < long.length; length++)
      for (const short of [long.slice(0, length), long.slice(-length)])
        if (runs.has(short.join(' '))) longs.set(short.join(' '), [...(longs.get(short.join(' ')) ?? []), long]);
  }
  const plain = new Map<string, string>();
  for (const [short, all] of [...longs].sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))) {
    const longest = all.reduce((a, b) => (b.length > a.length ? b : a));
    // Two that both end in it, such as two military councils, are two bodies.
    if (all.every((long) => starts(longest, long) || endsWith(longest, long)))
      for (const long of all) plain.set(long.join(' '), short);
  }
  return plain;
}

/** The run of capitalised words that ends before a word, as printed. */
export function nameUpTo({ words, report }: Page, end: number): string | null {
  let first = end;
  while (first > 0 && words[first - 1].capital && (first === end || !words[first].broken)) first--;
  if (first < end && words[first].norm === 'the') first++;
  return first < end ? report.text.slice(words[first].start, words[end - 1].end).replace(/['’]s$/, '') : null;
}

/** The last name before a word that ends in a noun: "Interior Ministry" for "the ministry". */
export function nameEnding(page: Page, noun: string, before: number): string | null {
  for (let at = before - 1; at > 0; at--) {
    if (page.words[at].norm !== noun || !page.words[at].capital) continue;
    const name = nameUpTo(page, at + 1);
    if (name?.includes(' ')) return name;
  }
  return null;
}

export const umbrella = (key: string, { parent }: Actors): string => parent.get(key) ?? key;
