/** Finds the known actors of the language's table by any of their names, whatever the spelling of hyphens and case. */
import type { EntityRules, KnownActor } from '../../languages/sections/entities.ts';
import type { Tokens } from '../../model/tokens.ts';
import { type Name, step } from './actor-trie.ts';
import { FLAG, type Words } from './words.ts';

export interface ActorMatch {
  readonly first: number;
  readonly last: number;
  readonly actor: KnownActor;
}

const hasLower = (form: string): boolean => form !== form.toUpperCase();
const startsUpper = (form: string): boolean => {
  const first = form[0];
  return first !== first.toLowerCase() || (first >= '0' && first <= '9');
};
const isShort = (form: string): boolean => form.length <= 3;

/** What the search knows of the report as a whole. */
interface Around {
  readonly tokens: Tokens;
  readonly words: Words;
  readonly loud: Uint8Array;
  /** Codes of the states that the report names. */
  readonly states: ReadonlySet<string>;
}

/** Is the word next to it in capitals too, as in a headline? */
const shouts = (form: string | undefined): boolean =>
  form !== undefined && form.length > 2 && !hasLower(form) && /\p{L}/u.test(form);

/** A single name right after a given name or an initial is a person's: "Joseph F. Wagner". */
function isSurname({ tokens, words }: Around, at: number): boolean {
  if (at === 0 || !hasLower(tokens.forms[at])) return false;
  const before = tokens.forms[at - 1];
  return (
    /^\p{Lu}\.$/u.test(before) ||
    (startsUpper(before) && (words.flags[words.of[at - 1]] & (FLAG.given | FLAG.title)) !== 0)
  );
}

/** May the words [first, last) of the text be this name? Common words need a capital; abbreviations need capitals. */
function printedAs(name: Name, around: Around, first: number, last: number): boolean {
  const { forms } = around.tokens;
  if (name.state !== undefined && !around.states.has(name.state)) return false;
  if (name.exactly !== undefined)
    return (
      around.loud[first] === 0 && forms[first] === name.exactly && !shouts(forms[first - 1]) && !shouts(forms[last])
    );
  if (name.capitals) return !hasLower(forms[first]);
  const opens = startsUpper(forms[first]) || /[-'’][A-Z]/.test(forms[first]);
  if (last - first === 1) return opens && !isSurname(around, first);
  return (opens || isShort(forms[first])) && startsUpper(forms[last - 1].replace(/^.*[-–]/, ''));
}

function statesIn(words: Words, rules: EntityRules): ReadonlySet<string> {
  const states = new Set<string>();
  words.norms.forEach((norm, w) => {
    if ((words.flags[w] & (FLAG.nationality | FLAG.state)) === 0) return;
    for (const part of norm.split('-')) states.add(rules.nationalities.get(part) ?? rules.states.get(part) ?? '-');
  });
  return states;
}

/** Longest names first, in order of reading, none overlapping. `loud` tells of a token whether all around is capitals. */
export function findActors(
  tokens: Tokens,
  words: Words,
  { rules, loud }: { readonly rules: EntityRules; readonly loud: Uint8Array },
): readonly ActorMatch[] {
  const around: Around = { tokens, words, loud, states: statesIn(words, rules) };
  const found: ActorMatch[] = [];
  for (let i = 0; i < tokens.count; i++) {
    let node = words.actor[words.of[i]];
    let match: ActorMatch | undefined;
    for (let last = i + 1; node; last++) {
      for (const name of node.names) {
        if (match?.last === last || !printedAs(name, around, i, last)) continue;
        match = { first: i, last, actor: name.actor };
      }
      if (last >= tokens.count || node.next.size === 0) break;
      node = step(node, tokens.norms[last]);
    }
    if (!match) continue;
    found.push(match);
    i = match.last - 1;
  }
  return found;
}
