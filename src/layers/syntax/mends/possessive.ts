/** Mends a possessive behind "of", whose owner is taken for what the noun before is of. */
import type { TreeRules } from '../../../languages/sections/trees.ts';
import type { Draft } from './draft.ts';

/** "The failure of the cells' attempt": whose attempt it is belongs to the attempt, and "of" is said of the attempt. */
export function mendPossessive(draft: Draft, { possessive }: TreeRules): void {
  const { first, last, norms, pos, heads, relations } = draft;
  for (let mark = first + 1; mark + 1 < last; mark++) {
    if (pos[mark] !== 'PART' || !possessive.has(norms[mark])) continue;
    const owner = heads[mark];
    let owned = mark + 1;
    while (owned < last && relations[owned] === 'amod') owned++;
    const astray =
      owner === mark - 1 && pos[owned] === 'NOUN' && relations[owner] === 'nmod' && relations[owned] === 'nmod';
    if (!astray || heads[owner] !== heads[owned] || heads[owner] > owner) continue;
    [heads[owner], relations[owner]] = [owned, 'nmod:poss'];
    for (let i = first; i < owner; i++) if (heads[i] === owner && relations[i] === 'case') heads[i] = owned;
  }
}
