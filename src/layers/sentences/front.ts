/** What stands before the first sentence of a block and is no part of it: a dateline, a label, the hour of an entry, its number or bullet. */
import type { WordRules } from '../../languages/sections/words.ts';
import type { Tokens } from '../../model/tokens.ts';
import { classOf, isUpper, LETTER } from '../tokens/characters.ts';

const DASHES = new Set(['-', '--', '–', '—']);
const BULLETS = new Set(['-', '–', '—', '•', '*', '·']);
const QUOTES = new Set(['“', '"', '``', '«', '‘']);
const LONGEST = 20;

/** "TARSA, June 3 (Reuters) -", "(Reuters - June 3)": names, dates and a bracket, with a dash behind it or within. */
function dateline({ forms, norms }: Tokens, first: number, last: number, starters: ReadonlySet<string>): number {
  if (starters.has(norms[first])) return first;
  let bracket = false;
  let dash = false;
  for (let i = first; i < Math.min(last, first + LONGEST); i++) {
    const form = forms[i];
    if (bracket && DASHES.has(form)) return forms[i + 1] === '[' && forms[i + 3] === ']' ? i + 4 : i + 1;
    if (form === ')' && dash) return i + 1;
    bracket ||= form === ')';
    dash ||= DASHES.has(form);
    const letter = form.charCodeAt(0);
    if (classOf(letter) === LETTER && !isUpper(letter)) return first;
  }
  return first;
}

/** "Tarsa News/", "Tarsa News/ Exclusive –": the outlet, by a stroke that only the next word stands off from. */
function outlet({ forms, start, end }: Tokens, first: number, last: number): number {
  let slash = first;
  while (slash < Math.min(last, first + 4) && isUpper(forms[slash].charCodeAt(0))) slash++;
  if (slash === first || slash + 1 >= last || forms[slash] !== '/' || start[slash + 1] === end[slash]) return first;
  let dash = slash + 1;
  while (dash < Math.min(last, slash + 4) && isUpper(forms[dash].charCodeAt(0))) dash++;
  return dash < last && DASHES.has(forms[dash]) ? dash + 1 : slash + 1;
}

/** "16:42 –", "- ", "3/": the mark or number that opens an entry of a list. */
function entry({ forms, start, end }: Tokens, first: number, last: number): number {
  if (last - first < 3) return first;
  if (BULLETS.has(forms[first]) && start[first + 1] > end[first]) return first + 1;
  if (/^\d{1,2}[:.]\d\d$/.test(forms[first]) && DASHES.has(forms[first + 1])) return first + 2;
  if (/^\d{1,2}\/$/.test(forms[first])) return first + 1;
  return /^\d{1,2}$/.test(forms[first]) && forms[first + 1] === '/' && start[first + 2] > end[first + 1]
    ? first + 2
    : first;
}

/** "Oster province:", "Baan:": a name that labels what follows; before a quotation the colon says who speaks. */
function label({ forms }: Tokens, first: number, last: number): number {
  let colon = first;
  while (colon < Math.min(last, first + 5) && classOf(forms[colon].charCodeAt(0)) === LETTER) colon++;
  if (colon === first || colon + 3 > last || forms[colon] !== ':' || !isUpper(forms[first].charCodeAt(0))) return first;
  return QUOTES.has(forms[colon + 1]) ? first : colon + 1;
}

/** The token at which the first sentence of the block [first, last) begins. */
export function frontOf(tokens: Tokens, first: number, last: number, { starters }: WordRules): number {
  const after = entry(tokens, first, last);
  const named = after > first ? after : outlet(tokens, first, last);
  const titled = named > first ? named : label(tokens, first, last);
  const end = titled > first ? titled : dateline(tokens, first, last, starters);
  return end < last ? end : first;
}
