/** Quotations that no cue introduces: they go on from whoever spoke last. */
import type { Attribution } from '../../model/attribution.ts';
import { contentId } from '../../model/content-id.ts';
import { byPosition, type Span } from '../../model/span.ts';
import { tokenRange, tokensIn } from '../../model/tokens.ts';
import type { Quotation } from './quotations.ts';
import { isMark } from './spans.ts';
import type { Words } from './words.ts';

/** Shorter ones are terms and titles. */
const MIN_WORDS = 5;

/** Is it a statement: long enough, with a verb, from a capital on? */
function states(words: Words, { first, last }: Quotation): boolean {
  let said = 0;
  let verb = false;
  for (let i = first; i < last; i++) {
    if (!isMark(words, i)) said++;
    if (words.tags.pos[i] === 'VERB' || words.tags.pos[i] === 'AUX') verb = true;
  }
  return verb && said >= MIN_WORDS && words.shape[Math.min(first + 1, last - 1)] > 0;
}

/** How many attributions back a speaker may lie. */
const LOOK_BACK = 8;

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

/** Index of the attribution before `token` that has a source and lies nearest, in this paragraph or the one before; or -1. */
function speakerBefore(words: Words, made: readonly Attribution[], token: number): number {
  const block = words.sentences[words.sentence[token]].block;
  const from = firstFrom(made, token) - 1;
  for (let k = from; k >= 0 && k > from - LOOK_BACK; k--) {
    const { source, cueHead } = made[k];
    if (words.sentences[words.sentence[cueHead]].block < block - 1) return -1;
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

/** Adds quotations without a cue: to the content of one who was quoted just before, or else as attributions of their own. */
export function withFreeQuotations(words: Words, made: readonly Attribution[], report: string): Attribution[] {
  const all = [...made];
  const left = uncovered(words, made);
  for (const [q, quotation] of words.quotations.list.entries()) {
    if (left[q] === 0 || words.sentence[quotation.first] < 0 || !states(words, quotation)) continue;
    const speaker = speakerBefore(words, made, quotation.first);
    const span = tokenRange(words.tokens, quotation.first, quotation.last);
    if (speaker >= 0) {
      all[speaker] = { ...all[speaker], content: [...all[speaker].content, span].sort(byPosition) };
    } else all.push(freeQuotation(span, made[speaker], report));
  }
  return all;
}

function freeQuotation(span: Span, speaker: Attribution | undefined, report: string): Attribution {
  return {
    id: contentId('a', report, 'free', span.start, span.end),
    source: speaker?.source ?? [],
    cue: [],
    content: [span],
    manner: 'free',
    cueLemma: '',
    cueHead: -1,
    sourceHead: speaker?.sourceHead ?? -1,
    rule: 'attributions.free',
  };
}
