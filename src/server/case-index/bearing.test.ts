/** How answers bear on each other, as the question shows it before one is chosen. */
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../model/decided.ts';
import type { Question, Relation, RelationKind } from '../../model/relation.ts';
import { bearings } from './bearing.ts';
import { lookupIn } from './lookup.ts';

const relation = (kind: RelationKind, from: string, to: string): Relation => ({
  id: `${kind} ${from} ${to}`,
  kind,
  from,
  to,
  strength: 0.6,
  because: [],
});
const question: Question = { id: 'q', asked: 'count', text: '', about: {}, claims: ['a', 'b', 'c', 'd'] };
const rejected = (about: string): Decision => ({
  id: 'j',
  about,
  verdict: 'rejected',
  reason: 'another mill',
  by: 'Rana',
  at: '2023-06-01T00:00:00Z',
  withdrawn: false,
});

function bearing(relations: readonly Relation[], decisions: readonly Decision[] = []): [string, RelationKind][] {
  const lookup = lookupIn({ questions: [question], relations, origins: [] });
  const byAbout = new Map(decisions.map((decision) => [decision.about, [decision]]));
  return [...bearings({ lookup: () => lookup, decisions: () => byAbout }, question)];
}

describe('how answers bear on each other', () => {
  it('shows the weightiest relation of each, and of a copy only at the copy', () => {
    const all = [relation('repeats', 'b', 'a'), relation('contradicts', 'b', 'c'), relation('drifts', 'd', 'a')];
    expect(bearing(all)).toEqual([
      ['b', 'contradicts'],
      ['c', 'contradicts'],
      ['d', 'drifts'],
    ]);
  });
  it('leaves out what a person rejected, and what leads out of the question', () => {
    const all = [relation('contradicts', 'a', 'b'), relation('contradicts', 'c', 'elsewhere')];
    expect(bearing(all, [rejected('contradicts a b')])).toEqual([]);
  });
});
