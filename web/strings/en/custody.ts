/** The screen of a report's custody, in English. */
import { counter } from '../plural.ts';

const count = counter('en');

export const custody = {
  title: 'Custody',
  back: 'Back to the report',
  explained:
    'Whether anything changed since it was taken in. This does not show that a file is genuine, that what it tells is true, or what happened to it before.',
  own: 'Evidentiary copy',
  holder: 'The file that held it',
  holds: 'Unchanged: the bytes were hashed just now, and have the SHA-256 below.',
  altered:
    'Altered or removed: the bytes no longer have the SHA-256 below. Compare with an earlier copy of the case, and rely on nothing that rests on this file.',
  size: 'Size',
  bytes: (n: string) => `${n} bytes`,
  mediaType: 'Media type',
  source: 'Source',
  collector: 'Collector',
  method: 'Method',
  collectedAt: 'Obtained at',
  unrecorded: 'not recorded',
  download: 'Download the original',
  downloadHint: 'Byte for byte as it came, and never opened here. That it was handed out becomes a step.',
  steps: 'Steps',
  done: { collected: 'obtained', 'handed-out': 'handed out', noted: 'noted' },
  actions: { add: 'taken into the case', reread: 'read again' },
  line: (n: string) => `line ${n} of the log`,
  working: 'Working copy',
  workingExplained: 'The text that is read and quoted. It is kept apart, and nothing done to it touches the file.',
  textSha: 'SHA-256 of the text',
  readBy: 'Read by',
  readerVersion: (version: string) => `reader ${version}`,
  characters: (n: string) => `${n} characters`,
  recognised: count({ one: '# word recognised on images', other: '# words recognised on images' }),
  seals: 'What seals the steps',
  sealsExplained: 'Every step is covered by a line of the log, and every line by the one after it.',
  toLog: 'Check the whole log',
  noStamp:
    'No trusted timestamp. An authority outside can show that the log was not made up later; it sees a hash and nothing else:',
  stampHolds: (line: string) => `Holds: a timestamp over line ${line} of the log, and so over all lines before it.`,
  stampFails: (line: string, why: string) => `Does not hold: the timestamp over line ${line}: ${why}.`,
  certificate: 'SHA-256 of the certificate',
  stampMeans:
    'It was checked here, without asking anybody. Whether you trust the authority is yours to decide: compare the certificate with the one that it publishes.',
  setDown: 'Set down a step',
  setDownBy: (name: string) => `set down by ${name}`,
  note: 'Note',
  noteHint: 'Whatever else belongs to the custody of this file. Steps are only added, never changed.',
  wasSetDown: 'Set down.',
};
