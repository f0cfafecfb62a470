/** The names of the known actors as a tree of their words, so that a text is searched for all of them at once. */
import type { EntityRules, KnownActor } from '../../languages/sections/entities.ts';
import { isPlain, pieces } from './fold.ts';

/** One name of one actor. */
export interface Name {
  readonly actor: KnownActor;
  /** An abbreviation ("SDF"): counts in capitals. */
  readonly capitals: boolean;
  /** Counts only in this spelling, and never where all is capitals: "IS". */
  readonly exactly?: string;
  /** Counts only in a report that names this state or its people. */
  readonly state?: string;
}

export interface Node {
  readonly next: Map<string, Node>;
  readonly names: Name[];
}

const isAbbreviation = (name: string): boolean => /^[A-Z][A-Z0-9./-]+$/.test(name);

function add(root: Node, printed: string, actor: KnownActor): void {
  const [, state, strict, name] = /^(?:(\w\w)~)?(=?)(.*)$/.exec(printed) as RegExpExecArray;
  let node = root;
  for (const word of name.split(' ').flatMap((w) => pieces(w.toLowerCase()))) {
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = { next: new Map(), names: [] }));
    node = next;
  }
  const capitals = isAbbreviation(name);
  node.names.push({ actor, capitals, ...(strict ? { exactly: name } : {}), ...(state ? { state } : {}) });
}

const tries = new WeakMap<EntityRules, Node>();

export function trieOf(rules: EntityRules): Node {
  let root = tries.get(rules);
  if (!root) {
    root = { next: new Map(), names: [] };
    for (const actor of rules.actors) for (const name of actor.names) add(root, name, actor);
    tries.set(rules, root);
  }
  return root;
}

/** Follows the pieces of token `at` from `node`; undefined when no name goes on like this. */
export function step(node: Node, norm: string): Node | undefined {
  const plain = node.next.get(norm);
  if (plain || isPlain(norm)) return plain;
  let at: Node | undefined = node;
  for (const piece of pieces(norm)) at = at?.next.get(piece);
  return at === node ? undefined : at;
}
