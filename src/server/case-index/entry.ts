/** What is kept in memory of each report and claim, so that lists, filters and searches answer at once over a large case. */
import type { DecidedClaim } from '../../model/decided.ts';
import type { Report } from '../../model/report.ts';
import type { KeptReport } from '../../store/index.ts';
import type { ClaimRow } from '../schemas/claim.ts';
import type { ReportRow } from '../schemas/report.ts';
import { daysOf } from './days.ts';
import { fold } from './fold.ts';

export interface ReportEntry {
  readonly report: Report;
  readonly row: ReportRow;
  readonly folded: string;
  readonly claims: readonly ClaimEntry[];
}

export interface ClaimEntry {
  readonly row: ClaimRow;
  /** Words, speakers, people and place, folded. */
  readonly folded: string;
  readonly start: number;
}

export const titleOf = (report: Report): string => report.title ?? report.origin.name;

/** In a list a claim's words are short: whoever wants all of them opens it. */
const LONGEST = 400;

function wordsIn(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const words = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ').trim()).join(' … ');
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

export function claimEntry(report: Report, { current, from, standing }: DecidedClaim): ClaimEntry {
  const { id, spans, chain, who, kind, stance, grounds, certainty } = current;
  const days = current.when ? daysOf(current.when.value) : null;
  const words = wordsIn(report.text, spans);
  const names = chain.map(({ name }) => name);
  const people = who.map(({ value }) => value);
  const place = current.where?.value.name ?? '';
  return {
    row: {
      id,
      report: report.id,
      title: titleOf(report),
      publisher: report.publisher ?? null,
      published: report.published ?? null,
      words,
      chain: names,
      kind,
      stance,
      grounds: grounds.value,
      certainty: certainty.value,
      event: current.event?.value ?? null,
      who: people,
      toll: current.toll?.value ?? null,
      when: current.when?.value ?? null,
      from: days?.from ?? null,
      to: days?.to ?? null,
      where: current.where?.value ?? null,
      by: from,
      standing,
    },
    folded: fold([words, ...names, ...people.map(({ name }) => name), place].join(' \n ')),
    start: spans[0].start,
  };
}

export function reportEntry({ report, givenId, position }: KeptReport, decided: readonly DecidedClaim[]): ReportEntry {
  const { title, publisher, author, published, language, origin, text } = report;
  return {
    report,
    row: {
      id: report.id,
      givenId: givenId ?? null,
      title: title ?? origin.name,
      publisher: publisher ?? null,
      author: author ?? null,
      published: published ?? null,
      language,
      mediaType: origin.mediaType,
      length: text.length,
      claims: decided.length,
      decided: decided.filter(({ standing }) => standing !== 'undecided').length,
      position,
    },
    folded: fold([title ?? '', publisher ?? '', author ?? '', origin.name, text].join(' \n ')),
    claims: decided.map((claim) => claimEntry(report, claim)),
  };
}
