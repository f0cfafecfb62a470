/** Which recognised words belong to which claim, and which of them are doubtful; pure. */
import type { ReportWhole, SeenPage } from '../../api.ts';

export type SeenWord = SeenPage['words'][number];

export interface SeenClaim {
  /** In the order of the whole report, from 1, as on its screen. */
  readonly number: number;
  readonly decided: ReportWhole['claims'][number];
  /** On this page. */
  readonly words: readonly SeenWord[];
  readonly doubtful: readonly SeenWord[];
  /** How many stretches of its words begin on another page. */
  readonly elsewhere: number;
}

type Stretch = Pick<SeenWord, 'start' | 'end'>;
const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

export const isDoubtful = (word: SeenWord, sure: number): boolean => word.confidence < sure;

/** A claim that was read of words on this page, in the order of the report. */
export function claimsOnPage({ claims, text }: ReportWhole, { words, sure }: SeenPage): SeenClaim[] {
  return claims.flatMap((decided, i) => {
    const { spans } = decided.current;
    const mine = words.filter((word) => spans.some((span) => overlap(span, word)));
    if (mine.length === 0) return [];
    const all = spans.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/\S+/gu)?.length ?? 0), 0);
    return [
      {
        number: i + 1,
        decided,
        words: mine,
        doubtful: mine.filter((word) => isDoubtful(word, sure)),
        elsewhere: Math.max(0, all - wordsIn(text, mine)),
      },
    ];
  });
}

const wordsIn = (text: string, words: readonly SeenWord[]): number =>
  words.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/\S+/gu)?.length ?? 0), 0);

/** The page on which a claim's words begin; of no claim, the first. */
export function pageOf({ claims }: ReportWhole, pages: SeenPage['pages'], claim: string): number | undefined {
  const span = claims.find((decided) => decided.claim.id === claim)?.current.spans[0];
  return span && pages.find((page) => overlap(page, span))?.page;
}
