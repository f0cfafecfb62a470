/** Mends a "that" behind a noun of telling, which tells what was claimed and not which claim. */
import type { TreeRules } from '../../../languages/sections/trees.ts';
import type { Draft } from './draft.ts';

/** "The claims of the press that its aircraft bombed the station": where the clause wants nothing, it tells which claims. */
export function mendTidings(draft: Draft, { complementizers }: TreeRules): void {
  const { first, last, norms, heads, relations } = draft;
  for (let that = first + 1; that < last; that++) {
    const clause = heads[that];
    if (!complementizers.has(norms[that]) || relations[that] !== 'obj' || relations[clause] !== 'acl:relcl') continue;
    let wants = true;
    for (let i = that + 1; i < last; i++) if (heads[i] === clause && relations[i] === 'obj') wants = false;
    if (wants) continue;
    relations[that] = 'mark';
    relations[clause] = 'acl';
    while (relations[heads[clause]] === 'nmod' && heads[heads[clause]] < heads[clause])
      heads[clause] = heads[heads[clause]];
  }
}
