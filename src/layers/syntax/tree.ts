/** A finished tree, with the dependents of each word at hand. */

/** By place: 0 stands for none, the place after the last word for the root. */
export interface Tree {
  readonly length: number;
  readonly heads: Int32Array;
  /** First dependent of each word in order of reading, and the dependents of one head before and after each. */
  readonly first: Int32Array;
  readonly after: Int32Array;
  readonly before: Int32Array;
  /** Outermost and last-but-outermost dependents on the left, outermost on the right. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly leftCount: Int32Array;
  /** Sets of the dependents' classes. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
}

type Lists = Omit<Tree, 'length' | 'heads'>;

function listsFor(places: number): Lists {
  const list = (): Int32Array => new Int32Array(places);
  const around = { first: list(), after: list(), before: list(), left: list(), left2: list(), right: list() };
  return { ...around, leftCount: list(), leftSet: list(), rightSet: list() };
}

let lists = listsFor(128);

/** The lists of the sentence before, made blank: making new ones for each sentence costs more than filling them. */
function blank(places: number): Lists {
  if (places > lists.first.length) lists = listsFor(places * 2);
  for (const list of Object.values(lists) as Int32Array[]) list.fill(0, 0, places);
  return lists;
}

/** `coarse`: number of the class of each word. Good until the next tree is made. */
export function treeOf(heads: Int32Array, length: number, coarse: Int32Array): Tree {
  const tree = { ...blank(length + 2), length, heads };
  for (let d = length; d >= 1; d--) {
    const h = heads[d];
    const next = tree.first[h];
    tree.after[d] = next;
    if (next !== 0) tree.before[next] = d;
    tree.first[h] = d;
    if (d < h) {
      tree.left2[h] = tree.left[h];
      tree.left[h] = d;
      tree.leftCount[h]++;
      tree.leftSet[h] |= 1 << coarse[d];
    } else {
      if (tree.right[h] === 0) tree.right[h] = d;
      tree.rightSet[h] |= 1 << coarse[d];
    }
  }
  return tree;
}

/** Words from the root down, siblings from left to right. */
export function fromTheRoot({ first, after, length }: Tree): Int32Array {
  const order = new Int32Array(length);
  let filled = 0;
  for (let d = first[length + 1]; d !== 0; d = after[d]) order[filled++] = d;
  for (let at = 0; at < filled; at++) for (let d = first[order[at]]; d !== 0; d = after[d]) order[filled++] = d;
  return order;
}
