/** What it takes to mark something that is not to leave, and how often a mark finds it in the reports of a case. */
import type { AliasRuling, Judgement } from '../../model/judgement.ts';
import type { Report } from '../../model/report.ts';
import { ABOUT_CASE } from './hand-over.ts';
import { finderOf } from './redaction/finder.ts';
import { aliasesOf, type MarkKind, phrasesOf, type RedactionMark } from './redaction/marks.ts';

export interface AskedMark {
  readonly kind: MarkKind;
  readonly value: string;
}

/** The judgement that marks it; a name with the names that people ruled to be the same. */
export const markFor = (
  asked: AskedMark,
  rulings: readonly AliasRuling[],
): Pick<Judgement, 'about' | 'verdict' | 'correction'> => ({
  about: ABOUT_CASE,
  verdict: 'redacted',
  correction: { ...asked, ...(asked.kind === 'name' ? { aliases: aliasesOf(asked.value, rulings) } : {}) },
});

/** How often it stands in the reports, and which words hold it that are left as they are. */
export interface Found {
  readonly times: number;
  readonly near: readonly string[];
}

export interface Marked {
  readonly report: Report;
  readonly givenId?: string | null;
}

const NEAR = 20;

export function foundFor(one: RedactionMark, reports: readonly Marked[]): Found {
  if (one.kind === 'report')
    return {
      times: reports.filter(({ report, givenId }) => [report.id, givenId].includes(one.value)).length,
      near: [],
    };
  const { find, near } = finderOf(phrasesOf([one]));
  const texts = reports.map(({ report }) => report.text);
  return {
    times: texts.reduce((sum, text) => sum + find(text).length, 0),
    near: [...new Set(texts.flatMap(near))].sort().slice(0, NEAR),
  };
}
