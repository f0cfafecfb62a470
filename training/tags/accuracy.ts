/** Share of words whose UD class the tagger finds. */
import { type Tagger, tagSentence } from '../../src/layers/tags/decode.ts';
import { normalise } from '../../src/layers/tokens/normalise.ts';
import type { Tree } from '../treebank/conllu.ts';

/** In percent, with two decimals. */
export function accuracy(tagger: Tagger, trees: readonly Tree[]): string {
  let right = 0;
  let all = 0;
  for (const tree of trees) {
    const forms = tree.map(({ form }) => form);
    const tags = tagSentence(tagger, { forms, norms: forms.map(normalise) }, 0, tree.length);
    tree.forEach(({ upos }, i) => {
      all++;
      if (tagger.cells.classes[tags[i]].split('/')[0] === upos) right++;
    });
  }
  return ((100 * right) / all).toFixed(2);
}
