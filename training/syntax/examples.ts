/** Turns trees of a treebank into what the parser learns from, with word classes as the tagger gives them. */

import { type Knowledge, type Sketch, sketchOf } from '../../src/layers/syntax/sketch.ts';
import { type Tagger, tagSentence } from '../../src/layers/tags/decode.ts';
import { normalise } from '../../src/layers/tokens/normalise.ts';
import type { Tree } from '../treebank/conllu.ts';
import type { Example } from './learn.ts';
import { goldTree } from './oracle.ts';

export function tagged(tagger: Tagger, tree: Tree): Int32Array {
  const forms = tree.map(({ form }) => form);
  return tagSentence(tagger, { forms, norms: forms.map(normalise) }, 0, tree.length);
}

export function sketchTree(knowledge: Knowledge, tree: Tree, tags: ArrayLike<number>): Sketch {
  const forms = tree.map(({ form }) => form);
  const words = { forms, norms: forms.map(normalise), tags };
  return sketchOf(knowledge, words, 0, tree.length);
}

/** Subtypes that are rare or say nothing to a reader are learned as their plain relation. */
const KEPT = new Set(
  'nsubj:pass aux:pass acl:relcl obl:agent obl:unmarked nmod:unmarked nmod:poss nmod:desc csubj:pass compound:prt cc:preconj det:predet nsubj:outer advcl:relcl'.split(
    ' ',
  ),
);
export const relationOf = (relation: string): string => (KEPT.has(relation) ? relation : relation.split(':')[0]);

/** Relations that are not in `relations` become 0: nothing is learned of them. */
export function exampleOf(sketch: Sketch, tree: Tree, relations: ReadonlyMap<string, number>): Example {
  return {
    sketch,
    gold: goldTree(tree.map(({ head }) => head)),
    labels: Int32Array.from([0, ...tree.map(({ relation }) => (relations.get(relationOf(relation)) ?? -1) + 1), 0]),
  };
}
