/** Who is said to stand behind a deed, or to have had no part in it: the names in the clause, those who speak aside. */
import type { Page } from '../text/page.ts';
import type { Scope } from '../text/scope.ts';
import { type Actors, actorsIn, bodyOf, fullNames } from '../who/actors.ts';
import type { Speech } from '../who/discourse.ts';

function namesIn(page: Page, first: number, last: number): { at: number; name: string }[] {
  const found: { at: number; name: string }[] = [];
  for (let at = first; at < last; at++) {
    if (!page.words[at].capital) continue;
    let end = at + 1;
    while (end < last && page.words[end].capital && !page.words[end].broken) end++;
    found.push({ at, name: page.report.text.slice(page.words[at].start, page.words[end - 1].end) });
    at = end - 1;
  }
  return found;
}

export function blamedIn({ page, own, clause }: Scope, speeches: readonly Speech[], actors: Actors): Set<string> {
  const speaks = (at: number): boolean => speeches.some(({ words }) => at >= words.first && at < words.last);
  const full = fullNames(page, actors);
  const within = (first: number, last: number): string[] => {
    const known = actorsIn(page, actors, first, last);
    const plain = namesIn(page, first, last).filter(({ at }) => !known.some((a) => at >= a.at && at < a.last));
    return [
      ...known.filter(({ at }) => !speaks(at)).map(({ key }) => key),
      ...plain.filter(({ at }) => !speaks(at)).map(({ name }) => bodyOf(name, actors, full)),
    ];
  };
  const inside = within(own.first, own.last);
  return new Set(inside.length > 0 ? inside : within(clause.first, clause.last));
}
