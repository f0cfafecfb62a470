/** All that the server says in English and the page says in Arabic. */
import { sayingIn } from '../../sayings.ts';
import { handover } from './handover.ts';
import { answers, notes } from './notes.ts';
import { origins } from './origins.ts';
import { questions } from './questions.ts';
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';

export const said = sayingIn([...questions, ...reasons, ...notes, ...answers, ...origins, ...refusals, ...handover]);
