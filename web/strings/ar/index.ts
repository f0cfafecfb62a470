/** Everything the page says, in Arabic. */
import type { Strings } from '../en/index.ts';
import { casePile } from './case-pile.ts';
import { custody } from './custody.ts';
import { handover } from './handover.ts';
import { log } from './log.ts';
import { questions } from './questions.ts';
import { report } from './report.ts';
import { said } from './sayings/index.ts';
import { seen } from './seen.ts';
import { shell } from './shell.ts';
import { sources } from './sources.ts';
import { stemma } from './stemma.ts';
import { times } from './times.ts';
import { words } from './words.ts';

export const ar: Strings = {
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
