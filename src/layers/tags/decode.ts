/** Gives each word of a sentence its class, from left to right. */
import { addCells, type Cells, cellsOf } from '../../weights/cells.ts';
import { readPack } from '../../weights/pack.ts';
import { contextFeatures, type Line, MOST } from './context.ts';
import { settingOf } from './letter-case.ts';
import { lexiconOf } from './lexicon.ts';
import { caseOf, type OpenClasses, ownFeatures, type WordType, WordTypes } from './word-type.ts';

/** Words of a whole report; sentences are ranges of them. */
export interface Words {
  readonly forms: readonly string[];
  readonly norms: readonly string[];
}

export interface Tagger {
  readonly cells: Cells;
  readonly types: WordTypes;
  /** By class: is it a verb or an auxiliary? */
  readonly verbal: readonly boolean[];
}

const index = (classes: readonly string[], names: readonly string[]): number[] =>
  names.map((name) => classes.indexOf(name)).filter((c) => c >= 0);

const OPEN = `NOUN/NN NOUN/NNS PROPN/NNP PROPN/NNPS ADJ/JJ ADJ/JJR ADJ/JJS ADJ/NNP ADV/RB
  VERB/VB VERB/VBD VERB/VBG VERB/VBN VERB/VBP VERB/VBZ NUM/CD INTJ/UH X/FW
  SYM/SYM PUNCT/. PUNCT/: PUNCT/NFP PROPN/ADD X/LS NUM/LS`.split(/\s+/);

/** Classes that are open to new words, by their names "UPOS/Penn tag". */
export function openClasses(classes: readonly string[]): OpenClasses {
  const any = index(classes, OPEN);
  const endings: [string, string[]][] = [
    ['ing', ['NOUN/NN', 'VERB/VBG', 'ADJ/JJ']],
    ['ed', ['VERB/VBD', 'VERB/VBN', 'ADJ/JJ']],
    ['s', ['NOUN/NNS', 'VERB/VBZ']],
  ];
  return {
    any: Uint8Array.from(any.sort((a, b) => a - b)),
    byEnding: new Map(endings.map(([ending, names]) => [ending, index(classes, names)])),
    name: classes.indexOf('PROPN/NNP'),
    nouns: index(classes, ['NOUN/NN', 'NOUN/NNS', 'ADJ/JJ', 'VERB/VB', 'VERB/VBG', 'NUM/CD']),
  };
}

export function openTagger(bytes: Uint8Array): Tagger {
  const pack = readPack(bytes);
  const cells = cellsOf(pack);
  return taggerOf(cells, new WordTypes(lexiconOf(pack), openClasses(cells.classes)));
}
export const taggerOf = (cells: Cells, types: WordTypes): Tagger => ({
  cells,
  types,
  verbal: cells.classes.map((name) => /^(VERB|AUX)/.test(name)),
});

/** The words from `first` to before `last`, looked up. */
export function lineOf(types: WordTypes, words: Words, first: number, last: number): Line & { setting: number } {
  const found: WordType[] = [];
  for (let i = first; i < last; i++) found.push(types.get(words.forms[i], words.norms[i]));
  const shapes = found.map((type) => type.shape);
  const setting = settingOf(
    shapes,
    found.map((type) => type.letters),
  );
  const cases = found.map((type, i) => caseOf(type, setting, i === 0));
  return { types: found, cases, tags: new Int32Array(found.length), setting };
}

/** Features of the form, found once for each way a sentence may be printed. */
export function featuresOf(type: WordType, norm: string, setting: number, first: boolean): Int32Array {
  const slot = setting * 2 + (first ? 1 : 0);
  return (type.features[slot] ??= ownFeatures(type, norm, setting, first));
}

/** The nearest verb on the left, kept up to date while a sentence is read. */
export class NearVerb {
  private tag = -1;
  private at = 0;
  note(tag: number, i: number): void {
    this.tag = tag;
    this.at = i;
  }
  /** One number for its class and distance (1, 2, 3, 4 or more). */
  value(i: number): number {
    return this.tag < 0 ? 0 : (this.tag + 1) * 4 + Math.min(i - this.at, 4) - 1;
  }
}

function ownScores(tagger: Tagger, type: WordType, norm: string, at: { setting: number; first: boolean }): Int32Array {
  const slot = at.setting * 2 + (at.first ? 1 : 0);
  const known = type.scores[slot];
  if (known) return known;
  const hashes = ownFeatures(type, norm, at.setting, at.first);
  const scores = new Int32Array(type.candidates.length);
  addCells(tagger.cells, { hashes, count: hashes.length }, type.candidates, scores);
  type.scores[slot] = scores;
  return scores;
}

const HASHES = new Int32Array(MOST);
const SCORES = new Int32Array(256);

/** Classes of the words from `first` to before `last`, as numbers. */
export function tagSentence(tagger: Tagger, words: Words, first: number, last: number): Int32Array {
  const line = lineOf(tagger.types, words, first, last);
  const near = new NearVerb();
  for (let i = 0; i < line.types.length; i++) {
    const type = line.types[i];
    const { candidates } = type;
    let tag = candidates[0];
    if (candidates.length > 1) {
      const own = ownScores(tagger, type, words.norms[first + i], { setting: line.setting, first: i === 0 });
      SCORES.set(own);
      const features = { hashes: HASHES, count: contextFeatures(line, i, near.value(i), HASHES) };
      addCells(tagger.cells, features, candidates, SCORES);
      let at = 0;
      for (let c = 1; c < candidates.length; c++) if (SCORES[c] > SCORES[at]) at = c;
      tag = candidates[at];
    }
    line.tags[i] = tag;
    if (tagger.verbal[tag]) near.note(tag, i);
  }
  return line.tags;
}
