/** English dictionary forms: endings learned from UD English EWT and news (`lemmas.data.ts`), irregular words by hand. */
import type { LemmaRules } from '../sections/lemmas.ts';
import { IRREGULAR_ADVERBS, IRREGULAR_DEGREES, IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular.ts';
import { LEMMA_RULES } from './lemmas.data.ts';

/** "4ike" for struck -> strike: how much to cut, then what to add. */
function editOf(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && form[same] === lemma[same]) same++;
  return `${form.length - same}${lemma.slice(same)}`;
}

const rowsOf = (table: string): string[][] => table.split(/[|\n]/).map((row) => row.trim().split(' '));

/** Whole words from the column `at`, with dictionary forms from the column `lemma`. The first of equals counts. */
function column(table: string, at: number, lemma: number): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of rowsOf(table))
    for (const form of (row[at] ?? '').split('/'))
      if (form !== '' && !found.has(`^${form}`)) found.set(`^${form}`, editOf(form, row[lemma]));
  return found;
}

/** Irregular words of each Penn tag. */
const IRREGULAR: Readonly<Record<string, () => Map<string, string>>> = {
  VBD: () => column(IRREGULAR_VERBS, 1, 0),
  VBN: () => column(IRREGULAR_VERBS, 2, 0),
  NNS: () => column(IRREGULAR_NOUNS, 0, 1),
  JJR: () => column(IRREGULAR_DEGREES, 0, 2),
  JJS: () => column(IRREGULAR_DEGREES, 1, 2),
  RBR: () => column(IRREGULAR_ADVERBS, 0, 2),
  RBS: () => column(IRREGULAR_ADVERBS, 1, 2),
  VBG: () =>
    new Map([
      ['^lying', '4ie'],
      ['^dying', '4ie'],
      ['^tying', '4ie'],
      ['^vying', '4ie'],
    ]),
};

/** Endings that hold where nothing more was learned. */
const REGULAR: Readonly<Record<string, readonly [string, string][]>> = {
  JJR: [
    ['er', '2'],
    ['ier', '3y'],
    ['gger', '3'],
    ['tter', '3'],
    ['nner', '3'],
    ['ser', '1'],
    ['cer', '1'],
    ['ger', '1'],
    ['nger', '2'],
  ],
  JJS: [
    ['est', '3'],
    ['iest', '4y'],
    ['ggest', '4'],
    ['ttest', '4'],
    ['nnest', '4'],
    ['sest', '2'],
    ['cest', '2'],
    ['gest', '2'],
    ['ngest', '3'],
  ],
  RBR: [
    ['er', '2'],
    ['ier', '3y'],
  ],
  RBS: [
    ['est', '3'],
    ['iest', '4y'],
  ],
};

const tables = new Map<string, ReadonlyMap<string, string> | undefined>();

/** Tables are built when a word of the tag first comes. */
function rulesFor(tag: string): ReadonlyMap<string, string> | undefined {
  if (tables.has(tag)) return tables.get(tag);
  const learned = LEMMA_RULES[tag]?.split('|').map((rule) => rule.split(' ') as [string, string]);
  const table = learned && new Map([...(REGULAR[tag] ?? []), ...learned, ...(IRREGULAR[tag]?.() ?? [])]);
  tables.set(tag, table);
  return table;
}

export const LEMMAS: LemmaRules = { rulesFor };
