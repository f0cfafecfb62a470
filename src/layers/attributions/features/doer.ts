/** Who does what a word says: its own subject, or the one it shares with, or borrows from, the words above it. */
import type { Words } from '../words.ts';

/** `token` heads the doer, or is -1; `how` tells by which way it was found, as a small number. */
export interface Doer {
  readonly token: number;
  readonly how: number;
}

const MAX_STEPS = 6;

/** First dependent of `head` that is a subject, or -1. */
function subjectOf(words: Words, head: number): number {
  for (const child of words.syntax.children[head]) if (words.syntax.relations[child].startsWith('nsubj')) return child;
  return -1;
}

/** First dependent of `head` that owns it, or -1. */
function ownerOf(words: Words, head: number): number {
  for (const child of words.syntax.children[head]) if (words.syntax.relations[child] === 'nmod:poss') return child;
  return -1;
}

/** Ways up the tree from a verb without a subject, and what may be its subject there. */
const WAYS: readonly { readonly relation: string; readonly how: number }[] = [
  { relation: 'conj', how: 2 },
  { relation: 'advcl', how: 3 },
  { relation: 'xcomp', how: 4 },
  { relation: 'acl', how: 5 },
  { relation: 'acl:relcl', how: 6 },
  { relation: 'ccomp', how: 7 },
  { relation: 'parataxis', how: 8 },
  { relation: 'dep', how: 9 },
];
const HOW: ReadonlyMap<string, number> = new Map(WAYS.map(({ relation, how }) => [relation, how]));

export function doerOf(words: Words, cue: number): Doer {
  const { heads, relations } = words.syntax;
  const own = subjectOf(words, cue);
  if (own >= 0) return { token: own, how: 1 };
  const owner = ownerOf(words, cue);
  if (owner >= 0) return { token: owner, how: 10 };
  let how = 0;
  let at = cue;
  for (let step = 0; step < MAX_STEPS; step++) {
    const way = HOW.get(relations[at]) ?? 11;
    const head = heads[at];
    if (head < 0) break;
    how = how === 0 ? way : how;
    if (way === 5 || way === 6) return { token: head, how };
    const subject = subjectOf(words, head);
    if (subject >= 0 && subject !== at) return { token: subject, how };
    at = head;
  }
  return { token: -1, how: 0 };
}
