/** Whom each speaker of a report stands for: "it" and "the ministry" look back, "a war monitor" looks ahead to the name that follows. */
import { fold, type Page } from '../text/page.ts';
import type { Books } from '../text/words-of.ts';
import { type Actors, actorsIn, bodyOf, fullNames, nameEnding, plainBody, textPage } from './actors.ts';
import { type Said, speechesIn } from './speech.ts';

export interface Root {
  readonly key: string;
  readonly name: string;
  /** A body, an unnamed source of this report, a document, or the publisher itself. */
  readonly sort: 'body' | 'unnamed' | 'document' | 'publisher';
}

export interface Speech extends Said {
  /** Null where nothing tells whom a pronoun stands for. */
  readonly root: Root | null;
}

const lastWord = (name: string): string => fold(name.trim().split(/\s+/).at(-1) ?? '');

export function sorted(name: string, key: string, { rules }: Books): Root {
  const last = lastWord(name);
  const plain = key.startsWith('~');
  if (plain && rules.speech.documents.has(last)) return { key, name, sort: 'document' };
  if (plain && rules.speech.unnamed.has(last)) return { key, name, sort: 'unnamed' };
  return { key, name, sort: 'body' };
}

/** Stands for whoever answers for the report. */
export const WRITER: Root = { key: '', name: '', sort: 'publisher' };

export interface Telling {
  readonly page: Page;
  readonly books: Books;
  readonly actors: Actors;
}

const named = (name: string, { page, books, actors }: Telling): Root =>
  sorted(name, bodyOf(name, actors, fullNames(page, actors)), books);

/** A body without a name of its own: what its noun phrase says. */
function described(text: string, telling: Telling): Root {
  const key = bodyOf(text, telling.actors, []);
  return sorted(
    text,
    key.startsWith('~')
      ? plainBody(
          textPage(text).words.map(({ norm }) => norm),
          telling.actors.grammar,
        )
      : key,
    telling.books,
  );
}

/** The subject a sentence opens with, where it is a name: whom "it" in the next may stand for. */
export function openingOf(first: number, telling: Telling): Root | null {
  const { page } = telling;
  const { words, report } = page;
  let from = first;
  while (telling.actors.grammar.article.has(words[from]?.norm ?? '')) from++;
  let end = from;
  while (end < words.length && words[end].capital && (end === from || !words[end].broken)) end++;
  const known = actorsIn(page, telling.actors, from, Math.min(words.length, from + 6)).find((a) => a.at === from);
  if (known) return named(report.text.slice(words[known.at].start, words[known.last - 1].end), telling);
  return end - from > 1 ? named(report.text.slice(words[from].start, words[end - 1].end), telling) : null;
}

const adjectival = (word: string, { books }: Telling): boolean =>
  books.rules.adjectival.some((ending) => fold(word).endsWith(ending));

interface Memory {
  last: Root | null;
  /** Bodies that only a noun names, by that noun. */
  readonly nouns: Map<string, Root>;
}

/** "the ministry's spokesman" speaks for the ministry that was named. */
function ownerOfPost({ noun, text, words }: Said, telling: Telling): Root | null {
  const owner = text.split(/\s+/).at(-2) ?? '';
  if (!telling.books.rules.speech.posts.has(noun ?? '') || !/['’]s$/.test(owner)) return null;
  const name = nameEnding(telling.page, { noun: fold(owner), before: words.first }, telling.actors);
  return name ? named(name, telling) : null;
}

function nounRoot(said: Said, memory: Memory, opening: () => Root | null, telling: Telling): Root | null {
  const { again, unnamed, accounts, writers } = telling.books.rules.speech;
  const noun = said.noun ?? '';
  if (writers.has(noun)) return WRITER;
  if (accounts.has(noun)) return memory.last;
  if (unnamed.has(noun) || !said.definite) return described(said.text, telling);
  const name = nameEnding(telling.page, { noun, before: said.words.first }, telling.actors);
  if (name) return named(name, telling);
  const owner = ownerOfPost(said, telling);
  if (owner) return owner;
  const before = memory.nouns.get(noun);
  if (before) return before;
  const modifiers = said.text.split(/\s+/).slice(0, -1);
  const back = again.has(noun) && modifiers.every((word) => adjectival(word, telling));
  return back ? (memory.last ?? opening() ?? described(said.text, telling)) : described(said.text, telling);
}

/** "a war monitor said" looks ahead to the name of the next two sentences. */
const looksAhead = ({ sort, definite, noun }: Said, { rules }: Books): boolean =>
  sort === 'noun' && !definite && rules.speech.ahead.has(noun ?? '');

function rootOfSaid(said: Said, memory: Memory, first: number, telling: Telling): Root | null {
  const opening = (): Root | null => openingOf(first, telling) ?? null;
  if (said.sort === 'pronoun') return memory.last ?? opening();
  if (said.sort === 'noun') return nounRoot(said, memory, opening, telling);
  const root = named(said.text, telling);
  const holder = said.noun !== null && !telling.books.rules.speech.posts.has(said.noun);
  return holder && root.key.startsWith('~') && !telling.actors.posts.has(fold(said.text))
    ? described(`${said.noun} of ${said.text}`, telling)
    : root;
}

/** A paper that tells of itself ("Channel Watch could not verify this") is not whom "the group" stands for. */
const notItself = (root: Root | null, { report }: Page): Root | null =>
  root && report.publisher && fold(root.name) === fold(report.publisher) ? null : root;

const told = new WeakMap<Page, readonly Speech[]>();

/** Every speech of a report, in order, each with whom it stands for. */
export function speechesOf(page: Page, books: Books, actors: Actors): readonly Speech[] {
  const known = told.get(page);
  if (known) return known;
  const telling = { page, books, actors };
  const memory: Memory = { last: null, nouns: new Map() };
  const all: { speech: Speech; sentence: number }[] = [];
  for (let s = 0; s + 1 < page.sentences.length; s++) {
    const [first, last] = [page.sentences[s], page.sentences[s + 1]];
    const silent = s > 0 && !all.some(({ sentence }) => sentence === s - 1);
    if (silent) memory.last = notItself(openingOf(page.sentences[s - 1], telling), page) ?? memory.last;
    for (const said of speechesIn(page, { first, last }, books)) {
      const root = looksAhead(said, books) ? null : rootOfSaid(said, memory, first, telling);
      all.push({ speech: { ...said, root }, sentence: s });
      if (root) memory.last = root;
      if (root && said.noun && !memory.nouns.has(said.noun)) memory.nouns.set(said.noun, root);
    }
  }
  const speeches = all.map(({ speech, sentence }, at) => {
    if (!looksAhead(speech, books)) return speech;
    const next = all.slice(at + 1).find((n) => n.sentence <= sentence + 2 && n.speech.sort === 'name');
    return { ...speech, root: next?.speech.root ?? described(speech.text, telling) };
  });
  told.set(page, speeches);
  return speeches;
}
