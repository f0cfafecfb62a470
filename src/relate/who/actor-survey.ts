/** Learns from all reports of a case which actors they name: abbreviations that any of them explains, and short forms of long names. */
import type { KnownActor } from '../../languages/sections/entities.ts';
import type { GrammarWords } from '../../languages/sections/relations.ts';
import { fold, type Page, type PhraseBook, phraseBook, phrasesIn } from '../text/page.ts';
import { type Actors, capitalRuns, textPage } from './actors.ts';

/** A name of capitalised words, the small words between them, and its abbreviation in brackets. */
const explaining = ({ inNames }: GrammarWords): RegExp =>
  new RegExp(
    `((?:\\p{Lu}[\\p{L}'’-]*\\s+(?:(?:${inNames.join('|')})\\s+)*){1,7}\\p{Lu}?[\\p{L}'’-]*)\\s*\\(“?(\\p{Lu}{2,8}|\\p{Lu}\\p{Ll}*\\p{Lu}[\\p{L}]{0,6})”?\\)`,
    'gu',
  );

/** Letters of the name in order: "ObsLib" of "Observatory of Liberties". */
function within(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters.toLowerCase()) {
    at = name.toLowerCase().indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Do the capitals of the name hold the letters in order? "Harbour Relief Office (HRO)". */
function spells(name: string, letters: string): boolean {
  if (/\p{Ll}/u.test(letters)) return spells(name, letters.replace(/\p{Ll}/gu, '')) && within(name, letters);
  const initials = name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()).replace(/[^\p{Lu}]/gu, '');
  let at = 0;
  for (const letter of letters) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

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

function withoutArticle(name: string, { article }: GrammarWords): string {
  const [first, ...rest] = name.split(/\s+/);
  return article.has(fold(first)) ? rest.join(' ') : name;
}

/** What one report tells of actors; it needs no other report for that. */
export interface ActorsTold {
  /** Abbreviations, folded, with the key of what they stand for. */
  readonly short: readonly (readonly [string, string])[];
  /** Keys with the long name that the report explains. */
  readonly long: readonly (readonly [string, string])[];
  /** Runs of capitalised words, folded. */
  readonly runs: readonly string[];
}

/** "Harbour Relief Office (HRO)" in any report explains both in all of them. */
function explained(text: string, book: PhraseBook<string>, grammar: GrammarWords): Pick<ActorsTold, 'short' | 'long'> {
  const short: [string, string][] = [];
  const long: [string, string][] = [];
  for (const [, name, letters] of text.matchAll(explaining(grammar))) {
    if (!spells(name, letters)) continue;
    const page = textPage(name);
    const inside = phrasesIn(page, book, 0, page.words.length).at(-1);
    const whole = inside && inside.last === page.words.length;
    const key = whole ? inside.value : `org:${fold(letters)}`;
    short.push([fold(letters), key]);
    if (!whole) long.push([key, withoutArticle(name.trim(), grammar)]);
  }
  return { short, long };
}

/** Takes in the reports of a case one by one, in any order; then knows the actors that all of them name. */
export interface ActorSurvey {
  read(page: Page): ActorsTold;
  take(told: ActorsTold): void;
  /** As known by now. */
  actors(): Actors;
}

export function actorSurvey(known: readonly KnownActor[], grammar: GrammarWords): ActorSurvey {
  const listed = known.map(({ key, names }) => [key, names.filter((name) => !name.startsWith('='))] as const);
  const book = phraseBook(listed);
  const short = new Map<string, string>();
  const long = new Map<string, Set<string>>();
  const runs = new Set<string>();
  return {
    read: (page) => ({
      ...explained(page.report.text, book, grammar),
      runs: [...new Set(capitalRuns(page, grammar).map((run) => run.join(' ')))],
    }),
    take: (told) => {
      for (const [letters, key] of told.short) {
        const before = short.get(letters);
        if (before === undefined || key < before) short.set(letters, key);
      }
      for (const [key, name] of told.long) long.set(key, (long.get(key) ?? new Set()).add(name));
      for (const run of told.runs) runs.add(run);
    },
    actors: () => ({
      ...actorsFrom(known, listed, { short: new Map(short), long, grammar }),
      plain: plainNames(runs),
    }),
  };
}

interface Explained {
  readonly grammar: GrammarWords;
  readonly short: ReadonlyMap<string, string>;
  /** The long names under the key of their abbreviation. */
  readonly long: ReadonlyMap<string, ReadonlySet<string>>;
}

function actorsFrom(
  known: readonly KnownActor[],
  listed: readonly (readonly [string, readonly string[]])[],
  { short, long, grammar }: Explained,
): Actors {
  const explained = [...long]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, names]) => [key, [...names].sort()] as const);
  return {
    grammar,
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
    tails: tailsOf(explained, grammar),
  };
}

/** "Documentation Centre", or "the Centre" alone, where some report explains "Selun Documentation Centre (SDC)", and no other body that ends so. */
function tailsOf(
  explained: readonly (readonly [string, readonly string[]])[],
  { dropped, bodies }: GrammarWords,
): Map<string, string> {
  const keys = new Map<string, Set<string>>();
  for (const [key, names] of explained)
    for (const name of names) {
      const words = textPage(name)
        .words.map(({ norm }) => norm)
        .filter((word) => !dropped.has(word));
      for (let from = 1; from <= words.length - 2; from++) {
        const tail = words.slice(from).join(' ');
        keys.set(tail, (keys.get(tail) ?? new Set()).add(key));
      }
      for (const noun of new Set([words[0], words.at(-1) ?? '']))
        if (bodies.has(noun)) keys.set(noun, (keys.get(noun) ?? new Set()).add(key));
    }
  return new Map([...keys].flatMap(([tail, of]) => (of.size === 1 ? [[tail, [...of][0]] as const] : [])));
}

const starts = (long: readonly string[], short: readonly string[]): boolean => short.every((w, i) => w === long[i]);
const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  starts(long.slice(long.length - short.length), short);

/** "Interior Ministry of Verana" and "National Adviser Ida Lund" where other reports say "Interior Ministry" and "Ida Lund" alone. */
function plainNames(runs: ReadonlySet<string>): Map<string, string> {
  const longs = new Map<string, (readonly string[])[]>();
  for (const run of runs) {
    const long = run.split(' ');
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
