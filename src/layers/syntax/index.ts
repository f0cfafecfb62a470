/** Dependencies: who governs whom in a sentence. */
import type { Sentence } from '../../model/sentence.ts';
import type { Syntax } from '../../model/syntax.ts';
import { defineLayer } from '../layer.ts';
import { mendTree } from './mends/index.ts';

interface Trees {
  readonly heads: Int32Array;
  readonly relations: string[];
}

/** Without weights the first word governs the others. */
function flat({ heads, relations }: Trees, { first, last }: Sentence): void {
  heads.fill(first, first, last);
  heads[first] = -1;
  relations[first] = 'root';
}

/** For each word its dependents, in order of reading. */
function childrenOf(heads: Int32Array): number[][] {
  const children: number[][] = Array.from(heads, () => []);
  heads.forEach((head, i) => {
    if (head >= 0) children[head].push(i);
  });
  return children;
}

export const syntax = defineLayer({
  name: 'syntax',
  reads: ['tokens', 'sentences', 'analysis', 'tags'],
  find: ({ found: { tokens, sentences, analysis, tags }, language }): Syntax => {
    const trees: Trees = {
      heads: analysis ? analysis.heads.slice() : new Int32Array(tokens.count),
      relations: new Array<string>(tokens.count).fill('dep'),
    };
    const { heads, relations } = trees;
    if (analysis)
      for (let i = 0; i < tokens.count; i++)
        relations[i] = heads[i] < 0 ? 'root' : analysis.names.relations[analysis.relations[i]];
    for (const sentence of sentences) {
      if (!analysis) flat(trees, sentence);
      else mendTree({ ...sentence, norms: tokens.norms, ...tags, heads, relations }, language.trees);
    }
    return { heads, relations, children: childrenOf(heads) };
  },
});
