/** Sentences that two reports print in nearly the same words: bottom-k sketches of their shingles, so that no text is compared with every other. */
import type { Page } from '../text/page.ts';
import type { Range } from '../text/scope.ts';

/** Words in a shingle, hashes kept of a sentence, and those of them that bring two sentences together. */
const SHINGLE = 3;
const KEPT = 24;
const MEETING = 4;
/** Sentences shorter than this are alike by chance. */
const SHORTEST = 9;
/** Share of shingles that make one wording of two. */
const ALIKE = 0.5;

/** FNV-1a over code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

export type Sketch = readonly number[];

/** The smallest hashes of a sentence's shingles, in order; empty for a short one. */
export function sketchOf({ words }: Page, { first, last }: Range): Sketch {
  if (last - first < SHORTEST) return [];
  const hashes = new Set<number>();
  for (let at = first; at + SHINGLE <= last; at++)
    hashes.add(
      hash(
        words
          .slice(at, at + SHINGLE)
          .map(({ norm }) => norm)
          .join(' '),
      ),
    );
  return [...hashes].sort((a, b) => a - b).slice(0, KEPT);
}

export const meetingKeys = (sketch: Sketch): Sketch => sketch.slice(0, MEETING);

/** Share of the smallest hashes of both together that both have: an estimate of the share of shingles. */
export function likeness(a: Sketch, b: Sketch): number {
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, Math.min(a.length, b.length));
  const [inA, inB] = [new Set(a), new Set(b)];
  return smallest.filter((value) => inA.has(value) && inB.has(value)).length / Math.max(1, smallest.length);
}

export const alike = (a: Sketch, b: Sketch): boolean => a.length > 0 && b.length > 0 && likeness(a, b) >= ALIKE;

/** A sentence as one number, for telling that a publisher prints it again and again. */
export const sentenceHash = ({ words, report }: Page, { first, last }: Range): number =>
  hash(
    `${report.publisher ?? ''} ${words
      .slice(first, last)
      .map(({ norm }) => norm)
      .join(' ')}`,
  );
