/** Who "he", "the group" and "the latter" are, in short reports of our own. */
import { figures, type Task } from './task.ts';

export const coreference: Task = {
  name: 'coreference',
  command: 'npx tsx bench/coreference/score.ts',
  rows: [
    {
      what: 'coreference of 32 held-out anaphors, accuracy / precision / recall',
      figure: figures('heldOut.accuracy', 'heldOut.precision', 'heldOut.recall'),
    },
  ],
};
