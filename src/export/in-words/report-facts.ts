/** What is known of a report from outside its text; what is not known is named as such. */
import type { FactBasis, FactName, Report } from '../../model/report.ts';
import { timeInWords } from './time-in-words.ts';
import { visible } from './visible-text.ts';

export interface ReportFact {
  readonly name: string;
  /** Null where it is not known. */
  readonly value: string | null;
  /** Why it is believed: "stated by the mail's From line". */
  readonly reason?: string;
}

const inWords = ({ basis, by }: FactBasis): string =>
  basis === 'given' ? basis : `${basis} ${basis === 'stated' ? 'by' : 'from'} ${visible(by)}`;

function fact(report: Report, name: FactName, value: string | null | undefined): ReportFact {
  const reason = report.basis?.[name];
  return {
    name: NAMES[name],
    value: value === undefined || value === null ? null : visible(value),
    ...(value && reason ? { reason: inWords(reason) } : {}),
  };
}

const NAMES: Readonly<Record<FactName, string>> = {
  title: 'Title',
  publisher: 'Publisher',
  author: 'Author',
  published: 'Published',
  language: 'Language',
  url: 'Address',
  forwardedFrom: 'Forwarded from',
};

/** Those that every report is asked for, and those that only some have. */
export const reportFacts = (report: Report): ReportFact[] => [
  fact(report, 'publisher', report.publisher),
  fact(report, 'author', report.author),
  fact(report, 'published', report.published === undefined ? null : timeInWords(report.published)),
  ...(report.url === undefined ? [] : [fact(report, 'url', report.url)]),
  ...(report.forwardedFrom === undefined ? [] : [fact(report, 'forwardedFrom', report.forwardedFrom)]),
];

/** "box.mbox > message 3", or null for a file that stood by itself. */
export function wayThere({ origin: { within } }: Report): string | null {
  const [first] = within ?? [];
  return first === undefined ? null : visible([first.name, ...(within ?? []).map(({ member }) => member)].join(' > '));
}

export const titleOf = (report: Report): string => visible(report.title ?? report.origin.name);
