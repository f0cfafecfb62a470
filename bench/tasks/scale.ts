/** How long adding, relating and asking take in a case of ten thousand reports, and whether a bulk add survives being killed. */
import { lastJson, numberAt, type Task } from './task.ts';

const withLoad =
  (text: (told: unknown) => string) =>
  (output: string): string => {
    const told = lastJson(output);
    return `${text(told)} (load ${numberAt(told, 'load')})`;
  };

export const scale: Task = {
  name: 'scale',
  command: 'npm run --silent build && npx tsx bench/scale/run.ts --size 10000',
  rows: [
    {
      what: 'a case of 10,000 reports: adding / relating, milliseconds of processor time a report',
      target: '36 together, from 100,000 in 30 minutes on two cores',
      figure: withLoad((told) =>
        ['add.cpuSeconds', 'relate.cpuSeconds'].map((path) => (numberAt(told, path) / 10).toFixed(1)).join(' / '),
      ),
    },
    {
      what: 'the same: peak memory of adding / relating, MiB',
      target: '2048',
      figure: withLoad((told) =>
        ['add.peakMegabytes', 'relate.peakMegabytes'].map((path) => numberAt(told, path)).join(' / '),
      ),
    },
    {
      what: 'the same: one question answered, median / slowest of 200, ms',
      target: '100',
      figure: withLoad((told) => ['ask.median', 'ask.slowest'].map((path) => numberAt(told, path)).join(' / ')),
    },
  ],
};

export const durability: Task = {
  name: 'durability',
  command: 'npm run --silent build && npx tsx bench/durability/run.ts --rounds 100',
  rows: [
    {
      what: 'a bulk add killed 100 times: reports lost of those told of / corrupt cases',
      target: '0 / 0',
      figure: (output) => {
        const told = lastJson(output);
        return `${numberAt(told, 'lost')} of ${numberAt(told, 'acknowledged')} / ${numberAt(told, 'corrupt')}`;
      },
    },
  ],
};
