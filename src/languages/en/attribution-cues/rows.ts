/** Writes groups of cues briefly: what a group shares stands once, each row has its lemma and an example of our own. */
import type { CueEntry, CueTable, CueWordClass } from '../../sections/attribution.ts';

type Shared = Pick<CueEntry, 'class' | 'type' | 'stance' | 'source'> & Partial<CueEntry>;
/** Lemma, example, and what this row has otherwise than its group. */
export type CueRow = readonly [lemma: string, example: string, own?: Partial<CueEntry>];

export const group = (shared: Shared, rows: readonly CueRow[]): CueEntry[] =>
  rows.map(([lemma, example, own]) => ({ factive: false, ...shared, ...own, lemma, example }));

/** Classes in the order in which `get` prefers them. */
const ORDER: readonly CueWordClass[] = ['verb', 'noun', 'adjective', 'adverb', 'phrase'];

export function cueTable(entries: readonly CueEntry[]): CueTable {
  const byLemma = new Map<string, CueEntry[]>();
  const byFirst = new Map<string, CueEntry[]>();
  const put = (map: Map<string, CueEntry[]>, key: string, entry: CueEntry): void => {
    const list = map.get(key);
    if (list) list.push(entry);
    else map.set(key, [entry]);
  };
  for (const entry of entries) {
    put(byLemma, entry.lemma, entry);
    if (entry.class === 'phrase') put(byFirst, entry.lemma.split(' ')[0], entry);
  }
  for (const list of byLemma.values()) list.sort((a, b) => ORDER.indexOf(a.class) - ORDER.indexOf(b.class));
  for (const list of byFirst.values()) list.sort((a, b) => b.lemma.length - a.lemma.length);
  return {
    get: (lemma, wordClass) =>
      byLemma.get(lemma)?.find((entry) => wordClass === undefined || entry.class === wordClass),
    phrases: (lemma) => byFirst.get(lemma) ?? [],
    entries,
  };
}
