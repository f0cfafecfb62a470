/** Does a claim say that the thing happened, that it did not or was stopped, that it was planned, or that nobody knows? */
import type { Matter } from '../../languages/sections/relations.ts';
import type { Claim } from '../../model/claim.ts';
import { phrasesIn } from '../text/page.ts';
import type { Scope } from '../text/scope.ts';
import type { Books } from '../text/words-of.ts';
import type { Told } from './matter.ts';

export type Polarity = 'holds' | 'foiled' | 'plot' | 'unknown';

/** "no more than 3,500 displaced" bounds a figure and denies nothing. */
const bounded = ({ page, figure }: Scope, books: Books): boolean =>
  figure !== null &&
  phrasesIn(page, books.bounds, Math.max(0, figure.first - 3), figure.last).some(({ last }) => last > figure.first - 2);

export function polarityOf(claim: Claim, scope: Scope, books: Books, matter: Matter): Polarity {
  const { page, clause, own, sentence } = scope;
  const has = (test: (word: number) => boolean, first: number, last: number): boolean => {
    for (let w = first; w < last; w++) if (test(w)) return true;
    return false;
  };
  const one = (set: ReadonlySet<string>) => (w: number) => set.has(page.words[w].norm);
  if (phrasesIn(page, books.unknown, sentence.first, own.last).length > 0 || claim.stance === 'doubts')
    return 'unknown';
  const near = { first: Math.max(clause.first, own.first - 6), last: Math.min(clause.last, own.last + 4) };
  const stopped = matter === 'foiled' || (scope.figure === null && has(one(books.rules.foiled), near.first, near.last));
  if (stopped) return has(one(books.rules.plans), near.first, near.last) ? 'plot' : 'foiled';
  // "Prisoners, in numbers that were not told, got out": what stands in the gap is another matter.
  const denying = (w: number): boolean => books.rules.denied.has(page.words[w].norm) && (w < own.first || scope.has(w));
  const denied =
    (claim.stance === 'denies' && !bounded(scope, books)) ||
    (scope.figure === null && has(denying, Math.max(clause.first, own.first - 4), own.last));
  return denied ? 'foiled' : 'holds';
}

/** What stopped an escape speaks of the escape; what stopped a plot, of the plot. */
export function filed({ matter, also }: Told, scope: Scope, books: Books, polarity: Polarity): Told {
  if (matter !== 'foiled') return { matter, also };
  const { page, sentence } = scope;
  const gotOut = phrasesIn(page, books.outcomes, sentence.first, sentence.last).some((f) => f.value === 'escaped');
  return polarity === 'foiled' && gotOut ? { matter: 'escaped', also } : { matter, also };
}
