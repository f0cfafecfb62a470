/** Brings trees of Stanford's basic dependencies, first version of UD, to the conventions of UD v2 and of English EWT. */
import type { Tree, Word } from './conllu.ts';

type Draft = { -readonly [K in keyof Word]: Word[K] }[];

const GOVERNS_OBLIQUES = new Set(['VERB', 'ADJ', 'ADV', 'AUX']);

const childrenOf = (tree: Tree, head: number): number[] => tree.flatMap((word, i) => (word.head === head ? [i] : []));

/** "by" phrases of passives are agents; modifiers of verbs are obliques. */
function renameModifiers(draft: Draft): void {
  draft.forEach((word, i) => {
    if (!word.relation.startsWith('nmod') || word.relation === 'nmod:poss' || word.head < 0) return;
    const head = draft[word.head];
    const verbal = GOVERNS_OBLIQUES.has(head.upos);
    if (word.relation !== 'nmod') word.relation = verbal ? 'obl:unmarked' : 'nmod:unmarked';
    else if (verbal) {
      const by = draft.some(
        (child) => child.head === i && child.relation === 'case' && child.form.toLowerCase() === 'by',
      );
      const passive = draft.some((child) => child.head === word.head && child.relation === 'aux:pass');
      word.relation = by && (passive || head.xpos === 'VBN') ? 'obl:agent' : 'obl';
    }
  });
}

/** Conjunctions and the commas of a list stand with the member that follows them. */
function moveConjunctions(draft: Draft): void {
  const members = new Map<number, number[]>();
  draft.forEach(({ relation, head }, i) => {
    if (relation === 'conj') members.set(head, [...(members.get(head) ?? []), i]);
  });
  draft.forEach((word, i) => {
    if (word.relation !== 'cc' && !(word.relation === 'punct' && word.form === ',')) return;
    const following = members.get(word.head)?.find((member) => member > i);
    if (following !== undefined && i > word.head) word.head = following;
  });
}

/** The words of a person's name hang flat under its first. */
function flattenName(draft: Draft, first: number, last: number): void {
  const outside = (i: number): boolean => draft[i].head < first || draft[i].head >= last;
  let top = -1;
  for (let i = first; i < last; i++) if (outside(i)) top = top < 0 ? i : top;
  if (top <= first) return;
  const { head, relation } = draft[top];
  for (const child of childrenOf(draft, top)) draft[child].head = first;
  for (let i = first + 1; i < last; i++)
    if (!outside(i) || i === top) Object.assign(draft[i], { head: first, relation: 'flat' });
  Object.assign(draft[first], { head, relation });
}

/** `persons`: for each word, is it part of a person's name? */
export function modernised(tree: Tree, persons: readonly boolean[]): Tree {
  const draft: Draft = tree.map((word) => ({ ...word }));
  for (let i = 0; i < draft.length; i++) {
    let end = i;
    while (end < draft.length && persons[end] && draft[end].upos === 'PROPN') end++;
    if (end > i + 1) flattenName(draft, i, end);
    i = Math.max(i, end - 1);
  }
  renameModifiers(draft);
  moveConjunctions(draft);
  return draft;
}

/** Has exactly one root, and every word a way to it. */
export function isTree(tree: Tree): boolean {
  if (tree.filter(({ head }) => head < 0).length !== 1) return false;
  return tree.every((_, i) => {
    let up = i;
    for (let steps = 0; up >= 0 && steps <= tree.length; steps++) up = tree[up].head;
    return up < 0;
  });
}
