/** What the parser needs to know of the words of a sentence, as numbers. */
import type { Tagger } from '../tags/decode.ts';
import type { Sketch } from './state.ts';

const ROOT = 0x1b873593;
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

/** The words from `first` to before `last`, and the root after them. */
export function sketchOf(tagger: Tagger, { forms, norms, tags }: TaggedWords, first: number, last: number): Sketch {
  const length = last - first;
  const classes = coarseOf(tagger.cells.classes);
  const sketch = {
    length,
    words: new Int32Array(length + 1),
    tags: new Int32Array(length + 1),
    groups: new Int32Array(length + 1),
    coarse: new Int32Array(length + 1),
  };
  for (let i = 0; i < length; i++) {
    const type = tagger.types.get(forms[first + i], norms[first + i]);
    sketch.words[i] = type.word;
    sketch.groups[i] = type.group;
    sketch.tags[i] = tags[first + i] + 1;
    sketch.coarse[i] = classes[tags[first + i]];
  }
  sketch.words[length] = ROOT;
  sketch.tags[length] = tagger.cells.classes.length + 1;
  sketch.coarse[length] = COARSE.length;
  return sketch;
}
