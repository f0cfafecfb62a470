/** Parsed sentences for tests of layers that read trees: `Gunmen/NOUN/2/nsubj stormed/VERB/0/root`, a sentence a line. */
import type { Sentence } from '../model/sentence.ts';
import { type Syntax, type Tags, UPOS, type Upos } from '../model/syntax.ts';
import type { Tokens } from '../model/tokens.ts';

export interface Tree {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly tags: Tags;
  readonly syntax: Syntax;
}

interface Word {
  readonly form: string;
  readonly pos: Upos;
  /** In the report, or -1. */
  readonly head: number;
  readonly relation: string;
}

function wordsOf(line: string, offset: number): Word[] {
  return line
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [form, pos, head, relation] = word.split('/');
      if (!relation || !UPOS.includes(pos as Upos)) throw new SyntaxError(`Not form/POS/head/relation: ${word}`);
      return { form, pos: pos as Upos, head: head === '0' ? -1 : Number(head) - 1 + offset, relation };
    });
}

/** Heads count from one within the sentence; 0 is the root. Words are joined by single spaces. @throws SyntaxError on another shape. */
export function tree(source: string): Tree {
  const words: Word[] = [];
  const ranges: { first: number; last: number }[] = [];
  for (const line of source.trim().split('\n')) {
    const first = words.length;
    words.push(...wordsOf(line, first));
    ranges.push({ first, last: words.length });
  }
  const start = new Int32Array(words.length);
  const end = new Int32Array(words.length);
  const children: number[][] = words.map(() => []);
  let text = '';
  for (const [i, { form, head }] of words.entries()) {
    if (i > 0) text += ' ';
    start[i] = text.length;
    text += form;
    end[i] = text.length;
    if (head >= 0) children[head].push(i);
  }
  const norms = words.map(({ form }) => form.toLowerCase());
  return {
    text,
    tokens: { count: words.length, start, end, forms: words.map(({ form }) => form), norms },
    sentences: ranges.map(({ first, last }) => ({ first, last, start: start[first], end: end[last - 1], block: 0 })),
    tags: { pos: words.map(({ pos }) => pos), lemmas: norms },
    syntax: {
      heads: Int32Array.from(words, ({ head }) => head),
      relations: words.map(({ relation }) => relation),
      children,
    },
  };
}
