/** Everything the page says, in English. The Arabic catalogue has the same shape, so that nothing can be missing from it. */
import { casePile } from './case-pile.ts';
import { custody } from './custody.ts';
import { handover } from './handover.ts';
import { log } from './log.ts';
import { questions } from './questions.ts';
import { report } from './report.ts';
import { seen } from './seen.ts';
import { shell } from './shell.ts';
import { sources } from './sources.ts';
import { stemma } from './stemma.ts';
import { times } from './times.ts';
import { words } from './words.ts';

/** Sentences of the server, which says them in English. */
const said = (sentence: string): string => sentence;

export const en = {
  shell,
  words,
  casePile,
  report,
  questions,
  stemma,
  times,
  sources,
  log,
  custody,
  seen,
  handover,
  said,
};
export type Strings = typeof en;
