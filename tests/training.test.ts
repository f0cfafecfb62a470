import { describe, expect, it } from 'vitest';
import { openParser, parse } from '../src/layers/syntax/parse.ts';
import { openClasses, taggerOf } from '../src/layers/tags/decode.ts';
import { WordTypes } from '../src/layers/tags/word-type.ts';
import { packCells } from '../src/weights/cells.ts';
import { randomFrom } from '../training/learn/random.ts';
import { sketchTree } from '../training/syntax/examples.ts';
import { learnParser } from '../training/syntax/learn-parser.ts';
import { withoutCrossings } from '../training/syntax/oracle.ts';
import { learnTagger } from '../training/tags/learn.ts';
import { withHyphensJoined } from '../training/treebank/augment.ts';
import { parseConllu } from '../training/treebank/conllu.ts';

/** `form/UPOS/Penn/head/relation` a word, heads from one. */
const conllu = (sentence: string): string =>
  sentence
    .split(' ')
    .map((word, i) => {
      const [form, upos, penn, head, relation, misc = '_'] = word.split('/');
      return [i + 1, form, form, upos, penn, '_', head, relation, '_', misc].join('\t');
    })
    .join('\n');

const SENTENCES = [
  'Gunmen/NOUN/NNS/2/nsubj stormed/VERB/VBD/0/root a/DET/DT/4/det mill/NOUN/NN/2/obj ./PUNCT/./2/punct',
  'The/DET/DT/2/det guards/NOUN/NNS/3/nsubj fled/VERB/VBD/0/root north/ADV/RB/3/advmod ./PUNCT/./3/punct',
  'She/PRON/PRP/2/nsubj saw/VERB/VBD/0/root the/DET/DT/4/det fire/NOUN/NN/2/obj ./PUNCT/./2/punct',
];
const trees = parseConllu(Array.from({ length: 8 }, () => SENTENCES.map((s) => conllu(s)).join('\n\n')).join('\n\n'));

function learn(): { tagger: Uint8Array; parser: Uint8Array } {
  const { cells, lexicon } = learnTagger({ gold: trees, silver: [], epochs: 3, bits: 14, random: randomFrom(1) });
  const tagger = taggerOf(cells, new WordTypes(lexicon, openClasses(cells.classes)));
  const groups = { keys: new Int32Array(16), values: new Uint16Array(16) };
  const tagged = trees.map((tree) => ({ tree, tags: new Int32Array(tree.length) }));
  const lesson = { epochs: 4, width: 2, random: randomFrom(3), arcBits: 10, labelBits: 12 };
  return { tagger: packCells(cells), parser: learnParser(tagged, { tagger, groups }, lesson) };
}

describe('training', () => {
  it('writes the same bytes from the same data, and learns them', () => {
    const first = learn();
    const second = learn();
    expect(Buffer.compare(first.tagger, second.tagger)).toBe(0);
    expect(Buffer.compare(first.parser, second.parser)).toBe(0);
    const { cells, lexicon } = learnTagger({ gold: trees, silver: [], epochs: 3, bits: 14, random: randomFrom(1) });
    const tagger = taggerOf(cells, new WordTypes(lexicon, openClasses(cells.classes)));
    const parser = openParser(first.parser);
    const sketch = sketchTree({ tagger, groups: parser.groups }, trees[0], new Int32Array(5));
    expect([...parse(parser, sketch).heads.subarray(1, 6)]).toEqual([2, 6, 4, 2, 2]);
  });

  it('lifts arcs that cross', () => {
    expect([...withoutCrossings([2, 3, -1, 2])]).toEqual([2, 2, -1, 2]);
    expect([...withoutCrossings([1, -1, 1])]).toEqual([1, -1, 1]);
  });

  it('joins hyphenated words where nothing stands between their parts', () => {
    const glued = 'SpaceAfter=No';
    const [tree] = parseConllu(
      conllu(
        `a/DET/DT/5/det well/ADV/RB/4/advmod/${glued} -/PUNCT/HYPH/2/punct/${glued} known/VERB/VBN/5/amod man/NOUN/NN/0/root`,
      ),
    );
    const joined = withHyphensJoined(tree);
    expect(joined.map(({ form, upos, head }) => `${form} ${upos} ${head}`)).toEqual([
      'a DET 2',
      'well-known ADJ 2',
      'man NOUN -1',
    ]);
    expect(withHyphensJoined(joined)).toBe(joined);
  });
});
