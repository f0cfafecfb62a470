import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFromText } from '../../ingest/from-text.ts';
import { subtree } from '../../model/syntax.ts';
import { readReport } from '../../read-report.ts';
import { analysis } from '../analysis/index.ts';
import { sentences } from '../sentences/index.ts';
import { tags } from '../tags/index.ts';
import { tokens } from '../tokens/index.ts';
import { syntax } from './index.ts';

const read = (text: string) =>
  readReport(reportFromText({ text }), [tokens, sentences, analysis, tags, syntax]).annotations;

/** Arcs as "dependent relation head", lower case. */
function arcs(text: string): string[] {
  const { tokens, syntax } = read(text);
  return tokens.norms.map((norm, i) => {
    const head = syntax.heads[i];
    return head < 0 ? `${norm} root` : `${norm} ${syntax.relations[i]} ${tokens.norms[head]}`;
  });
}

describe('syntax', () => {
  it.each([
    [
      'Gunmen stormed the prison on Monday.',
      ['gunmen nsubj stormed', 'stormed root', 'prison obj stormed', 'monday obl stormed'],
    ],
    [
      'The bridge was hit by a shell.',
      ['bridge nsubj:pass hit', 'was aux:pass hit', 'shell obl:agent hit', 'by case shell'],
    ],
    [
      'She said that the guards had fled.',
      ['she nsubj said', 'that mark fled', 'fled ccomp said', 'guards nsubj fled'],
    ],
    ['The man who led the raid was killed.', ['led acl:relcl man', 'who nsubj led', 'raid obj led']],
    ['Hasan and Leyla left the town.', ['leyla conj hasan', 'and cc leyla', 'hasan nsubj left', 'town obj left']],
    ['They burned the house of the mayor.', ['mayor nmod house', 'of case mayor', 'house obj burned']],
    ["The army's spokesman denied the report.", ['army nmod:poss spokesman', "'s case army", 'spokesman nsubj denied']],
    ['THE GUNMEN KILLED TWO SOLDIERS.', ['gunmen nsubj killed', 'two nummod soldiers', 'soldiers obj killed']],
  ])('reads %s', (text, expected) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(expected));
  });

  const checkTrees = (text: string): void => {
    const { tokens, sentences, syntax } = read(text);
    expect(syntax.heads).toHaveLength(tokens.count);
    for (const { first, last } of sentences) {
      const roots = [...syntax.heads.subarray(first, last).keys()].filter((i) => syntax.heads[first + i] < 0);
      expect(roots).toHaveLength(1);
      const below = subtree(syntax, first + roots[0]);
      expect(below).toHaveLength(last - first);
      expect([below[0], below[below.length - 1]]).toEqual([first, last - 1]);
      const wrong = below.filter((i) => syntax.children[i].some((child) => syntax.heads[child] !== i));
      expect(wrong).toEqual([]);
    }
  };

  it('makes one tree of any sentence', () => {
    const word = fc.constantFrom(
      'the',
      'said',
      'army',
      ',',
      '"',
      'and',
      'that',
      'Kill',
      '(',
      '7',
      'who',
      '.',
      '-',
      'was',
      'by',
      'ل',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => checkTrees(words.join(' '))),
      { numRuns: 40 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => checkTrees(text)),
      { numRuns: 40 },
    );
  });

  it('reads sentences of one word, of marks alone and of thousands of words', () => {
    for (const text of ['Fire', '?!', '...', '— — —', 'and the '.repeat(4000)]) checkTrees(text);
  });
});
