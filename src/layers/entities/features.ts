/** The features of one word for the recognition of names: the same function learns and reads. */
import { mix } from '../../weights/linear.ts';
import type { Sheet } from './sheet.ts';
import { SHAPE, SHOUTING } from './style.ts';
import { FLAG } from './words.ts';

export const MAX_FEATURES = 40;

/** Labels around the word that is being labelled; one such object serves a whole text. */
export interface Before {
  /** Of the two words before. */
  one: number;
  two: number;
  /** The label this word had last time in the report, or -1. */
  memory: number;
  /** Of an earlier model for this word and the next; -1 where there is none. */
  outer: number;
  outerNext: number;
}

const EDGE = 0x2545f491;

const NO_NAME = FLAG.stop | FLAG.opener;

/**
 * May the word be part of a name at all? Lower-case words may only where a name is open, small words only where they are printed
 * in capitals as others are not ("US").
 */
export function isCandidate(sheet: Sheet, at: number, open: boolean): boolean {
  const shape = sheet.shapes[at];
  const flags = sheet.words.flags[sheet.words.of[at]];
  if (shape === SHAPE.lower) return open && (flags & FLAG.joiner) !== 0;
  if (shape === SHAPE.mark) return open && sheet.tokens.norms[at].length === 1;
  if (open || shape === SHAPE.digit) return open;
  if ((flags & NO_NAME) === 0) return true;
  return (
    sheet.loud[at] === 0 && (shape === SHAPE.upper || shape === SHAPE.initials) && sheet.tokens.norms[at].length > 1
  );
}

/** The nearest word outside the run of capitalised words, on either side: what introduces and what follows the name. */
function runEdge({ shapes, words }: Sheet, at: number, step: number, bound: number): number {
  let i = at + step;
  for (let n = 0; n < 5 && i !== bound; n++, i += step) {
    const shape = shapes[i];
    if (shape === SHAPE.lower || shape === SHAPE.mark || shape === SHAPE.digit) return words.hash[words.of[i]];
  }
  return EDGE;
}

const f = (template: number, value: number): number => mix(value, Math.imul(template, 0x3c6ef372));

/** Writes the feature hashes of token `at` in sentence `s` into `into` and returns how many. */
export function nameFeatures(sheet: Sheet, s: number, at: number, before: Before, into: Int32Array): number {
  const { first, last } = sheet.sentences[s];
  const { shapes, placed } = sheet;
  const { of, hash, flags, suffix3 } = sheet.words;
  const style = sheet.styles[s];
  const { one, two, memory } = before;
  const word = of[at];
  const h = hash[word];
  const shape = style === SHOUTING ? 16 + Math.min(sheet.tokens.norms[at].length, 4) : shapes[at];
  const left = at > first ? of[at - 1] : -1;
  const right = at + 1 < last ? of[at + 1] : -1;
  const hl = left < 0 ? EDGE : hash[left];
  const hr = right < 0 ? EDGE : hash[right];
  const known = flags[word] | (sheet.acting[at] << 14) | (placed[at] << 16);
  const knownLeft = left < 0 ? -1 : flags[left] | (placed[at - 1] << 16);
  const knownRight = right < 0 ? -1 : flags[right] | (placed[at + 1] << 16);
  const company = style * 4 + sheet.seen[word];
  let n = 0;
  into[n++] = f(1, h);
  into[n++] = f(2, hl);
  into[n++] = f(3, hr);
  into[n++] = f(4, at > first + 1 ? hash[of[at - 2]] : EDGE);
  into[n++] = f(5, at + 2 < last ? hash[of[at + 2]] : EDGE);
  into[n++] = f(6, mix(hl, h));
  into[n++] = f(7, mix(h, hr + 1));
  into[n++] = f(8, sheet.words.prefix[word]);
  into[n++] = f(9, sheet.words.suffix2[word]);
  into[n++] = f(10, suffix3[word]);
  into[n++] = f(11, sheet.words.suffix4[word]);
  into[n++] = f(12, ((left < 0 ? 9 : shapes[at - 1]) << 12) | (shape << 6) | (right < 0 ? 9 : shapes[at + 1]));
  into[n++] = f(13, (shape << 8) | (company << 2) | (left < 0 ? 1 : 0));
  into[n++] = f(14, one);
  into[n++] = f(15, (one << 8) | two);
  into[n++] = f(16, mix(h, one + 7));
  into[n++] = f(17, (one << 10) | (shape << 4) | company);
  into[n++] = f(18, memory);
  into[n++] = f(19, mix(mix(memory, one), shape));
  into[n++] = f(20, known);
  into[n++] = f(21, mix(known, one));
  into[n++] = f(22, knownLeft);
  into[n++] = f(23, knownRight);
  into[n++] = f(24, mix(mix(knownLeft, known), knownRight));
  into[n++] = f(25, mix(runEdge(sheet, at, -1, first - 1), shape));
  into[n++] = f(26, mix(runEdge(sheet, at, 1, last), shape));
  into[n++] = f(27, mix(one, hr));
  into[n++] = f(28, mix(suffix3[word], hl));
  into[n++] = f(29, style);
  into[n++] = f(30, mix(suffix3[word], right < 0 ? 0 : suffix3[right]));
  if (before.outer >= 0) {
    into[n++] = f(31, before.outer);
    into[n++] = f(32, mix(before.outer, h));
    into[n++] = f(33, mix(before.outer, one));
    into[n++] = f(34, mix(before.outer, before.outerNext + 64));
    into[n++] = f(35, mix(before.outer, known));
  }
  return n;
}
