/** Who stands at the root of a claim: the last of its chain, or whoever its sentence says speaks where the chain names only the publisher. */
import type { Claim } from '../../model/claim.ts';
import { fold, type Page, phrasesIn, sentenceAt } from '../text/page.ts';
import type { Range, Scope } from '../text/scope.ts';
import type { Books } from '../text/words-of.ts';
import { type Actors, bodyOf, fullNames } from './actors.ts';

export interface Root {
  readonly key: string;
  readonly name: string;
  /** A body, an unnamed source of this report, a document, or the publisher itself. */
  readonly sort: 'body' | 'unnamed' | 'document' | 'publisher';
}

const LINKING = new Set(['of', 'the', 'for', 'and']);

/** The name that ends before a word: capitalised words and what links them, or a pronoun. */
function nameBefore(page: Page, end: number, first: number): string | null {
  const { words, report } = page;
  let start = end;
  while (start > first) {
    const word = words[start - 1];
    if (!word.capital && !LINKING.has(word.norm) && !/^(sources|activists|officials)$/.test(word.norm)) break;
    start--;
    if (words[start].broken) break;
  }
  while (start < end && LINKING.has(words[start].norm)) start++;
  return start < end ? report.text.slice(words[start].start, words[end - 1].end) : null;
}

/** The name that begins at a word, up to a mark or a word that no name has. */
function nameAfter(page: Page, start: number, last: number): string | null {
  const { words, report } = page;
  let from = start;
  while (from < last && words[from].norm === 'the') from++;
  let end = from;
  while (
    end < last &&
    (end === from || !words[end].broken) &&
    (words[end].capital || LINKING.has(words[end].norm) || end === from)
  )
    end++;
  while (end > from && LINKING.has(words[end - 1].norm)) end--;
  return end > from ? report.text.slice(words[from].start, words[end - 1].end) : null;
}

const pointsBack = (name: string, { rules }: Books): boolean =>
  rules.pronouns.has(fold(name)) || rules.back.has(fold(name.split(' ')[0]));

/** "the statement adds", "the northern forces said": a noun with "the" that names nobody. */
function pointing({ words }: Page, end: number, first: number, { rules }: Books): boolean {
  if (words[end - 1]?.capital || rules.unnamed.has(words[end - 1]?.norm ?? '')) return false;
  for (let at = end - 1; at >= Math.max(first, end - 4); at--) {
    if (words[at].norm === 'the') return true;
    if (words[at].broken) return false;
  }
  return false;
}

/** "according to X", "quoting X". */
function accordingTo(page: Page, first: number, last: number, books: Books): string | null {
  const by = phrasesIn(page, books.accordingTo, first, last)[0];
  const name = by ? nameAfter(page, by.last, last) : null;
  return name !== null && pointsBack(name, books) ? PRONOUN : name;
}

const PRONOUN = 'pronoun';
const BETWEEN = new Set(['has', 'have', 'had', 'also', 'still']);

/** Who is the subject of the verb of saying, or the owner of the account, at a word: "X said", "X's toll", "documented by X". */
function speakerAt(page: Page, at: number, { first, last }: Range, books: Books): string | null {
  const { words } = page;
  const owned = books.rules.accounts.has(words[at].norm) && words[at - 1].capital;
  if (!owned && !books.rules.saying.has(words[at].norm)) return null;
  if (!owned && words[at + 1]?.norm === 'by' && at + 2 < last) return nameAfter(page, at + 2, last);
  const before = BETWEEN.has(words[at - 1].norm) ? at - 1 : at;
  if (before > first && books.rules.pronouns.has(words[before - 1].norm)) return PRONOUN;
  const name = nameBefore(page, before, first);
  const adjective = name !== null && books.rules.adjectival.some((ending) => fold(name).endsWith(ending));
  if (name !== null && /\p{Lu}/u.test(name) && !adjective) return name;
  return !owned && pointing(page, before, first, books) ? PRONOUN : null;
}

/** Whom a sentence says to speak; `pronoun` where it points to the one before. Names come before what points back. */
function speakerIn(page: Page, first: number, last: number, books: Books): string | null {
  const by = accordingTo(page, first, last, books);
  if (by !== null) return by;
  let back: string | null = null;
  for (let at = first + 1; at < last; at++) {
    if (page.words[at].capital) continue;
    const name = speakerAt(page, at, { first, last }, books);
    if (name !== null && name !== PRONOUN) return name;
    back ??= name;
  }
  return back;
}

/** The subject a sentence opens with: whom `it` in the next may stand for. */
const openingName = (page: Page, first: number, last: number): string | null => nameAfter(page, first, last);

export function namedSpeaker({ page, sentence }: Scope, books: Books): string | null {
  const said = speakerIn(page, sentence.first, sentence.last, books);
  if (said !== PRONOUN) return said;
  const at = sentenceAt(page, sentence.first);
  for (let back = at - 1; back >= 0 && back >= at - 2; back--) {
    const [first, last] = [page.sentences[back], page.sentences[back + 1]];
    const before = speakerIn(page, first, last, books);
    if (before !== null && before !== PRONOUN) return before;
    const opening = openingName(page, first, last);
    if (before === null && opening && /^\p{Lu}/u.test(opening) && opening.includes(' ')) return opening;
  }
  return null;
}

const lastWord = (name: string): string => fold(name.trim().split(/\s+/).at(-1) ?? '');

function sorted(name: string, key: string, books: Books): Root {
  const last = lastWord(name);
  const plain = key.startsWith('~');
  if (plain && books.rules.documents.has(last)) return { key, name, sort: 'document' };
  if (plain && books.rules.unnamed.has(last)) return { key, name, sort: 'unnamed' };
  return { key, name, sort: 'body' };
}

/** "Kurdish-led forces", "the northern army": words for somebody named before, without a name. */
function describes(name: string, { rules }: Books): boolean {
  const words = name.split(/\s+/);
  if (rules.unnamed.has(lastWord(name)) || rules.documents.has(lastWord(name))) return false;
  return words.every(
    (word) => !/^\p{Lu}/u.test(word) || rules.adjectival.some((ending) => fold(word).endsWith(ending)),
  );
}

/** How many of the chain answer for the report as a whole. */
const publishersIn = ({ chain }: Claim, { sentence, page }: Scope): number => {
  const here = chain.findIndex(({ spans }) =>
    spans.some((s) => s.start >= page.words[sentence.first].start && s.start < page.words[sentence.last - 1].end),
  );
  return here < 0 ? chain.length : here;
};

export function rootOf(claim: Claim, scope: Scope, books: Books, actors: Actors): Root {
  const full = fullNames(scope.page, actors);
  const outer = publishersIn(claim, scope);
  const inner = claim.chain.slice(Math.max(outer, 1));
  const body = (name: string, known?: string): string => known ?? bodyOf(name, actors, full);
  const document = inner.findIndex((speaker) => books.rules.documents.has(lastWord(speaker.name)));
  if (document >= 0) {
    const behind = inner.at(-1)!;
    return { key: body(behind.name, behind.known), name: behind.name, sort: 'document' };
  }
  const last = claim.chain.at(-1)!;
  const named = inner.length > 0 && !describes(last.name, books) ? null : namedSpeaker(scope, books);
  if (named) return sorted(named, body(named), books);
  if (claim.chain.length > 1) return sorted(last.name, body(last.name, last.known), books);
  const key = body(last.name, last.known);
  return { key, name: last.name, sort: key.startsWith('~') || actors.media.has(key) ? 'publisher' : 'body' };
}
