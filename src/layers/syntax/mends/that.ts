/** Mends a ", that" that does not begin a relative clause. */
import type { TreeRules } from '../../../languages/sections/trees.ts';
import type { Draft } from './draft.ts';

const FILLING = new Set(['obj', 'ccomp', 'xcomp', 'iobj']);

/** The nearest verb above `noun` and before it that has neither an object nor a clause yet. */
function openVerb({ heads, relations, pos, first, last }: Draft, noun: number): number {
  for (let at = heads[noun]; at >= 0; at = heads[at]) {
    if (pos[at] !== 'VERB' || at > noun) continue;
    let taken = false;
    for (let i = at + 1; i < last; i++) if (heads[i] === at && FILLING.has(relations[i])) taken = true;
    if (!taken && at >= first) return at;
  }
  return -1;
}

/** "The paper said, citing an elder, that men died": after a comma, "that" begins what is said and does not tell which elder. */
export function mendThat(draft: Draft, { complementizers }: TreeRules): void {
  const { first, last, norms, heads, relations } = draft;
  for (let i = first + 1; i < last; i++) {
    if (!complementizers.has(norms[i]) || norms[i - 1] !== ',') continue;
    const clause = heads[i];
    if (clause <= i || relations[clause] !== 'acl:relcl' || relations[i].startsWith('nsubj')) continue;
    const verb = openVerb(draft, heads[clause]);
    if (verb < 0) continue;
    heads[clause] = verb;
    relations[clause] = 'ccomp';
    relations[i] = 'mark';
  }
}
