/** Who is meant by a name: a known actor inside it, an abbreviation that some report explains, or a longer name in the same report. */
import type { GrammarWords } from '../../languages/sections/relations.ts';
import { fold, type Page, type PhraseBook, pageOf, phrasesIn, type Word } from '../text/page.ts';
import { type Ruled, skeleton } from './names.ts';

export interface Actors {
  readonly grammar: GrammarWords;
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
  /** The last words of explained names, folded, where they tell one body, with its key. */
  readonly tails: ReadonlyMap<string, string>;
  /** The camp that a person put a body in. */
  readonly camps?: ReadonlyMap<string, string>;
  /** What people ruled about names; absent while the rulings themselves are looked up. */
  readonly ruled?: Ruled;
}

export const textPage = (text: string): Page => pageOf({ text } as Page['report']);

export interface ActorHere {
  readonly key: string;
  /** First word, and one past the last. */
  readonly at: number;
  readonly last: number;
}

/** The actors named within a stretch of words, in order. */
export function actorsIn(page: Page, { book, short }: Actors, first: number, last: number): ActorHere[] {
  // What a report of the case explains an abbreviation to be, it is, whatever else goes by it.
  const told = (value: string, at: number, end: number): string =>
    (end === at + 1 ? short.get(page.words[at].norm) : undefined) ?? value;
  const named = phrasesIn(page, book, first, last).map(({ value, ...found }) => ({
    key: told(value, found.first, found.last),
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

const names = (words: readonly Word[], { article }: GrammarWords): string[] =>
  words.filter((w) => w.capital && !article.has(w.norm)).map((w) => w.norm);

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
    ...capitalRuns(page, actors.grammar).map((words) => ({ words })),
  ];
  listed.set(page, all);
  return all;
}

export function capitalRuns({ words, report }: Page, grammar: GrammarWords): string[][] {
  const runs: string[][] = report.publisher ? [(report.publisher.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold)] : [];
  let run: Word[] = [];
  for (const word of words) {
    const goes = word.capital && !word.broken && !run.at(-1)?.owns;
    if (!goes && run.length > 1) runs.push(names(run, grammar));
    run = word.capital ? (goes ? [...run, word] : [word]) : !word.broken && grammar.linking.has(word.norm) ? run : [];
  }
  if (run.length > 1) runs.push(names(run, grammar));
  return runs.filter(({ length }) => length > 1);
}

/** One key for a speaker by its name, as people ruled where they did. */
export function bodyOf(name: string, actors: Actors, full: readonly FullName[]): string {
  const key = ownBodyOf(name, actors, full);
  return actors.ruled ? actors.ruled(name, key) : key;
}

/** The short form of a name that no list has, or of the person whose post makes it speak for a body. */
function plainKey(words: readonly string[], { posts, plain, tails, grammar }: Actors): string {
  const name = words.join(' ');
  const tail = tails.get(name);
  if (tail !== undefined) return tail;
  const post = posts.get(name) ?? posts.get(words.slice(-2).join(' '));
  return post ?? plainBody((plain.get(name) ?? name).split(' '), grammar);
}

/** By its words in any order: "Ministry of Justice" is "Justice Ministry", and the Justice Minister speaks for it. */
export function plainBody(words: readonly string[], { dropped, offices, vague }: GrammarWords): string {
  const named = words.filter((word) => !dropped.has(word)).map((word) => offices.get(word) ?? word);
  const telling = named.filter((word) => !vague.has(word));
  const kept = telling.length > 0 ? telling : named;
  return `~${skeleton(kept.sort().join(' '))}`;
}

/** "Verana's Interior Ministry": the words behind whose it is. */
function ofItself({ words }: Page): string[] {
  const owner = words.findLastIndex(({ owns }) => owns);
  return words.slice(owner + 3 <= words.length ? owner + 1 : 0).map(({ norm }) => norm);
}

/** The body it belongs to where the name holds one, else the sound of its fullest name. */
function ownBodyOf(name: string, actors: Actors, full: readonly FullName[]): string {
  const page = textPage(name);
  const inside = actorsIn(page, actors, 0, page.words.length).at(-1);
  if (inside) return inside.key;
  const words = ofItself(page).filter((w) => !actors.grammar.dropped.has(w));
  const longer = full
    .filter((run) => run.words.length > words.length && words.length > 0 && words.every((w) => run.words.includes(w)))
    .sort((a, b) => Number(b.key !== undefined) - Number(a.key !== undefined) || b.words.length - a.words.length)[0];
  if (!longer) return plainKey(words, actors);
  if (longer.key) return longer.key;
  const other = textPage(longer.words.map((w) => w[0].toUpperCase() + w.slice(1)).join(' '));
  const body = actorsIn(other, actors, 0, other.words.length).at(-1);
  return body ? body.key : plainKey(longer.words, actors);
}

/** The run of capitalised words that ends before a word, as printed. */
export function nameUpTo({ words, report }: Page, end: number, { grammar }: Actors): string | null {
  let first = end;
  while (first > 0 && words[first - 1].capital && (first === end || !words[first].broken)) first--;
  if (first < end && grammar.article.has(words[first].norm)) first++;
  return first < end ? report.text.slice(words[first].start, words[end - 1].end).replace(/['’]s$/, '') : null;
}

interface Naming {
  readonly noun: string;
  /** A word after it. */
  readonly before: number;
}

/** The last name before a word that ends in a noun: "Interior Ministry" for "the ministry". */
export function nameEnding(page: Page, { noun, before }: Naming, actors: Actors): string | null {
  for (let at = before - 1; at > 0; at--) {
    if (page.words[at].norm !== noun || !page.words[at].capital) continue;
    const name = nameUpTo(page, at + 1, actors);
    if (name?.includes(' ')) return name;
  }
  return null;
}

export const umbrella = (key: string, { parent }: Actors): string => parent.get(key) ?? key;
