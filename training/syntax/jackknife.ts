/** Tags for the training trees as the tagger would give them to text it has not seen. */
import { openClasses, taggerOf } from '../../src/layers/tags/decode.ts';
import { WordTypes } from '../../src/layers/tags/word-type.ts';
import { randomFrom } from '../learn/random.ts';
import { classTable } from '../tags/classes.ts';
import { learnTagger } from '../tags/learn.ts';
import { inCapitals, withHyphensJoined } from '../treebank/augment.ts';
import type { Tree } from '../treebank/conllu.ts';
import { tagged } from './examples.ts';

const FOLDS = 4;

export interface TaggedTree {
  readonly tree: Tree;
  readonly tags: Int32Array;
}

/** Each tree as it is, and where that makes a difference with its hyphens joined; every sixth in capitals besides. */
export function jackknifed(trees: readonly Tree[], silver: readonly Tree[], folds = FOLDS): TaggedTree[] {
  const found: TaggedTree[] = [];
  const classes = classTable(trees);
  for (let fold = 0; fold < folds; fold++) {
    const rest = trees.filter((_, i) => i % folds !== fold);
    const lesson = { gold: rest, silver, epochs: 4, bits: 21, random: randomFrom(fold), classes };
    const { cells, lexicon } = learnTagger(lesson);
    const tagger = taggerOf(cells, new WordTypes(lexicon, openClasses(cells.classes)));
    trees.forEach((tree, i) => {
      if (i % folds !== fold) return;
      const ways = new Set([tree, withHyphensJoined(tree)]);
      if (i % 6 === 0) ways.add(inCapitals(tree));
      for (const way of ways) found.push({ tree: way, tags: tagged(tagger, way) });
    });
  }
  return found;
}
