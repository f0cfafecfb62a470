/** English dictionary forms. Source: learned from UD English EWT and news (`lemmas.data.ts`), corrected by hand here. */
import type { LemmaRules } from '../sections/lemmas.ts';
import { LEMMA_RULES } from './lemmas.data.ts';

const tables = new Map<string, ReadonlyMap<string, string>>();

/** Tables are built when a word of the tag first comes. */
function tableOf(tag: string): ReadonlyMap<string, string> | undefined {
  let table = tables.get(tag);
  if (!table && LEMMA_RULES[tag] !== undefined) {
    table = new Map(LEMMA_RULES[tag].split('|').map((rule) => rule.split(' ') as [string, string]));
    tables.set(tag, table);
  }
  return table;
}

export const LEMMAS: LemmaRules = { rulesFor: tableOf };
