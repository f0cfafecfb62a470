/** Tells statements in quotation marks from quoted terms and titles. */

import { isMark } from '../spans.ts';
import type { Words } from '../words.ts';
import type { Quotation } from './quotations.ts';

/** Shorter ones are terms and titles. */
const MIN_WORDS = 5;

/** Is it a statement: long enough, with a verb, from a capital on? */
export function states(words: Words, { first, last }: Quotation): boolean {
  let said = 0;
  let verb = false;
  for (let i = first; i < last; i++) {
    if (!isMark(words, i)) said++;
    if (words.tags.pos[i] === 'VERB' || words.tags.pos[i] === 'AUX') verb = true;
  }
  return verb && said >= MIN_WORDS && words.shape[Math.min(first + 1, last - 1)] > 0;
}
