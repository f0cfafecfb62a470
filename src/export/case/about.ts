/** What every form says of itself, in sentences and as fields. */
import type { Handover } from './view.ts';

/** Case, reader, licence, then what was left out. */
export const aboutSentences = ({ caseId, about }: Handover): string[] => [
  `Case ${caseId}${about.asOf === null ? '' : ` as of ${about.asOf}`}, read by Stemma ${about.reader}.`,
  about.licence === null ? 'No licence was chosen: ask before you pass this on.' : `Licence: ${about.licence}.`,
  ...about.leftOut,
];

export const aboutFields = ({ caseId, about }: Pick<Handover, 'caseId' | 'about'>): object => ({
  case: caseId,
  reader: `Stemma ${about.reader}`,
  licence: about.licence,
  as_of: about.asOf,
  left_out: about.leftOut,
});
