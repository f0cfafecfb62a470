/** The features of one word for the recognition of names: the same function learns and reads. */
import { mix } from '../../weights/linear.ts';
import { FLAG, type Sheet } from './sheet.ts';
import { SHAPE, SHOUTING } from './style.ts';

export const MAX_FEATURES = 48;
/** Labels of the words before: index of the label, or -1 before the first word. */
export interface Before {
  readonly one: number;
  readonly two: number;
  /** The label this word had last time in the report, or -1. */
  readonly memory: number;
  /** Of another model for the same word and its neighbours, or 0. */
  readonly outer: number;
  readonly outerNext: number;
}

const EDGE = 0x2545f491;

/** May the word be part of a name at all? Lower-case words may only where a name is open or all is capitals. */
export function isCandidate(sheet: Sheet, at: number, style: number, open: boolean): boolean {
  const shape = sheet.shapes[at];
  if (shape === SHAPE.mark) return open && sheet.tokens.norms[at].length === 1;
  if (shape === SHAPE.lower) return open && (sheet.flags[sheet.words[at]] & FLAG.joiner) !== 0;
  if (shape === SHAPE.digit) return open;
  if (style === SHOUTING && !open) return (sheet.flags[sheet.words[at]] & FLAG.stop) === 0;
  return true;
}

/** The nearest word outside the run of capitalised words, on either side: what introduces and what follows the name. */
function runEdge(sheet: Sheet, at: number, step: number, bound: number): number {
  let i = at + step;
  for (let n = 0; n < 5 && i !== bound; n++, i += step) {
    const shape = sheet.shapes[i];
    if (shape === SHAPE.lower || shape === SHAPE.mark || shape === SHAPE.digit) return sheet.hash[sheet.words[i]];
  }
  return EDGE;
}

/** Writes the feature hashes of token `at` in sentence `s` into `into` and returns how many. */
export function nameFeatures(sheet: Sheet, s: number, at: number, before: Before, into: Int32Array): number {
  const { first, last } = sheet.sentences[s];
  const { words, hash, shapes, flags } = sheet;
  const style = sheet.styles[s];
  const word = words[at];
  const h = hash[word];
  const shape = style === SHOUTING ? 16 + Math.min(sheet.tokens.norms[at].length, 4) : shapes[at];
  const left = at > first ? words[at - 1] : -1;
  const left2 = at > first + 1 ? words[at - 2] : -1;
  const right = at + 1 < last ? words[at + 1] : -1;
  const right2 = at + 2 < last ? words[at + 2] : -1;
  const hl = left < 0 ? EDGE : hash[left];
  const hr = right < 0 ? EDGE : hash[right];
  const shapeLeft = left < 0 ? 9 : shapes[at - 1];
  const shapeRight = right < 0 ? 9 : shapes[at + 1];
  const known = flags[word] | (sheet.acting[at] << 14) | (sheet.placed[at] << 16);
  const company = style * 4 + sheet.seen[word];
  const start = at === first ? 1 : 0;
  let n = 0;
  const put = (template: number, value: number): void => {
    into[n++] = mix(mix(template * 0x3c6ef372, value), template);
  };
  put(1, h);
  put(2, hl);
  put(3, hr);
  put(4, left2 < 0 ? EDGE : hash[left2]);
  put(5, right2 < 0 ? EDGE : hash[right2]);
  put(6, mix(hl, h));
  put(7, mix(h, hr + 1));
  put(8, sheet.prefix[word]);
  put(9, sheet.suffix2[word]);
  put(10, sheet.suffix3[word]);
  put(11, sheet.suffix4[word]);
  put(12, (shapeLeft << 12) | (shape << 6) | shapeRight);
  put(13, (shape << 8) | (company << 2) | start);
  put(14, before.one);
  put(15, (before.one << 8) | before.two);
  put(16, mix(h, before.one + 7));
  put(17, (before.one << 10) | (shape << 4) | company);
  put(18, before.memory);
  put(19, mix(mix(before.memory, before.one), shape));
  put(20, known);
  put(21, mix(known, before.one));
  put(22, left < 0 ? -1 : flags[left] | (sheet.placed[at - 1] << 16));
  put(23, right < 0 ? -1 : flags[right] | (sheet.placed[at + 1] << 16));
  put(24, mix(mix(left < 0 ? -1 : flags[left], known), right < 0 ? -1 : flags[right]));
  put(25, mix(runEdge(sheet, at, -1, first - 1), shape));
  put(26, mix(runEdge(sheet, at, 1, last), shape));
  put(27, mix(before.one, hr));
  put(28, mix(sheet.suffix3[word], hl));
  put(29, style);
  put(30, mix(sheet.suffix3[word], right < 0 ? 0 : sheet.suffix3[right]));
  if (before.outer >= 0) {
    put(31, before.outer);
    put(32, mix(before.outer, h));
    put(33, mix(before.outer, before.one));
    put(34, mix(before.outer, before.outerNext + 64));
    put(35, mix(before.outer, known));
  }
  return n;
}
