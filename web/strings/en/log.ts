/** The screen of the log, in English. */
import type { LogRow } from '../../api.ts';
import { counter } from '../plural.ts';

const count = counter('en');
const actions: Readonly<Record<LogRow['action'], string>> = {
  create: 'began the case',
  add: 'added a report',
  reread: 'read a report again',
  relate: 'worked out questions and origins',
  judge: 'decided',
  alias: 'ruled on names',
  migrate: 'took the case to a newer form',
  custody: 'set down a step of custody',
  timestamp: 'kept a trusted timestamp',
};

export const log = {
  title: 'Log',
  explained:
    'Every change of the case is one line. Each line seals the line before it, so that nothing can be altered or removed unseen.',
  verification: 'Verification',
  checking: 'Checking every line…',
  holds: count({
    one: 'Intact: # line, as it was written.',
    other: 'Intact: all # lines are as they were written.',
  }),
  broken: (line: string) => `Altered: line ${line} is the first that does not hold.`,
  brokenHint:
    'Do not rely on what comes from this line or later. Compare the case with an earlier copy, or add the report again from its original.',
  showLine: 'Show this line',
  again: 'Check again',
  checkedAt: (moment: string) => `checked ${moment}`,
  actions,
  action: 'What',
  by: 'Who',
  shown: count({ zero: 'No lines', one: '# line', other: '# lines' }),
  lines: 'Lines of the log',
  seal: 'seal',
  sealOf: (hash: string) => `SHA-256 of this line and the seal before it: ${hash}`,
  person: 'decided by a person',
  same: 'is the same as',
  notSame: 'is not the same as',
  takenBack: 'taken back later',
  gone: 'no longer in the case',
  reliability: 'reliability',
  camp: 'side',
  noCamp: 'none',
  emptied: 'not said',
  otherWords: 'other words',
  none: 'No line matches',
  noneHint: 'Choose another person or another kind of change.',
};
