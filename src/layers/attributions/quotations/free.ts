/** Quotations that no cue introduces: they go on from whoever spoke last. */
import type { Attribution } from '../../../model/attribution.ts';
import { byPosition } from '../../../model/span.ts';
import { tokenRange, tokensIn } from '../../../model/tokens.ts';
import type { Words } from '../words.ts';
import { states } from './statement.ts';

/** How many attributions back a speaker may lie. */
const LOOK_BACK = 20;
/** And how many paragraphs. */
const PARAGRAPHS = 4;

/** Index of the first attribution whose cue stands at or after `token`. `made` is in order of cues. */
function firstFrom(made: readonly Attribution[], token: number): number {
  let low = 0;
  let high = made.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (made[middle].cueHead < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the attribution before `token` that has a source and lies nearest, within a few paragraphs; or -1. */
function speakerBefore(words: Words, made: readonly Attribution[], token: number): number {
  const block = words.sentences[words.sentence[token]].block;
  const from = firstFrom(made, token) - 1;
  for (let k = from; k >= 0 && k > from - LOOK_BACK; k--) {
    const { source, cueHead } = made[k];
    if (words.sentences[words.sentence[cueHead]].block < block - PARAGRAPHS) return -1;
    if (source.length > 0 && words.quotations.of[cueHead] < 0) return k;
  }
  return -1;
}

/** Quotations that no content touches, by index. */
function uncovered(words: Words, made: readonly Attribution[]): Uint8Array {
  const left = new Uint8Array(words.quotations.list.length).fill(1);
  for (const { content } of made) {
    for (const span of content) {
      const { first, last } = tokensIn(words.tokens, span);
      for (let i = first; i < last; i++) if (words.quotations.of[i] >= 0) left[words.quotations.of[i]] = 0;
    }
  }
  return left;
}

/** Adds quotations without a cue to the content of whoever spoke last, marked as doubtful; where nobody did, they stay without a speaker. */
export function withFreeQuotations(words: Words, made: readonly Attribution[]): Attribution[] {
  const all = [...made];
  const left = uncovered(words, made);
  for (const [q, quotation] of words.quotations.list.entries()) {
    if (left[q] === 0 || words.sentence[quotation.first] < 0 || !states(words, quotation)) continue;
    const speaker = speakerBefore(words, made, quotation.first);
    if (speaker < 0) continue;
    const span = tokenRange(words.tokens, quotation.first, quotation.last);
    const { content, doubtful = [] } = all[speaker];
    const taken = [...content, span].sort(byPosition);
    all[speaker] = { ...all[speaker], content: taken, doubtful: [...doubtful, span].sort(byPosition) };
  }
  return all;
}
