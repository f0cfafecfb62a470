/** Mends slips of parsing: an "of" that hangs on the verb where the noun before it asks for it, a ", that" that does not begin a relative clause,
 *  and a verb of dying or fleeing that is taken for a participle. */
import type { TreeRules } from '../../languages/sections/trees.ts';
import type { Upos } from '../../model/syntax.ts';

/** One sentence, by places in the report. */
export interface Draft {
  readonly first: number;
  readonly last: number;
  readonly norms: readonly string[];
  readonly pos: readonly Upos[];
  readonly lemmas: readonly string[];
  readonly heads: Int32Array;
  readonly relations: string[];
}

const NOUNS = new Set<Upos>(['NOUN', 'PROPN', 'NUM', 'PRON']);
const FILLING = new Set(['obj', 'ccomp', 'xcomp', 'iobj']);
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

const childOf = ({ heads, relations, first, last }: Draft, head: number, relation: string): boolean => {
  for (let i = first; i < last; i++) if (heads[i] === head && relations[i] === relation) return true;
  return false;
};

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

/** "Of at least 40 men": what stands before the men, and not before the least. */
function counted({ heads, relations, pos }: Draft, of: number): number {
  const bound = heads[of];
  const number = heads[bound];
  if (number < bound || pos[number] !== 'NUM' || pos[bound] === 'NUM') return bound;
  return relations[number] === 'nummod' && heads[number] > number ? heads[number] : number;
}

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
