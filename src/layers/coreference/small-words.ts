/** Which of the small words that coreference turns on a token is, looked up once for all that ask. */
import type { CoreferenceRules } from '../../languages/sections/coreference.ts';
import type { Tokens } from '../../model/tokens.ts';

/** `thing`: a pronoun that may stand for a thing, "it" and "they". */
export const SMALL = { pronoun: 1, author: 2, relative: 4, latter: 8, former: 16, definite: 32, thing: 64 } as const;

/** Any of these ties the word itself to something. */
export const POINTING = SMALL.pronoun | SMALL.author | SMALL.relative | SMALL.latter | SMALL.former;

const tables = new WeakMap<CoreferenceRules, ReadonlyMap<string, number>>();

function tableOf(rules: CoreferenceRules): ReadonlyMap<string, number> {
  const known = tables.get(rules);
  if (known) return known;
  const table = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) table.set(word, (table.get(word) ?? 0) | bit);
  };
  add(rules.pronouns.keys(), SMALL.pronoun);
  add(rules.author, SMALL.author);
  add(rules.relatives, SMALL.relative);
  add(rules.latter, SMALL.latter);
  add(rules.former, SMALL.former);
  add(rules.definite, SMALL.definite);
  for (const [word, { gender }] of rules.pronouns) if (gender === 'it' || gender === 'they') add([word], SMALL.thing);
  tables.set(rules, table);
  return table;
}

/** By token: bits of SMALL. */
export function smallWords({ count, norms }: Tokens, rules: CoreferenceRules): Uint8Array {
  const table = tableOf(rules);
  const small = new Uint8Array(count);
  for (let i = 0; i < count; i++) small[i] = table.get(norms[i]) ?? 0;
  return small;
}
