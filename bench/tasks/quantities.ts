/** Numbers, their bounds and what they count: own sentences, and the numeric claims of the sample case. */
import { figures, share, type Task } from './task.ts';

export const quantities: Task = {
  name: 'quantities',
  command: 'npx tsx bench/quantities/run.ts --case DIR/../case',
  rows: [
    {
      what: 'quantities with bounds, 67 own sentences, precision / recall',
      figure: figures('withBounds.precision', 'withBounds.recall'),
    },
    { what: 'quantities of the sample case with the right bounds', figure: share('case.found', 'case.gold') },
  ],
};
