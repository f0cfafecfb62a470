/** Sentences that say nothing of the matter: copyright lines, and what a publisher prints word for word under several of its reports. */
import { sentenceHash } from '../origins/wording.ts';
import { type Page, phrasesIn } from './page.ts';
import type { Range } from './scope.ts';
import type { Books } from './words-of.ts';

/** Shorter ones recur without being small print: "It gave no details." */
const SHORTEST = 6;

export interface SmallPrint {
  /** Numbers for the sentences of a report that could be small print. */
  read(page: Page): readonly number[];
  take(sentences: readonly number[]): void;
  /** What came again by now, in the order in which it did. */
  repeated(): ReadonlySet<number>;
  /** After all reports were taken in. */
  holds(page: Page, sentence: Range): boolean;
}

export function smallPrint(books: Books): SmallPrint {
  const seen = new Set<number>();
  const again = new Set<number>();
  const figured = ({ words }: Page, { first, last }: Range): boolean =>
    words.slice(first, last).some(({ norm }) => /\p{N}/u.test(norm) || books.rules.numerals.has(norm));
  return {
    read: (page) => {
      if (!page.report.publisher) return [];
      const here = new Set<number>();
      for (let s = 0; s + 1 < page.sentences.length; s++) {
        const range = { first: page.sentences[s], last: page.sentences[s + 1] };
        if (range.last - range.first >= SHORTEST) here.add(sentenceHash(page, range));
      }
      return [...here];
    },
    take: (sentences) => {
      for (const value of sentences) (seen.has(value) ? again : seen).add(value);
    },
    repeated: () => again,
    holds: (page, range) =>
      phrasesIn(page, books.smallPrint, range.first, range.last).length > 0 ||
      (again.has(sentenceHash(page, range)) && !figured(page, range)),
  };
}
