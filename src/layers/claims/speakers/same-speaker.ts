/** Are two names one speaker: one known party, the same words, a name and its abbreviation, a body and the office that speaks for it? */
import type { ClaimRules } from '../../../languages/sections/claims.ts';
import type { Speaker } from '../../../model/claim.ts';

type Name = Pick<Speaker, 'name' | 'known'>;

const wordsOf = (name: string): string[] =>
  name
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Words that carry a name, lower case. An abbreviation in capitals is spelt out where `other` has the words it stands for. */
function content(name: string, other: string, { speakers: { linking } }: ClaimRules): string[] {
  const full = wordsOf(other).filter((word) => !linking.has(word.toLowerCase()));
  const initials = full.map((word) => word[0].toUpperCase()).join('');
  return wordsOf(name).flatMap((word) => {
    if (linking.has(word.toLowerCase())) return [];
    const at = /^\p{Lu}{2,8}$/u.test(word) && !full.includes(word) ? initials.indexOf(word) : -1;
    return (at < 0 ? [word] : full.slice(at, at + word.length)).map((w) => w.toLowerCase());
  });
}

/** "Ministry of Ports" -> ministry, "Tarsa Media Office" -> office: the word that says what it is. */
function headWord(name: string, { speakers: { linking, tied } }: ClaimRules): string {
  const words = wordsOf(name);
  const link = words.findIndex((word, i) => i > 0 && (linking.has(word.toLowerCase()) || tied.has(word.toLowerCase())));
  return (words[(link < 0 ? words.length : link) - 1] ?? '').toLowerCase();
}

/** "the Ministry" for "Ministry of Ports", "General Command of the SDF" for "SDF General Command". */
function shortens(short: Name, long: Name, rules: ClaimRules): boolean {
  const words = content(short.name, long.name, rules);
  const all = content(long.name, short.name, rules);
  if (words.length === 0 || !words.every((word) => all.includes(word))) return false;
  return words.includes(headWord(long.name, rules)) || (words.length > 1 && beginsWith(long.name, short.name, rules));
}

/** "Justice Watch" for "Justice Watch Kareen": what follows is a name too, and no office or people of theirs. */
function beginsWith(long: string, short: string, rules: ClaimRules): boolean {
  if (!long.startsWith(`${short} `)) return false;
  return wordsOf(long.slice(short.length)).every(
    (word) => /^\p{Lu}/u.test(word) && !rules.speakers.mouthpieces.has(word.toLowerCase()),
  );
}

/** "the Brigades" for "Brigades Media Office". */
function speaksFor(office: Name, body: Name, rules: ClaimRules): boolean {
  if (!rules.speakers.mouthpieces.has(headWord(office.name, rules))) return false;
  const rest = content(office.name, body.name, rules).filter((word) => !rules.speakers.mouthpieces.has(word));
  const words = content(body.name, office.name, rules);
  const whole = rest.length === words.length || rest.includes(headWord(body.name, rules));
  return rest.length > 0 && whole && rest.every((word) => words.includes(word));
}

const MAX_PAIRS = 4000;
const answers = new WeakMap<ClaimRules, Map<string, boolean>>();

/** By their words alone; remembered for the pairs met last, since every claim of a report asks about the same few. */
function sameWords(before: Name, next: Name, rules: ClaimRules): boolean {
  let known = answers.get(rules);
  if (!known || known.size >= MAX_PAIRS) {
    known = new Map();
    answers.set(rules, known);
  }
  const pair = `${before.name}\u0000${next.name}`;
  let same = known.get(pair);
  if (same === undefined) {
    same = shortens(next, before, rules) || shortens(before, next, rules) || speaksFor(before, next, rules);
    known.set(pair, same);
  }
  return same;
}

/** `next` is who comes after `before` in a chain: a body named after its own press office is no further speaker. */
export const sameSpeaker = (before: Name, next: Name, rules: ClaimRules): boolean =>
  (before.known !== undefined && before.known === next.known) || sameWords(before, next, rules);
