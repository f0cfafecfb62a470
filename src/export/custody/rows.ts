/** The rows of a custody report, the same in text and HTML: a heading, and what is known under it, name by name. */
import type { CustodyStep } from '../../model/custody.ts';
import type { CustodyCopy, CustodyView, TimestampState, WorkingCopy } from './view.ts';

export interface Section {
  readonly title: string;
  readonly rows: readonly (readonly [name: string, value: string])[];
}

const UNKNOWN = 'not recorded';

const DONE = { collected: 'obtained', 'handed-out': 'a copy was handed out', noted: 'noted' } as const;

/** One step in a sentence's words: what was done, how, and who set it down when. */
export function stepText({ step, collector, method, sourceUrl, collectedAt, note, by, at }: CustodyStep): string {
  const facts = [
    collector && `collector: ${collector}`,
    method && `method: ${method}`,
    sourceUrl && `source: ${sourceUrl}`,
    collectedAt && `obtained at: ${collectedAt}`,
    note,
  ].filter(Boolean);
  return `${DONE[step]}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}; set down by ${by}`.concat(` at ${at}`);
}

function workingRows(copy: WorkingCopy): [string, string][] {
  const within = copy.within?.map(({ name, member, sha256 }) => `${name} (SHA-256 ${sha256}) > ${member}`).join(' > ');
  return [
    ['working copy', `report ${copy.report}${copy.title === null ? '' : `, “${copy.title}”`}`],
    ['  SHA-256 of its text', copy.textSha256],
    ['  characters', String(copy.characters)],
    ['  read by', `reader ${copy.reader}, language ${copy.language}`],
    ...(within ? [['  taken out of', within] as [string, string]] : []),
    ...(copy.url === undefined ? [] : [['  address', copy.url] as [string, string]]),
    ...(copy.recognised > 0 ? [['  recognised on images', `${copy.recognised} words (OCR)`] as [string, string]] : []),
  ];
}

function copySection(copy: CustodyCopy, number: number): Section {
  const collected = copy.steps.find(({ step }) => step === 'collected');
  return {
    title: `${number}. Evidentiary copy: ${copy.name}`,
    rows: [
      ['SHA-256', copy.sha256],
      ['size', `${copy.bytes} bytes`],
      ['media type', copy.mediaType],
      ['source', collected?.sourceUrl ?? copy.working.find(({ url }) => url)?.url ?? UNKNOWN],
      ['collector', collected?.collector ?? UNKNOWN],
      ['method', collected?.method ?? UNKNOWN],
      ['obtained at', collected?.collectedAt ?? UNKNOWN],
      ['taken into the case', `${copy.takenAt} by ${copy.takenBy}`],
      [
        'bytes now',
        copy.holds ? 'have the SHA-256 above: unchanged' : 'DO NOT have the SHA-256 above: altered or removed',
      ],
      ...copy.working.flatMap(workingRows),
      ...copy.steps.map((step): [string, string] => ['step', stepText(step)]),
      ...copy.lines.map(({ seq, at, by, action, subject, hash }): [string, string] => [
        `log line ${seq}`,
        `${at} ${by} ${action} ${subject}; hash ${hash}`,
      ]),
    ],
  };
}

const stampRow = ({ seq, time, authority, certificate, problem }: TimestampState): [string, string] => [
  `timestamp over line ${seq}`,
  problem === null
    ? `${time} by ${authority}; certificate SHA-256 ${certificate}; it holds`
    : `DOES NOT HOLD: ${problem}`,
];

/** What the report says, and what it cannot say. */
export const STATEMENT = [
  'An evidentiary copy is the file as it came, byte for byte. Working copies are the texts read from it; they are kept apart, and nothing done to them touches it.',
  'Every change of the case is a line of its log. Each line carries a hash over itself and the line before, so that no line can be altered, removed or put in without the lines after it showing it.',
  'This shows whether anything changed since it was taken in. It does not show that a file is genuine, that what it says is true, or what happened to it before. A collector, method or source is what the person named here set down.',
  'A timestamp proves that the lines up to its own existed at its time, for whoever trusts the authority: compare the certificate with the one that the authority publishes.',
];

export function sectionsOf(view: CustodyView): Section[] {
  const { log, timestamps, copies } = view;
  const state: [string, string][] = [
    ['case', view.case],
    ...(view.report === undefined ? [] : [['report', view.report] as [string, string]]),
    ['log', `${log.lines} lines; ${log.broken === null ? 'all hold' : `BROKEN at ${log.broken}`}`],
    ...(log.head
      ? [['head of the log', `line ${log.head.seq} of ${log.head.at}; hash ${log.head.hash}`] as [string, string]]
      : []),
    ...(timestamps.length === 0 ? [['timestamps', 'none'] as [string, string]] : timestamps.map(stampRow)),
    ['evidentiary copies', String(copies.length)],
  ];
  return [{ title: 'State of the case', rows: state }, ...copies.map((copy, i) => copySection(copy, i + 1))];
}
