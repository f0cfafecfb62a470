/** Doubts about claims whose words were recognised on an image: what a claim rests on may have been read wrongly. */
import type { Claim } from '../../model/claim.ts';
import type { Note } from '../../model/note.ts';
import { type Report, type SeenWord, SURE } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';

/** So many words are quoted. */
const QUOTED = 6;

/** All words that a claim rests on: its own, its speakers', and those of its values. */
function wordsUnder({ spans, chain, toll, when, where, who, certainty, grounds }: Claim): Span[] {
  const values = [toll, when, where, certainty, grounds, ...who].flatMap((reading) => reading?.spans ?? []);
  return [...spans, ...chain.flatMap((speaker) => speaker.spans), ...values];
}

const touches = (word: Span, span: Span): boolean => word.start < span.end && word.end > span.start;

/** For each claim its doubt, or none. */
export function imageDoubts(report: Report): (claim: Claim) => Note[] {
  const unsure = (report.seen ?? []).filter(({ confidence }) => confidence < SURE);
  if (unsure.length === 0) return () => [];
  return (claim) => {
    const under = wordsUnder(claim);
    const words = unsure.filter((word) => under.some((span) => touches(word, span)));
    return words.length === 0 ? [] : [noteOn(words, report.text)];
  };
}

function noteOn(words: readonly SeenWord[], text: string): Note {
  const quoted = words
    .slice(0, QUOTED)
    .map(({ start, end, page, confidence }) => `“${text.slice(start, end)}” (page ${page}, ${confidence} of 100)`);
  const more = words.length > QUOTED ? ` and ${words.length - QUOTED} others` : '';
  return {
    spans: words.map(({ start, end }) => ({ start, end })),
    text: `Recognised on an image with little confidence: ${quoted.join(', ')}${more}. Check the words on the image.`,
    rule: 'claims.notes.image-words',
  };
}
