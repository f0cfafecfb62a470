/** Who a sentence says to speak, and where: "X said", "according to X", "X's count", with X a name, a common noun or a pronoun. */
import type { Page } from '../text/page.ts';
import { phrasesIn } from '../text/page.ts';
import type { Range } from '../text/scope.ts';
import type { Books } from '../text/words-of.ts';

export interface Said {
  readonly sort: 'name' | 'noun' | 'pronoun';
  /** As printed: the name, or the noun with what is before it. */
  readonly text: string;
  /** "council" of "the town council of Tarsa", where a noun stands before the name or instead of it. */
  readonly noun: string | null;
  /** Named before by "the", or first told of by "a". */
  readonly definite: boolean;
  /** The verb or other cue. */
  readonly at: number;
  readonly words: Range;
}

type Phrase = Omit<Said, 'at'>;

const POINTER = (at: number): Phrase => ({
  sort: 'pronoun',
  text: '',
  noun: null,
  definite: true,
  words: { first: at, last: at + 1 },
});
const print = ({ words, report }: Page, first: number, last: number): string =>
  report.text
    .slice(words[first].start, words[last - 1].end)
    .replace(/\s*\([^)]*$/, '')
    .replace(/['’]s$/, '');

/** Back over what may stand between subject and verb: "on Monday", "also has". */
function subjectEnd({ words }: Page, at: number, first: number, { rules }: Books): number {
  let end = at;
  while (
    end > first + 1 &&
    at - end < 5 &&
    (rules.speech.between.has(words[end - 1].norm) ||
      rules.weekdays.has(words[end - 1].norm) ||
      rules.months.includes(words[end - 1].norm) ||
      /^\d{1,4}$/.test(words[end - 1].norm))
  )
    end--;
  return end;
}

/** The name that ends before a word: capitalised words and what links them. */
function nameBefore(page: Page, end: number, first: number, { rules }: Books): Range | null {
  const { words } = page;
  const { linking, unnamed, articles } = rules.speech;
  let start = end;
  while (start > first) {
    const word = words[start - 1];
    if (!word.capital && !linking.has(word.norm) && !unnamed.has(word.norm)) break;
    if (rules.months.includes(word.norm) || rules.weekdays.has(word.norm)) break;
    if (articles.has(word.norm) && !linking.has(words[start - 2]?.norm ?? '')) break;
    start--;
    if (words[start].broken && page.report.text[words[start].start - 1] !== '(') break;
  }
  while (start < end && linking.has(words[start].norm)) start++;
  const named = words.slice(start, end).some((w) => w.capital && !rules.speech.nobody.has(w.norm));
  return start < end && named ? { first: start, last: end } : null;
}

/** "the town council", "a war monitor", "residents": a noun phrase in lower case that ends before a word. */
function nounBefore(page: Page, end: number, first: number, books: Books): Range | null {
  const { words } = page;
  const { rules } = books;
  const { articles, unnamed, possessives, again } = rules.speech;
  for (let at = end - 1; at >= Math.max(first, end - 6); at--) {
    const { norm, broken } = words[at];
    if (possessives.has(norm)) return again.has(words[end - 1].norm) ? { first: at, last: end } : null;
    const linked = rules.placed.has(words[at - 1]?.norm ?? '') || rules.grammar.of.has(words[at - 1]?.norm ?? '');
    if (articles.has(norm) && at > first + 1 && linked && !words[at].broken)
      return (
        nounBefore(page, at - 1, first, books) && {
          first: (nounBefore(page, at - 1, first, books) as Range).first,
          last: end,
        }
      );
    if (articles.has(norm)) return at < end - 1 || unnamed.has(norm) ? { first: at, last: end } : null;
    if (rules.stops.has(norm) && !rules.grammar.of.has(norm)) return null;
    if (broken || at === first) return unnamed.has(words[end - 1].norm) ? { first: at, last: end } : null;
  }
  return null;
}

/** The noun that a phrase is about: "council" of "the town council of Tarsa". */
function headOf({ words }: Page, { first, last }: Range, { rules }: Books): string {
  let at = first + 1;
  while (at < last && !rules.grammar.of.has(words[at].norm) && !rules.placed.has(words[at].norm)) at++;
  return words[at - 1].norm;
}

function nounPhrase(page: Page, range: Range, books: Books): Phrase {
  const { rules } = books;
  const opening = page.words[range.first].norm;
  const { articles, indefinite, possessives, back } = rules.speech;
  if (back.has(opening)) return POINTER(range.first);
  const first = articles.has(opening) && range.first < range.last - 1 ? range.first + 1 : range.first;
  return {
    sort: 'noun',
    text: print(page, first, range.last),
    noun: headOf(page, { first, last: range.last }, books),
    definite: possessives.has(opening) || (articles.has(opening) && !indefinite.has(opening)),
    words: range,
  };
}

const isLink = (norm: string, { rules }: Books): boolean =>
  rules.grammar.of.has(norm) || rules.grammar.whence.has(norm) || rules.placed.has(norm);

/** "the town council of Tarsa": the noun before a name, and where its phrase begins. */
function nounOver(page: Page, name: Range, first: number, books: Books): Range | null {
  const { words } = page;
  const link = books.rules.grammar.article.has(words[name.first - 1]?.norm ?? '') ? name.first - 2 : name.first - 1;
  if (link <= first || !isLink(words[link].norm, books) || words[link - 1].capital) return null;
  return nounBefore(page, link, first, books);
}

/** "The Monitor, a group close to the opposition, says": the subject ends before what is said of it between marks. */
function beforeAside({ words }: Page, end: number, first: number, { rules }: Books): number {
  if (!words[end]?.broken) return end;
  for (let at = end - 1; at > first; at--)
    if (words[at].broken)
      return rules.speech.articles.has(words[at].norm) || rules.grammar.who.has(words[at].norm) ? at : end;
  return end;
}

/** "A driver who survived the attack near Tarsa says": the one of whom "who" tells, not the place. */
function whoBefore(page: Page, name: Range, first: number, books: Books): Range | null {
  const { words } = page;
  let link = name.first - 1;
  if (link > first && books.rules.grammar.article.has(words[link].norm)) link--;
  if (link <= first || !books.rules.placed.has(words[link].norm)) return null;
  let at = link;
  while (at > first && !books.rules.grammar.who.has(words[at].norm)) at--;
  const noun = at > first ? nounBefore(page, at, first, books) : null;
  return noun && { first: noun.first, last: at };
}

function subjectBefore(page: Page, at: number, first: number, books: Books): Phrase | null {
  const { words } = page;
  const end = beforeAside(page, subjectEnd(page, at, first, books), first, books);
  if (end <= first) return null;
  if (books.rules.speech.pronouns.has(words[end - 1].norm)) return POINTER(end - 1);
  const name = nameBefore(page, end, first, books);
  const adjective =
    name !== null &&
    name.last - name.first === 1 &&
    books.rules.adjectival.some((ending) => words[name.first].norm.endsWith(ending));
  const who = name && whoBefore(page, name, first, books);
  if (who) return nounPhrase(page, who, books);
  if (name !== null && !adjective) {
    const noun = nounOver(page, name, first, books);
    if (noun && books.rules.happenings.has(headOf(page, noun, books))) return null;
    return {
      sort: 'name',
      text: print(page, name.first, name.last),
      noun: noun ? headOf(page, { first: noun.first, last: noun.last }, books) : null,
      definite: true,
      words: noun ? { first: noun.first, last: name.last } : name,
    };
  }
  const noun = nounBefore(page, end, first, books);
  const phrase = noun && nounPhrase(page, noun, books);
  // "The attack claimed 22 lives": a happening says nothing.
  return phrase?.noun && books.rules.happenings.has(phrase.noun) ? null : phrase;
}

/** The speaker that begins at a word: a name up to a mark, or a noun phrase. */
function speakerAfter(page: Page, start: number, last: number, books: Books): Phrase | null {
  const { words } = page;
  const { linking, articles, pronouns, possessives } = books.rules.speech;
  let from = start;
  while (from < last - 1 && books.rules.grammar.article.has(words[from].norm)) from++;
  if (from >= last) return null;
  const post = possessives.has(words[from].norm) && books.rules.speech.posts.has(words[from + 1]?.norm ?? '');
  if (!post && (pronouns.has(words[from].norm) || possessives.has(words[from].norm))) return POINTER(from);
  let end = from;
  while (end < last && (end === from || !words[end].broken) && (words[end].capital || linking.has(words[end].norm)))
    end++;
  while (end > from && linking.has(words[end - 1].norm)) end--;
  if (end > from && words[from].capital)
    return {
      sort: 'name',
      text: print(page, from, end),
      noun: null,
      definite: true,
      words: { first: from, last: end },
    };
  const goesOn = (at: number): boolean =>
    !words[at].broken && !books.rules.stops.has(words[at].norm) && (at === from || !articles.has(words[at].norm));
  while (end < last && end - from < 6 && goesOn(end)) end++;
  if (end === from) return null;
  const first = articles.has(words[start].norm) ? start : from;
  return nounPhrase(page, { first, last: end }, books);
}

/** "X's toll", "its count": who owns the account at a word. */
function ownerOf(page: Page, at: number, first: number, books: Books): Phrase | null {
  const { words } = page;
  if (at <= first || !books.rules.speech.accounts.has(words[at].norm)) return null;
  if (books.rules.speech.possessives.has(words[at - 1].norm)) return POINTER(at - 1);
  if (!words[at - 1].owns) return null;
  const name = nameBefore(page, at, first, books);
  return name && { sort: 'name', text: print(page, name.first, name.last), noun: null, definite: true, words: name };
}

/** A noun for an account near a verb that gives one. */
const givesAccount = ({ words }: Page, at: number, { first, last }: Range, { rules }: Books): boolean =>
  words.slice(Math.max(first, at - 7), Math.min(last, at + 6)).some((w) => rules.speech.accounts.has(w.norm));

function speechAt(page: Page, at: number, range: Range, books: Books): Phrase | null {
  const { words } = page;
  const { saying, giving } = books.rules.speech;
  const { norm, capital } = words[at];
  if (capital && at > range.first) return null;
  const owner = ownerOf(page, at, range.first, books);
  if (owner) return owner;
  if (!saying.has(norm) && !(giving.has(norm) && givesAccount(page, at, range, books))) return null;
  if (books.rules.grammar.by.has(words[at + 1]?.norm ?? '') && at + 2 < range.last)
    return speakerAfter(page, at + 2, range.last, books);
  return subjectBefore(page, at, range.first, books);
}

/** "The agency quoted the ministry's spokesman as saying": whom it quotes speaks, and not the agency. */
function quotedIn(page: Page, range: Range, books: Books): Said[] {
  return phrasesIn(page, books.asSaying, range.first, range.last).flatMap(({ first }) => {
    let at = first - 1;
    while (at > range.first && first - at < 10 && !books.rules.speech.quoted.has(page.words[at].norm)) at--;
    const quoted = books.rules.speech.quoted.has(page.words[at].norm);
    const phrase = quoted ? subjectBefore(page, first, at + 1, books) : null;
    return phrase ? [{ ...phrase, at: first }] : [];
  });
}

/** In the order of their cues. */
export function speechesIn(page: Page, range: Range, books: Books): Said[] {
  const found: Said[] = quotedIn(page, range, books);
  for (const by of phrasesIn(page, books.accordingTo, range.first, range.last)) {
    const phrase = by.last < range.last ? speakerAfter(page, by.last, range.last, books) : null;
    if (phrase) found.push({ ...phrase, at: by.first });
  }
  for (let at = range.first + 1; at < range.last; at++) {
    const phrase = speechAt(page, at, range, books);
    if (phrase && !found.some((f) => f.words.first === phrase.words.first)) found.push({ ...phrase, at });
  }
  return found.sort((a, b) => a.at - b.at);
}
