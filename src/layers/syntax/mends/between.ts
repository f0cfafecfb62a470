/** Mends fighting between two sides, of which the second is taken for the subject of what the fighting did. */
import type { TreeRules } from '../../../languages/sections/trees.ts';
import type { Draft } from './draft.ts';

/** "Fighting between the guard and the rebels | killed nine": the verb that hangs beside the deed, with no word between them that joins it. */
function besides({ last, pos, heads, relations }: Draft, deed: number, side: number): number {
  for (let verb = side + 1; verb < last; verb++) {
    if (heads[verb] !== deed || relations[verb] !== 'conj' || pos[verb] !== 'VERB') continue;
    let joined = pos[verb - 1] === 'CCONJ' || pos[verb - 1] === 'PUNCT';
    for (let i = side + 1; i < verb; i++) if (heads[i] === verb) joined = true;
    if (!joined) return verb;
  }
  return -1;
}

/** Makes the deed the subject of the verb. */
function doneBy({ heads, relations, last }: Draft, deed: number, verb: number): void {
  [heads[verb], relations[verb]] = [heads[deed], relations[deed]];
  [heads[deed], relations[deed]] = [verb, 'nsubj'];
  for (let i = verb + 1; i < last; i++) if (heads[i] === deed) heads[i] = verb;
}

/** "Fighting between the guard and the rebels killed nine": the second side is no subject, the fighting is. */
export function mendBetween(draft: Draft, { between }: TreeRules): void {
  const { first, last, norms, pos, heads, relations } = draft;
  for (let at = first; at < last; at++) {
    const side = heads[at];
    if (!between.has(norms[at]) || relations[at] !== 'case' || side < at) continue;
    const deed = heads[side];
    const beside = deed < 0 || deed > at ? -1 : besides(draft, deed, side);
    if (beside >= 0) {
      doneBy(draft, deed, beside);
      relations[side] = 'nmod';
      continue;
    }
    let cc = side + 1;
    while (cc < last && pos[cc] !== 'CCONJ' && pos[cc] !== 'VERB') cc++;
    const verb = cc < last ? heads[cc] : -1;
    if (deed < 0 || deed > at || verb <= cc || pos[verb] !== 'VERB' || heads[verb] !== deed) continue;
    let other = -1;
    for (let i = cc + 1; i < verb; i++) if (heads[i] === verb && relations[i].startsWith('nsubj')) other = i;
    if (other < 0) continue;
    [heads[cc], heads[other], relations[other]] = [other, side, 'conj'];
    relations[side] = 'nmod';
    doneBy(draft, deed, verb);
  }
}
