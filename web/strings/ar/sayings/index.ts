/** All that the server says in English and the page says in Arabic. */
import { sayingIn } from '../../sayings.ts';
import { answers, notes } from './notes.ts';
import { origins } from './origins.ts';
import { questions } from './questions.ts';
import { reasons } from './reasons.ts';

export const said = sayingIn([...questions, ...reasons, ...notes, ...answers, ...origins]);
