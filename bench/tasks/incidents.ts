/** Attacks as templates: the two test sets of MUC-3 that the development set leaves free. */
import { figures, type Task } from './task.ts';

const on = (split: string): string =>
  `node DIR/run.mjs incidents ${split} --json --cmd "npm run --silent bench:incidents"`;

export const incidentsSecond: Task = {
  name: 'incidents-tst2',
  command: on('tst2'),
  rows: [
    {
      what: 'incidents, MUC tst2, ALL TEMPLATES F',
      target: '46',
      peers: 'TST3: GE 55.5, GE-CMU 51.9, UMass 51.7, SRI 48.3, NYU 44.0, median about 27',
      figure: figures('f.official.P&R'),
    },
  ],
};

export const incidentsFirst: Task = {
  name: 'incidents-tst1',
  command: on('tst1'),
  rows: [{ what: 'incidents, MUC tst1, ALL TEMPLATES F', target: '46', figure: figures('f.official.P&R') }],
};
