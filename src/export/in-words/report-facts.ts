/** What is known of a report from outside its text; what is not known is named as such. */
import type { Report } from '../../model/report.ts';
import { timeInWords } from './time-in-words.ts';
import { visible } from './visible-text.ts';

export interface ReportFact {
  readonly name: string;
  /** Null where it is not known. */
  readonly value: string | null;
}

const given = (value: string | undefined): string | null => (value === undefined ? null : visible(value));

export const reportFacts = (report: Report): ReportFact[] => [
  { name: 'Publisher', value: given(report.publisher) },
  { name: 'Author', value: given(report.author) },
  { name: 'Published', value: report.published === undefined ? null : timeInWords(report.published) },
];

export const titleOf = (report: Report): string => visible(report.title ?? report.origin.name);
