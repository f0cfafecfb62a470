/** The values that occur and how often, the most frequent first: what the menus of filters offer. */

export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** Menus hold so many at most; whatever is rarer is found by searching. */
const MOST = 200;

export function facetsOf(values: readonly (string | null)[]): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST);
}
