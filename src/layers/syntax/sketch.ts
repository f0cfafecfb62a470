/** What the parser needs to know of the words of a sentence, as numbers. */
import type { Tagger } from '../tags/decode.ts';
import { lookUp } from '../tags/lexicon.ts';

/** The words of a sentence by place: 1 is the first word, `length + 1` the root, 0 and what follows the root are nobody. */
export interface Sketch {
  readonly length: number;
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly groups: Int32Array;
  /** Number of the UD class, for sets of classes. */
  readonly coarse: Int32Array;
}

const ROOT = 0x1b873593;
const NOBODY = 0x5bd1e;
const COARSE: readonly string[] =
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ');

const coarseTables = new WeakMap<readonly string[], Int32Array>();

/** Number of the UD class for each class of the tagger. */
function coarseOf(classes: readonly string[]): Int32Array {
  let table = coarseTables.get(classes);
  if (!table) {
    table = Int32Array.from(classes, (name) => COARSE.indexOf(name.split('/')[0]));
    coarseTables.set(classes, table);
  }
  return table;
}

export interface TaggedWords {
  readonly forms: readonly string[];
  readonly norms: readonly string[];
  /** Classes as the tagger numbers them. */
  readonly tags: ArrayLike<number>;
}

/** Groups of words that are used alike, by the words' hashes. */
export interface Groups {
  readonly keys: Int32Array;
  readonly values: Uint16Array;
}

export interface Knowledge {
  readonly tagger: Tagger;
  readonly groups: Groups;
}

/** The words from `first` to before `last`, and the root after them. */
export function sketchOf(
  { tagger, groups }: Knowledge,
  { forms, norms, tags }: TaggedWords,
  first: number,
  last: number,
): Sketch {
  const length = last - first;
  const classes = coarseOf(tagger.cells.classes);
  const places = (): Int32Array => new Int32Array(length + 4);
  const sketch = { length, words: places().fill(NOBODY), tags: places(), groups: places(), coarse: places() };
  for (let i = 0; i < length; i++) {
    const type = tagger.types.get(forms[first + i], norms[first + i]);
    const tag = tags[first + i];
    sketch.words[i + 1] = type.word;
    const slot = lookUp(groups.keys, type.word);
    sketch.groups[i + 1] = slot < 0 ? 0 : groups.values[slot];
    sketch.tags[i + 1] = tag + 1;
    sketch.coarse[i + 1] = classes[tag];
  }
  sketch.words[length + 1] = ROOT;
  sketch.tags[length + 1] = tagger.cells.classes.length + 1;
  sketch.coarse[length + 1] = COARSE.length;
  return sketch;
}
