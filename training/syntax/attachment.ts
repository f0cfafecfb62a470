/** Shares of words with the right head, and with the right head and relation. */
import { type Parser, parse } from '../../src/layers/syntax/parse.ts';
import type { Tagger } from '../../src/layers/tags/decode.ts';
import type { Tree } from '../treebank/conllu.ts';
import { sketchTree, tagged } from './examples.ts';

const plain = (relation: string): string => relation.split(':')[0];

/** In percent, with two decimals. */
export function attachment(parser: Parser, tagger: Tagger, trees: readonly Tree[]): { uas: string; las: string } {
  let attached = 0;
  let both = 0;
  let all = 0;
  for (const tree of trees) {
    const { heads, labels } = parse(parser, sketchTree({ tagger, groups: parser.groups }, tree, tagged(tagger, tree)));
    tree.forEach(({ head, relation }, d) => {
      all++;
      if (heads[d + 1] !== (head < 0 ? tree.length : head) + 1) return;
      attached++;
      if (plain(parser.labels.classes[labels[d + 1] - 1]) === plain(relation)) both++;
    });
  }
  const percent = (n: number): string => ((100 * n) / all).toFixed(2);
  return { uas: percent(attached), las: percent(both) };
}
