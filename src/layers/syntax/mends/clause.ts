/** Mends a verb of dying or fleeing that is taken for a participle. */
import type { TreeRules } from '../../../languages/sections/trees.ts';
import { childOf, type Draft } from './draft.ts';

/** Relations by which a clause, not a thing, hangs in the sentence. */
const CLAUSES = new Set(['root', 'ccomp', 'parataxis', 'advcl']);

/** "Three fishermen drowned on Monday": the participle of a verb that nobody can do to others is the verb of its clause. */
export function mendClause(draft: Draft, { undergone }: TreeRules): void {
  const { first, last, norms, pos, lemmas, heads, relations } = draft;
  for (let verb = first + 1; verb < last; verb++) {
    const noun = heads[verb];
    if (relations[verb] !== 'acl' || noun < first || noun > verb || pos[verb] !== 'VERB') continue;
    if (!undergone.has(lemmas[verb]) || norms[verb].endsWith('ing') || !CLAUSES.has(relations[noun])) continue;
    if (childOf(draft, noun, 'cop') || childOf(draft, verb, 'mark')) continue;
    [heads[verb], relations[verb]] = [heads[noun], relations[noun]];
    [heads[noun], relations[noun]] = [verb, 'nsubj'];
    for (let i = first; i < last; i++)
      if (heads[i] === noun && (i > verb || relations[i] === 'mark' || relations[i] === 'punct')) heads[i] = verb;
  }
}
