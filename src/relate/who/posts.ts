/** Whom people speak for: "SDF spokesman X", "X, who heads the Observatory", "X of the Media Center". */

import type { Page } from '../text/page.ts';
import type { Range } from '../text/scope.ts';
import type { Books } from '../text/words-of.ts';
import { type Actors, actorsIn, bodyOf, fullNames, nameEnding, nameUpTo, plainBody } from './actors.ts';

/** A run of capitalised words of one to four, a person's name perhaps, without a known actor. */
function personAt({ words }: Page, at: number, taken: ReadonlySet<number>): Range | null {
  if (!words[at]?.capital || taken.has(at)) return null;
  let last = at + 1;
  while (last < words.length && last - at < 4 && words[last].capital && !words[last].broken && !taken.has(last)) last++;
  return last - at >= 2 ? { first: at, last } : null;
}

const nameKey = ({ words }: Page, { first, last }: Range): string =>
  words
    .slice(first, last)
    .map((w) => w.norm)
    .join(' ');

/** The body named right before a word, over its possessive ending; for "the ministry's" or "ministry spokesman", the name before that ends in it. */
function bodyBefore(page: Page, end: number, actors: Actors, { rules }: Books): string | null {
  const { again } = rules.speech;
  const known = actorsIn(page, actors, Math.max(0, end - 8), end).findLast((a) => a.last === end);
  if (known) return known.key;
  const { words } = page;
  if (!words[end - 1].owns && !again.has(words[end - 1].norm)) return null;
  const name = words[end - 1].capital
    ? nameUpTo(page, end, actors)
    : nameEnding(page, { noun: words[end - 1].norm, before: end - 1 }, actors);
  return name && bodyOf(name, actors, fullNames(page, actors));
}

/** The body named after "of the", "for". */
function bodyAfter(page: Page, at: number, actors: Actors): string | null {
  let from = at;
  while (actors.grammar.article.has(page.words[from]?.norm ?? '')) from++;
  return actorsIn(page, actors, from, Math.min(page.words.length, from + 8)).find((a) => a.at <= from + 1)?.key ?? null;
}

/** After a name: ", a spokesman for the X", ", who heads the X", " of the X". */
function bodyBehind(page: Page, at: number, actors: Actors, { rules }: Books): string | null {
  const { words } = page;
  const { posts, heading } = rules.speech;
  if (rules.grammar.of.has(words[at]?.norm ?? '')) return bodyAfter(page, at + 1, actors);
  for (let w = at; w < Math.min(words.length, at + 6); w++) {
    if (heading.has(words[w].norm) && rules.grammar.who.has(words[w - 1].norm)) return bodyAfter(page, w + 1, actors);
    if (posts.has(words[w].norm) && rules.grammar.of.has(words[w + 1]?.norm ?? ''))
      return bodyAfter(page, w + 2, actors);
  }
  return null;
}

/** "the governor of the province, Ida Lund": the words of the post before the mark. */
function officeBefore(page: Page, first: number, { rules }: Books): string[] | null {
  const { words } = page;
  for (let at = first - 1; at >= Math.max(0, first - 7) && !words[at].capital; at--) {
    if (rules.grammar.article.has(words[at].norm) && rules.speech.posts.has(words[at + 1].norm))
      return words.slice(at + 1, first).map(({ norm }) => norm);
    if (words[at].broken) return null;
  }
  return null;
}

/** Before a name: "X spokesman", "the X's head,". */
function bodyAhead(page: Page, first: number, actors: Actors, books: Books): string | null {
  const post = first - 1;
  const { posts } = books.rules.speech;
  if (post <= 0) return null;
  if (posts.has(page.words[post].norm)) return bodyBefore(page, post, actors, books);
  const office = page.words[first].broken ? officeBefore(page, first, books) : null;
  return office && plainBody(office, actors.grammar);
}

/** Takes in reports one by one, in any order; then knows whom people speak for, by their folded names. */
export interface PostSurvey {
  /** Names with the body that this report says they speak for. */
  read(page: Page): readonly (readonly [string, string])[];
  take(posts: readonly (readonly [string, string])[]): void;
  found(): ReadonlyMap<string, string>;
}

function postsIn(page: Page, actors: Actors, books: Books): [string, string][] {
  const posts: [string, string][] = [];
  const taken = new Set(actorsIn(page, actors, 0, page.words.length).flatMap(({ at, last }) => spread(at, last)));
  for (let at = 0; at < page.words.length; at++) {
    const person = personAt(page, at, taken);
    if (!person) continue;
    const body = bodyAhead(page, at, actors, books) ?? bodyBehind(page, person.last, actors, books);
    if (body) posts.push([nameKey(page, person), body]);
    at = person.last - 1;
  }
  return posts;
}

export function postSurvey(actors: Actors, books: Books): PostSurvey {
  const posts = new Map<string, string>();
  return {
    read: (page) => postsIn(page, actors, books),
    take: (told) => {
      for (const [name, body] of told) {
        const before = posts.get(name);
        if (before === undefined || body < before) posts.set(name, body);
      }
    },
    found: () => posts,
  };
}

const spread = (first: number, last: number): number[] => Array.from({ length: last - first }, (_, i) => first + i);
