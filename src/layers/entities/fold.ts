/** Folds words so that spellings of one name meet: no hyphens, apostrophes or diacritics. */

const ODD = /['’‘`ʼʿʾ.]/g;
const MARKS = /[\u0300-\u036f]/g;

/** Nothing but a-z and digits: folding would change nothing. */
export function isPlain(norm: string): boolean {
  for (let i = 0; i < norm.length; i++) {
    const c = norm.charCodeAt(i);
    if (!((c >= 97 && c <= 122) || (c >= 48 && c <= 57))) return false;
  }
  return true;
}

/** `norm` is lower case. "da'esh" -> "daesh", "séléka" -> "seleka"; hyphens stay. */
export function fold(norm: string): string {
  if (isPlain(norm)) return norm;
  const bare = norm.normalize('NFD').replace(MARKS, '').replace(ODD, '').replace(/ı/g, 'i');
  return bare === '' ? norm : bare;
}

/** The folded pieces of a word between its hyphens and slashes: "al-shabaab" -> "al", "shabaab". */
export function pieces(norm: string): readonly string[] {
  const folded = fold(norm);
  if (!folded.includes('-') && !folded.includes('/') && !folded.includes('–')) return [folded];
  return folded.split(/[-/–]/).filter((piece) => piece !== '');
}
