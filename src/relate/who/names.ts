/** The same thing under its many spellings: keys for names, and what people ruled about them. */
import type { CampRuling } from '../../model/camps.ts';
import { type AliasRuling, CAMP } from '../../model/judgement.ts';

const ARTICLES = new Set(['the', 'a', 'an', 'al', 'el', 'ad', 'ar', 'as', 'ash', 'at', 'az', 'an', 'ez', 'er']);

/** Lower case, no marks, no articles, single blanks. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .replace(/[.'’‘ʿʾ`ʻʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word, _at, all) => word !== '' && (all.length === 1 || !ARTICLES.has(word)))
    .join(' ');

/** Letters that transliterations of one sound differ in. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:gh|kh|x|ğ)/g, 'g'],
  [/(?:sch|sh|ş|ch|ç)/g, 's'],
  [/(?:dh|th)/g, 'd'],
  [/q/g, 'k'],
  [/ph/g, 'f'],
  [/[vw]/g, 'w'],
  [/[jy]/g, 'y'],
  [/c/g, 'k'],
  [/z/g, 's'],
];

/** Consonants in order, sounds that are confused made one, doubles single: "Ghwayran", "Guveyran" and "Xiwêran" meet. */
export function skeleton(name: string): string {
  let word = plainName(name).replace(/ /g, '');
  for (const [sound, letter] of SOUNDS) word = word.replace(sound, letter);
  const first = word[0] ?? '';
  const rest = word.slice(1).replace(/[aeiouyıöüh]/g, '');
  return (first + rest).replace(/(.)\1+/g, '$1');
}

/** The last word on each pair of names. */
function lastWords(rulings: readonly AliasRuling[]): AliasRuling[] {
  const last = new Map<string, AliasRuling>();
  for (const ruling of rulings) last.set([plainName(ruling.a), plainName(ruling.b)].sort().join('\u0000'), ruling);
  return [...last.values()];
}

/** The camp that a person put each body in, by the body's key. A source may be filed in lower case: "hro" is "HRO". */
export function campsBy(rulings: readonly CampRuling[], ownKey: (name: string) => string): Map<string, string> {
  const camps = new Map<string, string>();
  for (const { source, camp } of rulings)
    for (const key of new Set([ownKey(source), ...(/\s/.test(source) ? [] : [ownKey(source.toUpperCase())])])) {
      if (camp === null) camps.delete(key);
      else camps.set(key, camp);
    }
  return camps;
}

/** What people ruled about names of places: sounds that are one, and names that stay apart though they sound alike or lie in one another. */
export interface PlaceRulings {
  readonly same: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
}

export function placeRulings(rulings: readonly AliasRuling[]): PlaceRulings {
  const last = lastWords(rulings.filter(({ a }) => !a.startsWith(CAMP)));
  const pairs = (same: boolean): [string, string][] =>
    last.flatMap((ruling) => (ruling.same === same ? [[plainName(ruling.a), plainName(ruling.b)]] : []));
  return { same: pairs(true), apart: pairs(false) };
}

/** What people ruled about names: the key to use for `name`, whose own key is `key`. */
export type Ruled = (name: string, key: string) => string;

/** Names joined by a person are one; names parted by a person stay apart even where they sound alike. The last word counts. */
export function ruledBy(rulings: readonly AliasRuling[], ownKey: (name: string) => string): Ruled {
  const last = lastWords(rulings.filter(({ a }) => !a.startsWith(CAMP)));
  const parent = new Map<string, string>();
  const apart = new Set<string>();
  const root = (key: string): string => {
    let at = key;
    for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(at)) at = next;
    return at;
  };
  for (const { a, b, same } of last) {
    if (same) parent.set(root(ownKey(a)), root(ownKey(b)));
    else for (const name of [a, b]) apart.add(plainName(name));
  }
  return (name, key) => (apart.has(plainName(name)) ? plainName(name) : root(key));
}
