/** Shares of words with the right head, and with the right head and relation. */
import { attach, label, type Parser } from '../../src/layers/syntax/parse.ts';
import type { Tagger } from '../../src/layers/tags/decode.ts';
import type { Tree } from '../treebank/conllu.ts';
import { sketchTree, tagged } from './examples.ts';

const plain = (relation: string): string => relation.split(':')[0];

/** In percent, with two decimals. */
export function attachment(parser: Parser, tagger: Tagger, trees: readonly Tree[]): { uas: string; las: string } {
  let heads = 0;
  let both = 0;
  let all = 0;
  for (const tree of trees) {
    const state = attach(parser, sketchTree(tagger, tree, tagged(tagger, tree)));
    const labels = label(parser, state);
    tree.forEach(({ head, relation }, d) => {
      all++;
      if (state.heads[d] !== (head < 0 ? tree.length : head)) return;
      heads++;
      if (plain(parser.labels.classes[labels[d]]) === plain(relation)) both++;
    });
  }
  const percent = (n: number): string => ((100 * n) / all).toFixed(2);
  return { uas: percent(heads), las: percent(both) };
}
