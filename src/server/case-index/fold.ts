/** Text as a search compares it: small letters, no marks, one form of each letter that Arabic writes in several ways. */

const LETTERS: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي', ـ: '', '’': "'", '‘': "'" };

export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ىةکیـ’‘]/gu, (letter) => LETTERS[letter])
    .replace(/\s+/gu, ' ');

/** The words of a query, all of which must occur; what stands in quotation marks stays together. */
export const termsOf = (query: string): string[] =>
  [...query.slice(0, 400).matchAll(/["“”]([^"“”]+)["“”]|(\S+)/gu)]
    .map((m) => fold(m[1] ?? m[2]).trim())
    .filter(Boolean);

export const hasAll = (folded: string, terms: readonly string[]): boolean =>
  terms.every((term) => folded.includes(term));
