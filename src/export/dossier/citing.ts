/** Numbers the claims that a dossier speaks of, and makes for each the note with its exact words. */
import type { Claim, ClaimId } from '../../model/claim.ts';
import { SURE } from '../../model/report.ts';
import { overlaps } from '../../model/span.ts';
import type { CaseView, KeptView } from '../case/view.ts';
import { timeInWords } from '../in-words/time-in-words.ts';
import { visible, wordsOfSpans } from '../in-words/visible-text.ts';
import type { DossierNote, Line, Piece } from './dossier.ts';

export interface Citing {
  readonly claim: (id: ClaimId) => Claim | undefined;
  readonly wordsOf: (claim: Claim) => string;
  /** The number of a claim that is a finding already. */
  readonly numberOf: (id: ClaimId) => number | undefined;
  /** Makes the claim the next finding. */
  readonly note: (claim: Claim) => DossierNote;
  /** The marks after a sentence; claims that are no finding have none. */
  readonly cites: (ids: readonly ClaimId[]) => Piece[];
}

export const nameOf = ({ report, givenId }: KeptView): string => givenId ?? report.id;

const foreign = (text: string): Piece => ({ foreign: visible(text) });

/** On which pages a machine recognised the words from an image. */
function recognised({ report }: KeptView, { spans }: Claim): Piece[] {
  const seen = (report.seen ?? []).filter((word) => spans.some((span) => overlaps(span, word)));
  if (seen.length === 0) return [];
  const pages = [...new Set(seen.map(({ page }) => page))].join(', ');
  const unsure = seen.filter(({ confidence }) => confidence < SURE).length;
  const doubt = unsure === 0 ? '' : `, ${unsure} of ${seen.length} words not surely`;
  return [{ text: `recognised from an image, page ${pages}${doubt}` }];
}

/** Title, publisher, day, id and hash, as far as they are known. */
function sourceOf(kept: KeptView, claim: Claim): Line {
  const { title, publisher, published, origin } = kept.report;
  const facts: Piece[][] = [
    title === undefined ? [] : [foreign(title)],
    publisher === undefined ? [{ text: 'publisher unknown' }] : [foreign(publisher)],
    [{ text: published === undefined ? 'no date' : timeInWords(published) }],
    [{ text: 'report ' }, { report: nameOf(kept) }],
    recognised(kept, claim),
    [{ text: origin.sha256 === '' ? 'SHA-256 left out' : `SHA-256 ${origin.sha256}` }],
  ];
  return facts
    .filter((fact) => fact.length > 0)
    .flatMap((fact, i) => (i === 0 ? fact : [{ text: ', ' }, ...fact]))
    .concat({ text: '.' });
}

export function citing({ claims, reports }: CaseView): Citing {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const kept = new Map(reports.map((one) => [one.report.id, one]));
  const numbers = new Map<ClaimId, number>();
  const wordsOf = ({ report, spans }: Claim): string => wordsOfSpans(kept.get(report)?.report.text ?? '', spans);
  return {
    claim: (id) => byId.get(id),
    wordsOf,
    numberOf: (id) => numbers.get(id),
    note: (claim) => {
      const number = numbers.size + 1;
      numbers.set(claim.id, number);
      return { number, words: wordsOf(claim), source: sourceOf(kept.get(claim.report) as KeptView, claim) };
    },
    cites: (ids) => {
      const cited = new Set(ids.flatMap((id) => numbers.get(id) ?? []));
      return [...cited].sort((a, b) => a - b).flatMap((cite): Piece[] => [{ text: '\u00a0' }, { cite }]);
    },
  };
}
