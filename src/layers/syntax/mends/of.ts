/** Mends an "of" that hangs on the verb where the noun before it asks for it. */
import type { TreeRules } from '../../../languages/sections/trees.ts';
import type { Upos } from '../../../model/syntax.ts';
import type { Draft } from './draft.ts';

const NOUNS = new Set<Upos>(['NOUN', 'PROPN', 'NUM', 'PRON']);
const INNER = new Set(['compound', 'flat', 'nummod', 'appos', 'amod', 'det']);

/** The word that the noun phrase ending before `at` hangs on. */
function phraseHead({ heads, relations }: Draft, at: number, verb: number): number {
  let head = at;
  while (INNER.has(relations[head].split(':')[0]) && heads[head] !== verb && heads[head] >= 0) head = heads[head];
  return head;
}

function under({ heads }: Draft, token: number, top: number): boolean {
  for (let at = token; at >= 0; at = heads[at]) if (at === top) return true;
  return false;
}

/** "Of at least 40 men": what stands before the men, and not before the least. */
function counted({ heads, relations, pos }: Draft, of: number): number {
  const bound = heads[of];
  const number = heads[bound];
  if (number < bound || pos[number] !== 'NUM' || pos[bound] === 'NUM') return bound;
  return relations[number] === 'nummod' && heads[number] > number ? heads[number] : number;
}

/** "Confirmed the escape of a number of men": the men belong to the escape. */
export function mendOf(draft: Draft, { linking, taking }: TreeRules): void {
  const { first, last, norms, pos, lemmas, heads, relations } = draft;
  for (let of = first + 1; of < last; of++) {
    if (relations[of] !== 'case' || !linking.has(norms[of]) || !NOUNS.has(pos[of - 1])) continue;
    const noun = counted(draft, of);
    heads[of] = noun;
    const verb = heads[noun];
    if (verb < 0 || pos[verb] !== 'VERB' || taking.has(lemmas[verb])) continue;
    const target = phraseHead(draft, of - 1, verb);
    if (under(draft, target, noun)) continue;
    heads[noun] = target;
    relations[noun] = 'nmod';
  }
}
