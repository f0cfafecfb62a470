/** What every kind of relation is decided on: two frames of one question, and whether they go back to one origin. */
import type { RelationKind, SumCheck } from '../../model/relation.ts';
import { daysBetween } from '../compare/index.ts';
import type { Frame } from '../frame.ts';

export interface Pair {
  readonly a: Frame;
  readonly b: Frame;
  readonly sameOrigin: boolean;
  /** Both origins are known: what is not known is not independent. */
  readonly traced: boolean;
  /** The sum that one is the total of and the other a part. */
  readonly sum?: SumCheck;
  /** Sums whose totals they are. */
  readonly totals?: readonly (SumCheck | undefined)[];
}

export interface Verdict {
  readonly kind: RelationKind;
  /** The frame the relation starts from; the other is where it leads. */
  readonly from: 'a' | 'b';
  readonly strength: number;
  readonly because: string;
}

export type Rule = (pair: Pair) => Verdict | null;

/** The frame whose report is the later one; of one day, the one that passes the other's words on at more removes. */
export function later({ a, b }: Pair): 'a' | 'b' {
  const days = daysBetween(a.asOf, b.asOf);
  if (days !== null && days !== 0) return days > 0 ? 'b' : 'a';
  if (days === null && a.asOf !== null && b.asOf === null) return 'b';
  if (days === null && b.asOf !== null && a.asOf === null) return 'a';
  return b.claim.removes > a.claim.removes ? 'b' : 'a';
}

/** One body speaks in both: what it counts again is a later count, and no contradiction of another's. */
export const oneBody = ({ a, b }: Pair): boolean =>
  a.root.key === b.root.key && a.root.sort === 'body' && b.root.sort === 'body';

export const verdict = (kind: RelationKind, from: 'a' | 'b', strength: number, because: string): Verdict => ({
  kind,
  from,
  strength,
  because,
});
