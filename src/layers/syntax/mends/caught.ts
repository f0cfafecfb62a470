/** Mends who does what a participle tells behind people who are caught: "the guard arrested men planting mines" - the men planted them. */
import type { TreeRules } from '../../../languages/sections/trees.ts';
import type { Draft } from './draft.ts';

/** "Arrested the group planning the attack": right behind whoever is caught, with no comma, it tells of them and not of the catcher. */
export function mendCaught(
  { first, last, norms, pos, lemmas, heads, relations }: Draft,
  { caught, means }: TreeRules,
): void {
  for (let deed = first + 2; deed < last; deed++) {
    const verb = heads[deed];
    const people = deed - 1;
    if (relations[deed] !== 'advcl' || !norms[deed].endsWith('ing') || pos[deed] !== 'VERB') continue;
    if (heads[people] !== verb || relations[people] !== 'obj' || verb > people) continue;
    if (!caught.has(lemmas[verb]) || means.has(lemmas[deed])) continue;
    heads[deed] = people;
    relations[deed] = 'acl';
  }
}
