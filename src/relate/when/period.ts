/** The month or day that a claim's own words name: over which it counts, or on which something ended. */
import type { Claim } from '../../model/claim.ts';
import { type Page, sentenceAt } from '../text/page.ts';
import type { Scope } from '../text/scope.ts';
import type { Books } from '../text/words-of.ts';

/** Month and day near a phrase: "was over on January 29" in a claim whose first date is another. */
export function dateNear({ page, clause }: Scope, books: Books, from: number): string | null {
  for (let at = from; at < Math.min(clause.last + 4, page.words.length, from + 10); at++) {
    const month = books.rules.months.findIndex(
      (m) =>
        m === page.words[at].norm ||
        (page.words[at].norm.length >= 3 &&
          page.words[at].norm.length <= 4 &&
          m.startsWith(page.words[at].norm) &&
          page.words[at].capital),
    );
    if (month < 0) continue;
    const near = [page.words[at + 1], page.words[at - 1]].find((w) => w && /^\d{1,2}$/.test(w.norm));
    if (near) return `${String(month + 1).padStart(2, '0')}-${near.norm.padStart(2, '0')}`;
  }
  return null;
}

/** "in January 2022", "in the course of the month": the time over which a count runs, or that of the count it is part of. */
export function periodOf(scope: Scope, claim: Claim, books: Books): string | null {
  const { page, sentence, figure } = scope;
  if (!figure) return null;
  for (let w = figure.last; w < Math.min(figure.last + 3, sentence.last); w++)
    if (
      w + 2 < sentence.last &&
      books.rules.grammar.over.has(page.words[w].norm) &&
      books.rules.happenings.has(page.words[w + 2].norm)
    )
      return null;
  const own =
    monthIn(page, sentence.first, sentence.last, books) ??
    (/^\d{4}-\d\d$/.test(claim.when?.value ?? '') ? 'month' : null);
  if (own) return own;
  const opening = page.words[sentence.first]?.norm;
  const before = sentenceAt(page, sentence.first) - 1;
  return before >= 0 && books.rules.grammar.among.has(opening)
    ? monthIn(page, page.sentences[before], page.sentences[before + 1], books)
    : null;
}

/** Does the sentence count over a month? */
export const overMonth = ({ page, sentence }: Scope, books: Books): boolean =>
  monthIn(page, sentence.first, sentence.last, books) !== null;

function monthIn({ words }: Page, first: number, last: number, books: Books): string | null {
  for (let w = first; w < last; w++) {
    const { norm } = words[w];
    const edge =
      books.rules.grammar.edge.has(words[w - 3]?.norm ?? '') && books.rules.grammar.of.has(words[w - 2].norm);
    if (
      !edge &&
      books.rules.grammar.month.has(norm) &&
      books.rules.grammar.wholeMonth.has(words[Math.max(first, w - 1)].norm)
    )
      return 'month';
    if (!books.rules.months.includes(norm)) continue;
    const day = [words[w - 1], words[w + 1]].some((n) => n && /^\d{1,2}$/.test(n.norm));
    const before = words[w - 1]?.norm ?? '';
    const { over, of, course } = books.rules.grammar;
    if (!day && (over.has(before) || (of.has(before) && course.has(words[w - 2]?.norm ?? '')))) return 'month';
  }
  return null;
}
