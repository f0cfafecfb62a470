/** Labels the words of names with a learned model, left to right: each label may lean on the two before it. */
import { best, type LinearModel, score } from '../../weights/linear.ts';
import { type Before, isCandidate, MAX_FEATURES, nameFeatures } from './features.ts';
import type { Sheet } from './sheet.ts';

/** Where in a name a word stands. */
export const POSITIONS = ['B', 'I', 'L', 'U'] as const;

/** `O` and, for each sort of name, the four positions: "B-person". */
export const labelsFor = (sorts: readonly string[]): readonly string[] => [
  'O',
  ...sorts.flatMap((sort) => POSITIONS.map((position) => `${position}-${sort}`)),
];

/** Is a name open after this label, so that the next word must go on with it? Labels are in the order of `labelsFor`. */
export const isOpen = (label: number): boolean => label > 0 && ((label - 1) & 3) < 2;

/** May `next` follow `label`? An open name goes on with the same sort; a closed one does not. */
export function mayFollow(label: number, next: number): boolean {
  const goesOn = next > 0 && (((next - 1) & 3) === 1 || ((next - 1) & 3) === 2);
  if (!isOpen(label)) return !goesOn;
  return goesOn && (label - 1) >> 2 === (next - 1) >> 2;
}

export interface NameSpan {
  readonly first: number;
  readonly last: number;
  /** Index of the sort among those of the model. */
  readonly sort: number;
}

/** The names that the labels spell; a name broken off keeps the words it has. */
export function namesIn(labels: Uint8Array, sheet: Pick<Sheet, 'sentences'>): NameSpan[] {
  const found: NameSpan[] = [];
  for (const { first, last } of sheet.sentences) {
    for (let i = first; i < last; i++) {
      if (labels[i] === 0) continue;
      const sort = (labels[i] - 1) >> 2;
      let end = i + 1;
      while (end < last && isOpen(labels[end - 1]) && mayFollow(labels[end - 1], labels[end])) end++;
      found.push({ first: i, last: end, sort });
      i = end - 1;
    }
  }
  return found;
}

const NEVER = -0x40000000;

/** For each label, what is added to the score of each next one: nothing, or so little that it is never chosen. */
function transitions(width: number): Int32Array[] {
  const bars: Int32Array[] = [];
  for (let one = 0; one < width; one++)
    bars.push(Int32Array.from({ length: width }, (_, next) => (mayFollow(one, next) ? 0 : NEVER)));
  return bars;
}

/** Labels of every token. `outer`: labels of an earlier model, as features. */
export function label(sheet: Sheet, model: LinearModel, outer?: Uint8Array): Uint8Array {
  const width = model.classes.length;
  const labels = new Uint8Array(sheet.tokens.count);
  const memory = new Int8Array(sheet.words.norms.length).fill(-1);
  const features = new Int32Array(MAX_FEATURES);
  const scores = new Int32Array(width);
  const bars = transitions(width);
  const before: Before = { one: 0, two: 0, memory: -1, outer: -1, outerNext: 0 };
  for (let s = 0; s < sheet.sentences.length; s++) {
    const { first, last } = sheet.sentences[s];
    before.one = 0;
    before.two = 0;
    for (let i = first; i < last; i++) {
      let chosen = 0;
      if (isCandidate(sheet, i, isOpen(before.one))) {
        const word = sheet.words.of[i];
        before.memory = memory[word];
        if (outer) {
          before.outer = outer[i];
          before.outerNext = i + 1 < last ? outer[i + 1] : 0;
        }
        score(model, features, nameFeatures(sheet, s, i, before, features), scores);
        const bar = bars[before.one];
        for (let c = 0; c < width; c++) scores[c] += bar[c];
        chosen = best(scores, width);
        memory[word] = chosen;
      }
      labels[i] = chosen;
      before.two = before.one;
      before.one = chosen;
    }
  }
  return labels;
}
