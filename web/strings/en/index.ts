/** Everything the page says, in English. The Arabic catalogue has the same shape, so that nothing can be missing from it. */
import { casePile } from './case-pile.ts';
import { report } from './report.ts';
import { shell } from './shell.ts';
import { words } from './words.ts';

export const en = { shell, words, casePile, report };
export type Strings = typeof en;
