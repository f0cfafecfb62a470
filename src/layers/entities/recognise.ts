/** Labels the words of names with a learned model, left to right: each label may lean on the two before it. */
import type { LinearModel } from '../../weights/linear.ts';
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

const followers = new Map<number, readonly Uint8Array[]>();

/** For each of `width` labels, those that may come after it. */
function nextLabels(width: number): readonly Uint8Array[] {
  let next = followers.get(width);
  if (!next) {
    const labels = Array.from({ length: width }, (_, label) => label);
    next = labels.map((one) => Uint8Array.from(labels.filter((two) => mayFollow(one, two))));
    followers.set(width, next);
  }
  return next;
}

/** The label among `allowed` of which the features say most; the first of equals. `rows` is room to work in. */
function bestOf(
  { weights, size, classes }: LinearModel,
  { hashes, count, rows }: { readonly hashes: Int32Array; readonly count: number; readonly rows: Int32Array },
  allowed: Uint8Array,
): number {
  const width = classes.length;
  for (let f = 0; f < count; f++) rows[f] = (hashes[f] & (size - 1)) * width;
  let chosen = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < allowed.length; a++) {
    const label = allowed[a];
    let sum = 0;
    for (let f = 0; f < count; f++) sum += weights[rows[f] + label];
    if (sum <= highest) continue;
    highest = sum;
    chosen = label;
  }
  return chosen;
}

/** Labels of every token. `outer`: labels of an earlier model, as features. */
export function label(sheet: Sheet, model: LinearModel, outer?: Uint8Array): Uint8Array {
  const labels = new Uint8Array(sheet.tokens.count);
  const memory = new Int8Array(sheet.words.norms.length).fill(-1);
  const features = { hashes: new Int32Array(MAX_FEATURES), count: 0, rows: new Int32Array(MAX_FEATURES) };
  const after = nextLabels(model.classes.length);
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
        features.count = nameFeatures(sheet, s, i, before, features.hashes);
        chosen = bestOf(model, features, after[before.one]);
        memory[word] = chosen;
      }
      labels[i] = chosen;
      before.two = before.one;
      before.one = chosen;
    }
  }
  return labels;
}
