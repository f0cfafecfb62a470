/** What has changed in what a whole case tells, as words and keys: a report that has none of them reads as it did before. */
import type { Actors } from '../who/actors.ts';

const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

function differing<V>(before: ReadonlyMap<string, V>, after: ReadonlyMap<string, V>): string[] {
  const changed = [...after].flatMap(([key, value]) => (before.get(key) === value ? [] : [key]));
  return [...changed, ...[...before.keys()].filter((key) => !after.has(key))];
}

/** Keys that only one of two sets has. */
export const differingKeys = (before: ReadonlySet<string>, after: ReadonlySet<string>): Set<string> =>
  new Set([...[...after].filter((key) => !before.has(key)), ...[...before].filter((key) => !after.has(key))]);

const namesAsText = ({ names }: Actors): Map<string, string> =>
  new Map([...names].map(([key, list]) => [key, list.map((words) => words.join(' ')).join('\n')]));

/** Words that a report must have to name one of these actors: its abbreviations and the first words of its names. */
function wordsOf(keys: ReadonlySet<string>, { names, short }: Actors): string[] {
  const abbreviations = [...short].flatMap(([letters, key]) => (keys.has(key) ? [letters] : []));
  const first = [...keys].flatMap((key) => (names.get(key) ?? []).map(([word]) => word));
  return [...abbreviations, ...first.filter((word) => word !== undefined)];
}

/** Words of which a report must have one to be read otherwise by the actors as they are known now. */
export function changedWords(before: Actors, after: Actors, known: Actors): Set<string> {
  const renamed = new Set(differing(namesAsText(before), namesAsText(after)));
  return new Set([
    ...differing(before.short, after.short),
    ...[before, after, known].flatMap((actors) => wordsOf(renamed, actors)),
    ...differing(before.plain, after.plain).map(lastOf),
    ...differing(before.tails, after.tails).map(lastOf),
  ]);
}

/** The same for the posts that people hold. */
export const changedPosts = (before: Actors['posts'], after: Actors['posts']): Set<string> =>
  new Set(differing(before, after).map(lastOf));
