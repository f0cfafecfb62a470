/** How the answers to a question bear on each other: the weightiest relation of each, and all of them in the order of their weight. */
import type { Question, Relation, RelationKind } from '../../model/relation.ts';
import type { CaseIndex } from './case-index.ts';
import { holds } from './holds.ts';

/** The weightiest first. */
const BY_WEIGHT: readonly RelationKind[] = [
  'contradicts',
  'denies',
  'drifts',
  'later-count',
  'other-definition',
  'other-scope',
  'repeats',
  'corroborates',
];
const weight = new Map(BY_WEIGHT.map((kind, i) => [kind, i]));
const heavier = (a: RelationKind, b: RelationKind): number => (weight.get(a) ?? 0) - (weight.get(b) ?? 0);

/** These say something of `from` alone: it is `from` that copies, counts later or denies. */
const ONE_WAY: ReadonlySet<RelationKind> = new Set(['repeats', 'drifts', 'later-count', 'denies']);

export const byWeight = (a: Relation, b: Relation): number =>
  heavier(a.kind, b.kind) || b.strength - a.strength || (a.id < b.id ? -1 : 1);

/** Of each claim the weightiest relation to any other; what a person rejected does not bear. */
export function bearings(
  index: Pick<CaseIndex, 'lookup' | 'decisions'>,
  question: Question,
): Map<string, RelationKind> {
  const found = new Map<string, RelationKind>();
  const weigh = (claim: string, kind: RelationKind): void => {
    const before = found.get(claim);
    if (before === undefined || heavier(kind, before) < 0) found.set(claim, kind);
  };
  for (const { id, from, to, kind } of index.lookup().within(question)) {
    if (!holds(index, id)) continue;
    weigh(from, kind);
    if (!ONE_WAY.has(kind)) weigh(to, kind);
  }
  return found;
}
