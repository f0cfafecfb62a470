/** The words of an argument: its noun phrase, without what only follows it. */

import { closedEnd } from '../../model/brackets.ts';
import type { Entity, EntityId } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { tokenRange } from '../../model/tokens.ts';
import { baseRelation, prepositionOf, type Scene } from './scene.ts';

/** Dependents that are not part of the name: clauses, further conjuncts, asides, and the words before it. */
const OUTSIDE = new Set([
  'acl',
  'conj',
  'cc',
  'punct',
  'parataxis',
  'advcl',
  'case',
  'mark',
  'cop',
  'nsubj',
  'aux',
  'advmod',
  'appos',
  'dep',
  'ccomp',
]);
const MAX_TOKENS = 40;

/** First and last token of the phrase under `head`. */
function reach(scene: Scene, head: number): { first: number; last: number } {
  let first = head;
  let last = head;
  const open = [head];
  while (open.length > 0) {
    const at = open.pop() as number;
    for (const child of scene.syntax.children[at]) {
      const inner = at !== head;
      const relation = baseRelation(scene.syntax.relations[child]);
      if (
        OUTSIDE.has(relation) &&
        !(inner && (relation === 'case' || relation === 'conj' || relation === 'cc' || relation === 'appos'))
      )
        continue;
      if (relation === 'obl' || (child > head && relation === 'nmod' && !inner && !belongs(scene, child))) continue;
      if (Math.abs(child - head) > MAX_TOKENS) continue;
      if (child < first) first = child;
      if (child > last) last = child;
      open.push(child);
    }
  }
  return { first, last };
}

const BELONGING = new Set(['of', 'in', 'from', 'at', 'for', 'on']);
const belongs = (scene: Scene, child: number): boolean => BELONGING.has(prepositionOf(scene, child));

/** `trigger`, when it stands before the head within the phrase, is no part of it: "bombing | areas". */
export function phraseOf(scene: Scene, head: number, trigger: number): Span {
  const { tokens, tags } = scene;
  const { first: reached, last } = reach(scene, head);
  let first = trigger >= reached && trigger < head ? trigger + 1 : reached;
  while (first < head && (tags.pos[first] === 'ADP' || tags.pos[first] === 'PUNCT')) first++;
  return tokenRange(tokens, first, closedEnd(tokens, first, last + 1));
}

/** For each token the entity it heads, so that arguments find theirs; counters ("dozens of") lead on to what they count. */
export function entityAt(scene: Scene, byHead: ReadonlyMap<number, Entity>, head: number): EntityId | undefined {
  const direct = byHead.get(head);
  if (direct) return direct.id;
  if (!scene.rules.counters.has(scene.tokens.norms[head])) return undefined;
  for (const child of scene.syntax.children[head]) {
    if (prepositionOf(scene, child) === 'of') return byHead.get(child)?.id;
  }
  return undefined;
}
