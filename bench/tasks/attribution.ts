/** Who says what: relations and words of PolNeAR's development articles. */
import type { Task } from './task.ts';

/** F1 on the scorer's line that opens with a name, such as `words cue   P  71.9  R  85.2  F1  78.0`. @throws when there is none. */
export function f1On(output: string, name: string): string {
  const line = new RegExp(`^${name} +P +\\S+ +R +\\S+ +F1 +([\\d.]+)`, 'm').exec(output);
  if (!line) throw new Error(`The scorer printed no line "${name}"`);
  return line[1];
}

export const attribution: Task = {
  name: 'attribution',
  command: 'node DIR/run.mjs attribution dev',
  rows: [
    {
      what: 'attribution, PolNeAR dev, relation F1',
      target: '70',
      peers: 'say-verbs and quotations by rule 39; Citron on PARC3: 83.2 by overlap, 56.7 exact',
      figure: (output) => f1On(output, 'relation'),
    },
    {
      what: 'attribution, words of source / cue / content, F1',
      target: '74 / 64 / 86',
      peers: 'say-verb list and quotations 35 / 36 / 74, compromise content 46, two people 81 / 70 / 92',
      figure: (output) => ['source', 'cue', 'content'].map((role) => f1On(output, `words ${role}`)).join(' / '),
    },
  ],
};
