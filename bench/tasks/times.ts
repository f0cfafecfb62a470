/** Expressions of time and their TIMEX3 values in the news of TempEval-3. */
import { figures, type Task } from './task.ts';

export const times: Task = {
  name: 'times',
  command: 'node DIR/run.mjs times train --json',
  rows: [
    {
      what: 'times, TempEval-3 train (rules, nothing learned), relaxed / value F1',
      target: '90 / 76',
      peers:
        'same articles: MS Recognizers 87.6 / 50.0, compromise-dates 83.6 / 40.1, chrono 74.8 / 53.3; platinum: HeidelTime 90.3 / 77.6, SUTime 90.3 / 67.4',
      figure: figures('relaxed.f1', 'value.f1'),
    },
  ],
};
