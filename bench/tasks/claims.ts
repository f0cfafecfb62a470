/** The claims of one real report and of our own reports against their gold claims, and of a case's reports by their anchors. */
import type { Task } from './task.ts';

/** The rates on the scorer's line that opens with a name, such as `claims     recall   72.2  precision ...`. @throws when there is none. */
export function ratesOn(output: string, name: string): { recall: string; precision: string; f1: string } {
  const line = new RegExp(`^ *${name} +recall +(\\S+) +precision +(\\S+) +F1 +(\\S+)`, 'm').exec(output);
  if (!line) throw new Error(`The scorer printed no line "${name}"`);
  return { recall: line[1], precision: line[2], f1: line[3] };
}

/** The rate of one field of the matched claims, such as `  certainty   83.3   (20/24)`. @throws when there is none. */
export function fieldOn(output: string, name: string): string {
  const line = new RegExp(`^ *${name} +([\\d.]+|n/a) +\\(\\d+/\\d+\\)`, 'm').exec(output);
  if (!line) throw new Error(`The scorer printed no line "${name}"`);
  return line[1];
}

const CASE = /^case: (\d+ of \d+) gold claims .* chain right (\d+), innermost speaker right (\d+)/m;

function inCase(output: string, group: 1 | 2 | 3): string {
  const line = CASE.exec(output);
  if (!line) throw new Error('The command printed no line on the case');
  return line[group];
}

/** Two figures of the line on a set of our own reports: recall / precision, or F1 / F1 with the chain counted. */
function inSet(set: string, pair: 'recall / precision' | 'F1 / with chain', output: string): string {
  const pattern = `^${set}: claims ([\\d.]+) / ([\\d.]+), F1 ([\\d.]+), with chain ([\\d.]+)$`;
  const line = new RegExp(pattern, 'm').exec(output);
  if (!line) throw new Error(`The command printed no line "${set}"`);
  return pair === 'recall / precision' ? `${line[1]} / ${line[2]}` : `${line[3]} / ${line[4]}`;
}

/** Fields of the matched claims of a set of our own reports. */
const fieldsOf =
  (set: string, ...names: readonly string[]) =>
  (output: string): string => {
    const line = new RegExp(`^${set}: (chain .*)$`, 'm').exec(output)?.[1] ?? '';
    return names
      .map((name) => {
        const figure = new RegExp(`\\b${name} ([\\d.]+)`).exec(line);
        if (!figure) throw new Error(`The command printed no ${name} of "${set}"`);
        return figure[1];
      })
      .join(' / ');
  };

export const claims: Task = {
  name: 'claims',
  command: 'npx tsx bench/claims/run.ts --data DIR',
  rows: [
    {
      what: 'claims of the seed, recall / precision',
      target: '70 / 60',
      peers: 'a claim a sentence, by the publisher: F1 36',
      figure: (output) => {
        const { recall, precision } = ratesOn(output, 'claims');
        return `${recall} / ${precision}`;
      },
    },
    {
      what: 'claims of the seed, F1 / F1 with the chain counted',
      peers: 'a claim a sentence, by the publisher: 36 / 27',
      figure: (output) => `${ratesOn(output, 'claims').f1} / ${ratesOn(output, 'with chain').f1}`,
    },
    {
      what: 'of the matched claims, chain / certainty / kind right, %',
      target: '70 / 70 / 70',
      figure: (output) => ['chain', 'certainty', 'kind'].map((name) => fieldOn(output, name)).join(' / '),
    },
    {
      what: 'claims of 16 own reports, recall / precision',
      figure: (output) => inSet('own', 'recall / precision', output),
    },
    {
      what: 'claims of 16 own reports, F1 / F1 with the chain counted',
      figure: (output) => inSet('own', 'F1 / with chain', output),
    },
    {
      what: 'of the matched claims of our own, kind / grounds / certainty right, %',
      figure: fieldsOf('own', 'kind', 'grounds', 'certainty'),
    },
    {
      what: 'of the same, event / where / when / toll right, %',
      figure: fieldsOf('own', 'event', 'where', 'when', 'toll'),
    },
    { what: 'of the same, who / loaded words, F1', figure: fieldsOf('own', 'who', 'loaded') },
    ...(['seen since', 'held out'] as const).flatMap((set) => [
      {
        what: `claims of 3 reports of 2026-11-24 (${set}), F1 / F1 with the chain counted`,
        figure: (output: string) => inSet(set, 'F1 / with chain', output),
      },
      {
        what: `of these (${set}), kind / grounds / event / where / when / toll right, %`,
        figure: fieldsOf(set, 'kind', 'grounds', 'event', 'where', 'when', 'toll'),
      },
    ]),
    {
      what: 'claims of 3 reports on sources of 2026-11-24 (seen since), F1 / F1 with the chain counted',
      figure: (output) => inSet('on sources', 'F1 / with chain', output),
    },
    {
      what: 'of these, chain / grounds / certainty / stance / who right, %',
      figure: fieldsOf('on sources', 'chain', 'grounds', 'certainty', 'stance', 'who'),
    },
    { what: 'claims of the case with a claim of their own', figure: (output) => inCase(output, 1) },
    {
      what: 'of these, whole chain / innermost speaker right',
      figure: (output) => `${inCase(output, 2)} / ${inCase(output, 3)}`,
    },
  ],
};
