/** How far a quotation reaches beyond the sentence of its cue: sentence by sentence, forward and back. */
import { hashOf } from '../../weights/linear.ts';
import type { Features } from './features/feature-list.ts';
import type { Words } from './words.ts';

/** Token range [first, last) in one neighbouring sentence that may belong to the content. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

export const FORWARD = 1;
export const BACK = -1;
const COLON = hashOf(':');

/** Quoted run at the start of the sentence, or the whole of it where something in it is quoted or a colon leads to it. */
function unitAfter(words: Words, sentence: number): Unit | null {
  const { of } = words.quotations;
  const { first, last } = words.sentences[sentence];
  let end = first;
  while (end < last && of[end] >= 0) end++;
  if (end > first) return { first, last: end, sentence };
  const led = words.norm[first - 1] === COLON;
  for (let i = first; i < last; i++) if (led || of[i] >= 0) return { first, last, sentence };
  return null;
}

/** Quoted run at the end of the sentence, where the sentence after it begins within quotation marks too. */
function unitBefore(words: Words, sentence: number, following: Unit): Unit | null {
  const { of } = words.quotations;
  const { first, last } = words.sentences[sentence];
  if (of[following.first] < 0) return null;
  let start = last;
  while (start > first && of[start - 1] >= 0) start--;
  return start < last ? { first: start, last, sentence } : null;
}

export function nextUnit(words: Words, from: Unit, direction: number): Unit | null {
  const sentence = from.sentence + direction;
  if (sentence < 0 || sentence >= words.sentences.length) return null;
  return direction === FORWARD ? unitAfter(words, sentence) : unitBefore(words, sentence, from);
}

/** The content found so far, as the decision to go on sees it. */
export interface Reached {
  readonly cue: number;
  readonly kind: number;
  /** Content within the sentence of the cue: first token, last token + 1; first === last when there is none. */
  readonly first: number;
  readonly last: number;
  /** Units taken so far in this direction. */
  readonly taken: number;
}

function span(words: Words, from: number, to: number): number {
  const { of } = words.quotations;
  let quoted = 0;
  for (let i = from; i < to; i++) if (of[i] >= 0) quoted++;
  return quoted === 0 ? 0 : quoted === to - from ? 2 : 1;
}

/** Does a likely cue stand in the sentence of the unit, outside quotation marks? 0 no, 1 before it, 2 after it. */
function ownCue(words: Words, unit: Unit, likely: Uint8Array): number {
  const { first, last } = words.sentences[unit.sentence];
  for (let i = first; i < last; i++) {
    if (likely[i] && words.quotations.of[i] < 0) return i < unit.first ? 1 : 2;
  }
  return 0;
}

function layout({ cue, first, last }: Reached): number {
  if (first === last) return 0;
  return last <= cue ? 1 : first > cue ? 2 : 3;
}

/** Features of taking `unit` (next in `direction` after `from`). `likely` marks the tokens taken for cues. */
export function reachFeatures(
  words: Words,
  reached: Reached,
  step: { readonly from: Unit; readonly unit: Unit; readonly direction: number; readonly likely: Uint8Array },
  out: Features,
): void {
  const { from, unit, direction, likely } = step;
  const { of, list } = words.quotations;
  const home = words.sentences[words.sentence[reached.cue]];
  const there = words.sentences[unit.sentence];
  const forward = direction === FORWARD ? 1 : 0;
  const edge = forward ? unit.first : unit.last - 1;
  const near = forward ? from.last - 1 : from.first;
  const same = of[edge] >= 0 && of[edge] === of[near] ? 1 : 0;
  const inQuote = of[near] >= 0 ? 1 : 0;
  const paragraph = there.block === words.sentences[from.sentence].block ? 0 : 1;
  const open = inQuote && !list[of[near]].closed ? 1 : 0;
  const whole = unit.first === there.first && unit.last === there.last ? 1 : 0;
  const own = ownCue(words, unit, likely);
  const quoted = span(words, unit.first, unit.last);
  const home2 = reached.first === reached.last ? 3 : span(words, reached.first, reached.last);
  const where = layout(reached);
  const touches = forward ? home.last - reached.last < 3 : reached.first - home.first < 2;
  const quotedCue = of[reached.cue] >= 0 ? 1 : 0;
  const colon = words.norm[home.last - 1] === COLON ? 1 : 0;
  const state = forward + 2 * same + 4 * inQuote + 8 * paragraph + 16 * whole + 32 * open;
  const context = home2 + 4 * where + 16 * (touches ? 1 : 0) + 32 * quotedCue + 64 * colon;
  let later = 0;
  for (let i = reached.cue + 1; i < home.last; i++) if (likely[i] && of[i] < 0) later++;
  out.clear();
  out.one(300, state);
  out.two(301, state, context);
  out.two(302, state, own);
  out.three(303, state, own, context);
  out.three(304, context, own, quoted);
  out.two(305, Math.min(reached.taken, 3), state);
  out.two(306, words.lemma[reached.cue], forward);
  out.three(307, words.lemma[reached.cue], same, where);
  out.two(308, reached.kind, forward * 4 + where);
  out.three(309, Math.min(later, 2), forward, home2);
  out.three(310, Math.min(later, 2), own, quoted * 8 + whole * 4 + forward * 2 + same);
  out.two(311, words.pos[there.first], forward * 4 + quoted);
  out.three(312, words.norm[unit.first], forward, quoted);
  out.three(313, Math.min(reached.taken, 2), context, quoted);
}
