/** Slips of the parser that rules of the language mend, one file a rule, in the order in which they are mended. */
import type { TreeRules } from '../../../languages/sections/trees.ts';
import { mendBetween } from './between.ts';
import { mendCaught } from './caught.ts';
import { mendClause } from './clause.ts';
import type { Draft } from './draft.ts';
import { mendOf } from './of.ts';
import { mendPossessive } from './possessive.ts';
import { mendThat } from './that.ts';
import { mendTidings } from './tidings.ts';
import { mendWitness } from './witness.ts';

const MENDS = [
  mendOf,
  mendThat,
  mendTidings,
  mendClause,
  mendBetween,
  mendCaught,
  mendPossessive,
  mendWitness,
] as const;

/** Changes heads and relations of the draft in place. */
export function mendTree(draft: Draft, rules: TreeRules): void {
  for (const mend of MENDS) mend(draft, rules);
}
