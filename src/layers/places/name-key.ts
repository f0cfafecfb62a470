/** The form of a place name by which it is found: no case, marks, hyphens or apostrophes, so that many spellings are one. */

const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ħ: 'h', ə: 'a', ŋ: 'ng', ŧ: 't',
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي', ـ: '', ؤ: 'و', ئ: 'ي',
}; // biome-ignore format: one letter, one replacement
const ODD_LETTER = /[ıøłđðþßæœħəŋŧأإآٱىةکیـؤئ]/g;
/** Apostrophes and the signs for ʿayn and hamza. */
const SIGNS = /['’‘`´ʻʼʾʿ‛ʹʽˈ.،,]/g;
const GAPS = /[\s\-‐‑‒–—_/()]+/g;
const SHORT: Readonly<Record<string, string>> = { saint: 'st', mount: 'mt', fort: 'ft', sainte: 'ste', and: '&' };

/** Key of a name, or of one word of it. Words stand apart by one space. */
export function nameKey(name: string): string {
  let key = name.toLowerCase();
  if (/^[a-z]+$/.test(key)) return SHORT[key] ?? key;
  key = key
    .replace(ODD_LETTER, (letter) => PLAIN[letter])
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(SIGNS, '')
    .replace(GAPS, ' ')
    .trim();
  return key.replace(/[a-z]+/g, (word) => SHORT[word] ?? word);
}

/** The Arabic article as it is written in Latin letters, before sun letters too, and in Arabic; the English one. */
const ARTICLE = /^(?:al|el|ad|ar|as|ash|at|az|an|ath|adh|ed|er|es|esh|et|ez|en|the) (?=.{3})/;
const ARTICLES = /\b(?:al|el|ad|ar|as|ash|at|az|an|ath|adh|ed|er|es|esh|et|ez|en|ul|the)\b/g;

/** The key without the article it begins with, or the key itself. */
export const withoutArticle = (key: string): string =>
  key.startsWith('ال') && key.length > 4 ? key.slice(2) : key.replace(ARTICLE, '');

/**
 * What is left of a key when the ways of writing Arabic, Kurdish and Persian sounds in Latin letters are made one:
 * "Deir ez-Zor" and "Dayr az-Zawr" both give "dair zur". Empty where too little is left to compare.
 */
export function soundKey(key: string): string {
  if (!/^[a-z &]+$/.test(key)) return '';
  const sounds = key
    .replace(ARTICLES, '')
    .replace(/\b(?:tall|tel|tal|til)\b/g, 'tell')
    .replace(/ee|iy(?=[^a])/g, 'i')
    .replace(/oo|ou|aw|ow|uw/g, 'u')
    .replace(/e[iy]|ay/g, 'ai')
    .replace(/dh|ḏ/g, 'd')
    .replace(/th/g, 't')
    .replace(/[qc]/g, 'k')
    .replace(/(.)\1/g, '$1')
    .replace(/(?:ah|eh|e|at)\b/g, 'a')
    .replace(/e/g, 'a')
    .replace(/o/g, 'u')
    .replace(/y\b/g, 'i')
    .replace(/ +/g, ' ')
    .trim();
  return sounds.length >= 5 ? `~${sounds}` : '';
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
/** Begins, continues and ends the hash of a key, so that longer and longer runs of words can be looked up as they grow. */
export const HASH_START = OFFSET | 0;
export function hashOn(hash: number, part: string): number {
  let h = hash;
  for (let i = 0; i < part.length; i++) h = Math.imul(h ^ part.charCodeAt(i), PRIME);
  return h;
}
export function hashEnd(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
export const hashKey = (key: string): number => hashEnd(hashOn(HASH_START, key));
