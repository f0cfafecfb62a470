/** Tense on trees written by hand: word, tag, Penn tag, head, relation. */
import { expect, it } from 'vitest';
import { openLanguage } from '../../languages/index.ts';
import type { Upos } from '../../model/syntax.ts';
import { directionAt } from './tense.ts';

const { pack } = openLanguage('en', () => null);

/** `*` marks the expression of time; the lemma is the word where none is given after a slash. */
function direction(rows: string): number {
  const words = rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
  const norms = words.map(([word]) => word.replace('*', '').split('/')[0]);
  const heads = Int32Array.from(words.map(([, , , head]) => Number(head)));
  const children = norms.map((_, i) => [...heads.keys()].filter((child) => heads[child] === i));
  const zeros = new Int32Array(norms.length);
  const at = words.findIndex(([word]) => word.startsWith('*'));
  return directionAt(
    {
      tokens: { count: norms.length, norms, forms: norms, start: zeros, end: zeros },
      tags: {
        pos: words.map(([, pos]) => pos as Upos),
        penn: words.map(([, , penn]) => penn),
        lemmas: words.map(([word]) => word.replace('*', '').split('/')[1] ?? word),
      },
      syntax: { heads, relations: words.map(([, , , , relation]) => relation), children },
      words: pack.times,
    },
    at,
    at + 1,
  );
}

it.each([
  [
    'the court will meet tuesday',
    'court NOUN NN 2 nsubj\n will AUX MD 2 aux\n meet VERB VB -1 root\n *tuesday PROPN NNP 2 obl',
    1,
  ],
  ['the court met tuesday', 'court NOUN NN 1 nsubj\n met/meet VERB VBD -1 root\n *tuesday PROPN NNP 1 obl', -1],
  [
    'he said a trial expected tuesday',
    'said/say VERB VBD -1 root\n trial NOUN NN 0 obj\n expected/expect VERB VBN 1 acl\n *tuesday PROPN NNP 2 obl',
    1,
  ],
  [
    'they plan to march tuesday',
    'plan VERB VBP -1 root\n to PART TO 2 mark\n march VERB VB 0 xcomp\n *tuesday PROPN NNP 2 obl',
    1,
  ],
  ['they meet tuesday', 'meet VERB VBP -1 root\n *tuesday PROPN NNP 0 obl', 0],
])('%s', (_, rows, expected) => expect(direction(rows)).toBe(expected));
