import { describe, expect, it } from 'vitest';
import { course, PACE } from '../training/analysis/course.ts';
import { relationTable, Schoolbook } from '../training/analysis/lessons.ts';
import { packNet } from '../training/analysis/pack.ts';
import { byNet, byReader, scores } from '../training/analysis/score.ts';
import type { Vocabulary } from '../training/analysis/vocabulary.ts';
import { randomFrom } from '../training/learn/random.ts';
import { classTable } from '../training/tags/classes.ts';
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

const WORDS = ['gunmen', 'stormed', 'mill', 'guards', 'fled', 'fire', 'the'];
const numbered = new Map(WORDS.map((word, i) => [word, i + 1]));
const vocabulary: Vocabulary = {
  given: numbered,
  vectors: WORDS.map((_, i) => [Math.sin(i), Math.cos(i), Math.sin(2 * i), 1]),
  own: numbered,
  counts: new Map(WORDS.map((word) => [word, 9])),
};

function learn(): { bytes: Uint8Array; read: ReturnType<typeof byNet> } {
  const book = new Schoolbook(vocabulary, classTable(trees, 1), relationTable(trees));
  const shape = { size: 16, depth: 2, around: 1, arc: 16, label: 16 };
  const pace = { ...PACE, epochs: 40, batch: 20, rate: 0.01, shape, own: 8, part: 8 };
  const net = course({ gold: trees, news: [], teacher: null, vocabulary, book, random: randomFrom(1) }, () => {}, pace);
  return { bytes: packNet(net, vocabulary, book), read: byNet(net, book) };
}

describe('training', () => {
  it('writes the same bytes from the same data, and learns them', () => {
    const first = learn();
    expect(Buffer.compare(first.bytes, learn().bytes)).toBe(0);
    const expected = { upos: '100.00', uas: '100.00', las: '100.00' };
    expect(scores(trees, first.read)).toEqual(expected);
    expect(scores(trees, byReader(first.bytes))).toEqual(expected);
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
