/** Are two names one speaker: the same known party, the same words in another order, or a name and its abbreviation? */
import type { Speaker } from '../../../model/claim.ts';

const EMPTY = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'a', 'an', "'s", '’s']);

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word))
    .sort();

/** "SOHR" and "Syrian Observatory for Human Rights". */
function abbreviates(short: string, long: string): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(short)) return false;
  const initials = long
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word.toLowerCase()))
    .map((word) => word[0].toUpperCase())
    .join('');
  return initials === short;
}

export function sameSpeaker(a: Pick<Speaker, 'name' | 'known'>, b: Pick<Speaker, 'name' | 'known'>): boolean {
  if (a.known !== undefined && a.known === b.known) return true;
  return (
    wordsOf(a.name).join(' ') === wordsOf(b.name).join(' ') ||
    abbreviates(a.name, b.name) ||
    abbreviates(b.name, a.name)
  );
}
