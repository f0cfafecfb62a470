/** What kind of meaning a word mostly has, from WordNet's lexicographer files; read into maps when first asked for. */
import type { Senses } from '../../sections/attribution.ts';
import { ALSO_COMMUNICATION, NOUN_SENSES, VERB_SENSES } from './senses.data.ts';

const COMMUNICATION_TOO = 64;

function numbered(table: Readonly<Record<string, string>>): Map<string, number> {
  const found = new Map<string, number>();
  Object.values(table).forEach((words, index) => {
    for (const word of words.split(' ')) found.set(word, index + 1);
  });
  return found;
}

let verbs: Map<string, number> | null = null;
let nouns: Map<string, number> | null = null;

function verbsByLemma(): Map<string, number> {
  const found = numbered(VERB_SENSES);
  for (const verb of ALSO_COMMUNICATION.split(' ')) found.set(verb, (found.get(verb) ?? 0) + COMMUNICATION_TOO);
  return found;
}

export const SENSES: Senses = {
  verb: (lemma) => (verbs ??= verbsByLemma()).get(lemma) ?? 0,
  noun: (lemma) => (nouns ??= numbered(NOUN_SENSES)).get(lemma) ?? 0,
};
