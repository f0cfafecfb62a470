/** The relations in the order of their weight, and what a mark can show. */
import type { RelationKind } from '../../../src/model/relation.ts';

/** A relation, or `none` where no rule found one. */
export type Bearing = RelationKind | 'none';

/** The weightiest first: where a claim stands in several relations, its mark shows the first of these. */
export const BY_WEIGHT: readonly RelationKind[] = [
  'contradicts',
  'denies',
  'drifts',
  'later-count',
  'other-definition',
  'other-scope',
  'repeats',
  'corroborates',
];
