/** Mends the main verb of a sentence that is taken into the clause of its subject. */
import type { Upos } from '../../../model/syntax.ts';
import { childOf, type Draft } from './draft.ts';

const NOUNS = new Set<Upos>(['NOUN', 'PROPN', 'PRON', 'NUM']);
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'VBN']);
const TAKEN_IN = new Set(['advcl', 'ccomp', 'conj', 'parataxis']);
/** What may end a clause right before the verb of the next: "when the depot was hit | said". */
const ENDS = new Set<Upos>(['VERB', 'NOUN', 'PROPN', 'ADV', 'ADJ', 'NUM']);

/** The relative clause of a noun that governs the whole sentence. */
function relativeOfRoot({ first, last, pos, heads, relations }: Draft): number {
  for (let clause = first; clause < last; clause++) {
    const noun = heads[clause];
    if (relations[clause] === 'acl:relcl' && noun < clause && relations[noun] === 'root' && NOUNS.has(pos[noun]))
      return clause;
  }
  return -1;
}

function isUnder({ heads }: Draft, token: number, top: number): boolean {
  for (let at = heads[token]; at >= 0; at = heads[at]) if (at === top) return true;
  return false;
}

/** The verb right above or below the other that has a subject of its own, behind the clause's. */
function innerOf({ pos, heads, relations }: Draft, verb: number, clause: number): number {
  for (let inner = clause + 1; inner < verb; inner++) {
    if (pos[inner] !== 'VERB' || (heads[verb] !== inner && heads[inner] !== verb)) continue;
    for (let i = clause + 1; i < inner; i++) if (heads[i] === inner && relations[i].startsWith('nsubj')) return inner;
  }
  return -1;
}

const OWN = ['mark', 'cc', 'aux', 'aux:pass', 'nsubj', 'nsubj:pass'];

/** A verb that nobody does, right behind a clause that has its own subject. */
const isMain = (draft: Draft, verb: number, clause: number): boolean =>
  FINITE.has(draft.penn?.[verb] ?? '') &&
  TAKEN_IN.has(draft.relations[verb]) &&
  ENDS.has(draft.pos[verb - 1]) &&
  isUnder(draft, verb, clause) &&
  !OWN.some((relation) => childOf(draft, verb, relation));

/** "A driver who was unloading when the depot was hit | said he saw": the driver said it, and the depot did not. */
export function mendWitness(draft: Draft): void {
  const { last, heads, relations } = draft;
  const clause = relativeOfRoot(draft);
  if (clause < 0) return;
  const noun = heads[clause];
  for (let verb = clause + 2; verb < last; verb++) {
    const inner = isMain(draft, verb, clause) ? innerOf(draft, verb, clause) : -1;
    if (inner < 0) continue;
    if (heads[inner] === verb) [heads[inner], relations[inner]] = [clause, 'advcl'];
    for (let i = clause + 1; i < verb; i++) if (heads[i] === verb) heads[i] = inner;
    [heads[verb], relations[verb]] = [-1, 'root'];
    [heads[noun], relations[noun]] = [verb, 'nsubj'];
    for (let i = verb + 1; i < last; i++) if (heads[i] === noun) heads[i] = verb;
    return;
  }
}
