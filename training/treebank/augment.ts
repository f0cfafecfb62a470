/** Prints training sentences in other ways: in capitals, as headlines, with hyphenated words in one piece. */
import type { Tree, Word } from './conllu.ts';

export const inCapitals = (tree: Tree): Tree => tree.map((word) => ({ ...word, form: word.form.toUpperCase() }));

const SMALL = new Set('a an the and or but nor for of in on at to by from with as is s'.split(' '));

/** Capitals on all words but small ones. */
export const asHeadline = (tree: Tree): Tree =>
  tree.map((word, i) => ({
    ...word,
    form: i > 0 && SMALL.has(word.form) ? word.form : word.form.charAt(0).toUpperCase() + word.form.slice(1),
  }));

const isHyphen = (word: Word): boolean => word.form === '-' && word.glued;

/** Ends (exclusive) of the hyphenated word that begins at `i`: word, hyphen, word, ... without spaces. */
function hyphenatedEnd(tree: Tree, i: number): number {
  let end = i + 1;
  while (
    end + 1 < tree.length &&
    tree[end - 1].glued &&
    isHyphen(tree[end]) &&
    /[\p{L}\p{N}]/u.test(tree[end + 1].form)
  )
    end += 2;
  return /[\p{L}\p{N}]/u.test(tree[i].form) ? end : i + 1;
}

/** The word within [first, last) from which the way to the root does not come back into it. */
function outward(tree: Tree, first: number, last: number): number {
  let top = last - 1;
  for (let up = top; up >= 0; up = tree[up].head) if (up >= first && up < last) top = up;
  return top;
}

function merged(tree: Tree, first: number, last: number): Word {
  const parts = tree.slice(first, last);
  const top = tree[outward(tree, first, last)];
  const counted = parts[0].upos === 'NUM' && top.upos === 'NOUN' && top.relation === 'compound';
  const described = top.upos === 'VERB' && top.relation === 'amod';
  return {
    ...top,
    ...(counted || described ? { upos: 'ADJ', xpos: 'JJ', relation: 'amod' } : {}),
    form: parts.map(({ form }) => form).join(''),
    lemma: parts.map(({ lemma }) => lemma).join(''),
    glued: parts[parts.length - 1].glued,
  };
}

/** Hyphenated words, which UD takes apart, as one word each. The sentence itself where it has none. */
export function withHyphensJoined(tree: Tree): Tree {
  const whole: Word[] = [];
  const moved = new Int32Array(tree.length);
  for (let i = 0; i < tree.length; ) {
    const end = hyphenatedEnd(tree, i);
    for (let j = i; j < end; j++) moved[j] = whole.length;
    whole.push(end > i + 1 ? merged(tree, i, end) : tree[i]);
    i = end;
  }
  if (whole.length === tree.length) return tree;
  return whole.map((word) => ({ ...word, head: word.head < 0 ? -1 : moved[word.head] }));
}
