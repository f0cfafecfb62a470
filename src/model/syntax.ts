/** Word classes and dependencies, in the vocabulary of Universal Dependencies v2 (universaldependencies.org). */

export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

/** Parallel to the tokens. */
export interface Tags {
  readonly pos: readonly Upos[];
  /** Penn Treebank tags, which are finer: VBD, VBN, NNS. Absent where no tagger gave them. */
  readonly penn?: readonly string[];
  /** Dictionary form, lower case except for proper nouns, which keep their printed form. */
  readonly lemmas: readonly string[];
}

/** A UD relation, subtypes included where they were learned: `nsubj:pass`, `acl:relcl`, `obl:agent`. */
export type DependencyRelation = string;

const bases = new Map<DependencyRelation, DependencyRelation>();

/** The relation without its subtype: `nsubj` of `nsubj:pass`. There are few relations, so each is cut once. */
export function baseRelation(relation: DependencyRelation): DependencyRelation {
  let base = bases.get(relation);
  if (base === undefined) {
    base = relation.split(':')[0];
    bases.set(relation, base);
  }
  return base;
}

/** Parallel to the tokens; every sentence is one tree. */
export interface Syntax {
  /** Index of the head token in the report, or -1 for the root of a sentence. */
  readonly heads: Int32Array;
  readonly relations: readonly DependencyRelation[];
  /** For each token, its dependents in order of reading. */
  readonly children: readonly (readonly number[])[];
}

/** All tokens of the subtree under `head`, itself included, in order of reading. */
export function subtree(syntax: Syntax, head: number): number[] {
  const found: number[] = [];
  const open = [head];
  while (open.length > 0) {
    const at = open.pop() as number;
    found.push(at);
    for (const child of syntax.children[at]) open.push(child);
  }
  return found.sort((a, b) => a - b);
}

/** First dependent of `head` that stands in one of `relations`, or -1. */
export function childIn(syntax: Syntax, head: number, relations: readonly DependencyRelation[]): number {
  for (const child of syntax.children[head]) if (relations.includes(syntax.relations[child])) return child;
  return -1;
}
