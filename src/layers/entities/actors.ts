/** Finds the known actors of the language's table by any of their names, whatever the spelling of hyphens and case. */

import type { EntityRules, KnownActor } from '../../languages/sections/entities.ts';
import type { Tokens } from '../../model/tokens.ts';
import { isPlain, pieces } from './fold.ts';
import type { Words } from './words.ts';

interface Node {
  readonly next: Map<string, Node>;
  actor?: KnownActor;
  /** The name is printed in capitals only ("IS", "ETA"): counts in capitals, and never where all text is capitals. */
  strict?: boolean;
  /** The name is an abbreviation ("SDF"): counts in capitals. */
  capitals?: boolean;
}

export interface ActorMatch {
  readonly first: number;
  readonly last: number;
  readonly actor: KnownActor;
}

const isAbbreviation = (name: string): boolean => /^[A-Z][A-Z0-9./-]+$/.test(name);

function add(root: Node, name: string, actor: KnownActor): void {
  const strict = name.startsWith('=');
  const words = (strict ? name.slice(1) : name).split(' ');
  const capitals = words.length === 1 && isAbbreviation(words[0]);
  let node = root;
  for (const word of words.flatMap((w) => pieces(w.toLowerCase()))) {
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = { next: new Map() }));
    node = next;
  }
  if (node.actor && !(node.capitals && !capitals)) return;
  node.actor = actor;
  node.strict = strict;
  node.capitals = capitals;
}

const tries = new WeakMap<EntityRules, Node>();

function trieOf(rules: EntityRules): Node {
  let root = tries.get(rules);
  if (!root) {
    root = { next: new Map() };
    for (const actor of rules.actors) for (const name of actor.names) add(root, name, actor);
    tries.set(rules, root);
  }
  return root;
}

const hasLower = (form: string): boolean => form !== form.toUpperCase();
const startsUpper = (form: string): boolean => {
  const first = form[0];
  return first !== first.toLowerCase() || (first >= '0' && first <= '9');
};

/** May the words [first, last) of the text be this name? Common words need a capital; abbreviations need capitals. */
function printedAsName(tokens: Tokens, first: number, last: number, node: Node, shouting: boolean): boolean {
  if (node.strict && shouting) return false;
  if (node.strict || node.capitals) return !hasLower(tokens.forms[first]);
  let capital = false;
  for (let i = first; i < last; i++) {
    const form = tokens.forms[i];
    if (startsUpper(form) || /[-'’][A-Z]/.test(form)) capital = true;
    else if (last - first === 1) return false;
  }
  return capital && startsUpper(tokens.forms[last - 1].replace(/^.*[-–]/, ''));
}

/** Follows the pieces of token `at` from `node`; undefined when no name goes on like this. */
function step(node: Node, norm: string): Node | undefined {
  const plain = node.next.get(norm);
  if (plain || isPlain(norm)) return plain;
  let at: Node | undefined = node;
  for (const piece of pieces(norm)) at = at?.next.get(piece);
  return at === node ? undefined : at;
}

/** Longest names first, in order of reading, none overlapping. `loud` tells of a token whether all around is capitals. */
export function findActors(
  tokens: Tokens,
  words: Words,
  { rules, loud }: { readonly rules: EntityRules; readonly loud: Uint8Array },
): readonly ActorMatch[] {
  const root = trieOf(rules);
  const starts = words.norms.map((norm) => step(root, norm));
  const found: ActorMatch[] = [];
  for (let i = 0; i < tokens.count; i++) {
    let node = starts[words.of[i]];
    let match: ActorMatch | undefined;
    for (let last = i + 1; node; last++) {
      if (node.actor && printedAsName(tokens, i, last, node, loud[i] === 1))
        match = { first: i, last, actor: node.actor };
      if (last >= tokens.count || node.next.size === 0) break;
      node = step(node, tokens.norms[last]);
    }
    if (!match) continue;
    found.push(match);
    i = match.last - 1;
  }
  return found;
}
