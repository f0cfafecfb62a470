/** How often class, head and relation are right, by the network itself and by the reader that the weights file makes. */

import { Analyst } from '../../src/layers/analysis/answer.ts';
import { spanningTree } from '../../src/layers/analysis/spanning.ts';
import { openWeights } from '../../src/layers/analysis/weights.ts';
import { normalise } from '../../src/layers/tokens/normalise.ts';
import type { Tree } from '../treebank/conllu.ts';
import type { Schoolbook } from './lessons.ts';
import { type Net, row } from './net.ts';

/** Of one tree: classes, heads (counted from 1, 0 the root) and relations, by name. */
type Reader = (tree: Tree) => { classes: string[]; heads: ArrayLike<number>; relations: string[] };

export const byNet =
  (net: Net, book: Schoolbook): Reader =>
  (tree) => {
    const { classes, arcs, relation } = net.answer(book.words(tree));
    const heads = spanningTree(tree.length, (w, h) => row(arcs, w - 1)[h]).subarray(1);
    return {
      classes: Array.from(classes, (c) => book.classes.names[c]),
      heads,
      relations: Array.from(heads, (head, i) => book.relations[relation(i, head)]),
    };
  };

export function byReader(bytes: Uint8Array): Reader {
  const analyst = new Analyst(openWeights(bytes));
  return (tree) => {
    const forms = tree.map(({ form }) => form);
    const n = forms.length;
    const into = { classes: new Uint8Array(n), heads: new Int32Array(n), relations: new Uint8Array(n) };
    analyst.read({ forms, norms: forms.map(normalise) }, [{ first: 0, last: n }], into);
    return {
      classes: Array.from(into.classes, (c) => analyst.classes[c]),
      heads: into.heads.map((head) => head + 1),
      relations: Array.from(into.relations, (r) => analyst.relations[r]),
    };
  };
}

const plain = (relation: string): string => relation.split(':')[0];

/** In percent, with two decimals. */
export function scores(trees: readonly Tree[], read: Reader): { upos: string; uas: string; las: string } {
  const right = { upos: 0, uas: 0, las: 0 };
  let all = 0;
  for (const tree of trees) {
    const { classes, heads, relations } = read(tree);
    tree.forEach(({ upos, head, relation }, i) => {
      all++;
      if (classes[i].split('/')[0] === upos) right.upos++;
      if (heads[i] !== head + 1) return;
      right.uas++;
      if (heads[i] === 0 || plain(relations[i]) === plain(relation)) right.las++;
    });
  }
  const percent = (n: number): string => ((100 * n) / all).toFixed(2);
  return { upos: percent(right.upos), uas: percent(right.uas), las: percent(right.las) };
}
