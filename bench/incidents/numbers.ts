/** How many a phrase speaks of, in the task's notation. */
import type { Phrase } from './phrases.ts';
import type { Reading } from './reading.ts';

const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const SINGULAR = new Set('a an another his her'.split(' '));
const PLURALS = new Set(
  'people men women children police policemen troops personnel civilians persons others clergymen businessmen dead wounded'.split(
    ' ',
  ),
);
const SINGULARS = new Set(
  'bus business series headquarters congress press process boss priestess gas grass class mass embassies'.split(' '),
);

const countOf = (norm: string): number | null => {
  if (/^\d{1,3}(,\d{3})*$|^\d+$/.test(norm)) return Number(norm.replace(/,/g, ''));
  const word = WORDS.indexOf(norm);
  return word < 0 ? null : word + 1;
};

export function numberOf({ doc }: Reading, { first, head }: Phrase): number | string {
  const { norms } = doc.annotations.tokens;
  for (let i = first; i <= head; i++) {
    const value = countOf(norms[i]);
    if (value === null) continue;
    if (norms[first - 1] === 'least' || (norms[first] === 'least' && i > first)) return `${value}-`;
    return value;
  }
  if (SINGULAR.has(norms[first])) return 1;
  const word = norms[head];
  const plural = PLURALS.has(word) || (word.endsWith('s') && !word.endsWith('ss') && !SINGULARS.has(word));
  return plural ? 'PLURAL' : 1;
}
