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
  readonly media: ReadonlySet<string>;
  /** Bodies that belong to a larger one: an office of the United Nations. */
  readonly parent: ReadonlyMap<string, string>;
  /** What people ruled about names; absent while the rulings themselves are looked up. */
  readonly ruled?: Ruled;
}

const EXPLAINED =
  /((?:\p{Lu}[\p{L}'’-]*\s+(?:(?:of|for|and|the|to|in)\s+)*){1,7}\p{Lu}?[\p{L}'’-]*)\s*\(“?(\p{Lu}{2,8})”?\)/gu;

/** Do the capitals of the name hold the letters in order? "Harbour Relief Office (HRO)". */
function spells(name: string, letters: string): boolean {
  const initials = name.replace(/[^\p{Lu}]/gu, '');
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
  see(text: string): void;
  actors(): Actors;
}

export function actorSurvey(known: readonly KnownActor[]): ActorSurvey {
  const listed = known.map(({ key, names }) => [key, names.filter((name) => !name.startsWith('='))] as const);
  const book = phraseBook(listed);
  const told: Explained = { short: new Map(), long: new Map() };
  return { see: (text) => explain(text, book, told), actors: () => actorsFrom(known, listed, told) };
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
    parent: parentsOf(known, phraseBook(listed)),
  };
}

/** Keys of the actors named within a stretch of words, in order. */
export function actorsIn(
  page: Page,
  { book, short }: Actors,
  first: number,
  last: number,
): { key: string; at: number }[] {
  const named = phrasesIn(page, book, first, last).map(({ value, first: at }) => ({ key: value, at }));
  for (let at = first; at < last; at++) {
    const key = short.get(page.words[at].norm);
    if (key !== undefined && page.words[at].capital && !named.some((n) => n.at === at)) named.push({ key, at });
  }
  return named.sort((a, b) => a.at - b.at);
}

const names = (words: readonly Word[]): string[] => words.filter((w) => w.capital).map((w) => w.norm);

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
    run = word.capital ? (goes ? [...run, word] : [word]) : ['of', 'the', 'for'].includes(word.norm) ? run : [];
  }
  return runs;
}

/** One key for a speaker by its name, as people ruled where they did. */
export function bodyOf(name: string, actors: Actors, full: readonly FullName[]): string {
  const key = ownBodyOf(name, actors, full);
  return actors.ruled ? actors.ruled(name, key) : key;
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
  if (longer) {
    if (longer.key) return longer.key;
    const other = textPage(longer.words.map((w) => w[0].toUpperCase() + w.slice(1)).join(' '));
    const body = actorsIn(other, actors, 0, other.words.length).at(-1);
    return body ? body.key : `~${skeleton(longer.words.join(' '))}`;
  }
  return `~${skeleton(name)}`;
}

export const umbrella = (key: string, { parent }: Actors): string => parent.get(key) ?? key;
