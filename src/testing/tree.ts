/** Parsed sentences for tests of layers that read trees: `Gunmen/NOUN/2/nsubj stormed/VERB/0/root`, numbered as in CoNLL-U. */
import { type Syntax, type Tags, UPOS, type Upos } from '../model/syntax.ts';
import type { Tokens } from '../model/tokens.ts';

export interface Tree {
  readonly text: string;
  readonly tokens: Tokens;
  readonly tags: Tags;
  readonly syntax: Syntax;
}

/** Heads count from one within the sentence; 0 is the root. Words are joined by single spaces. @throws SyntaxError on another shape. */
export function tree(source: string): Tree {
  const words = source
    .trim()
    .split(/\s+/)
    .map((word) => word.split('/'));
  const start = new Int32Array(words.length);
  const end = new Int32Array(words.length);
  const heads = new Int32Array(words.length);
  const children: number[][] = words.map(() => []);
  let text = '';
  for (const [i, [form, pos, head, relation]] of words.entries()) {
    if (!relation || !UPOS.includes(pos as Upos))
      throw new SyntaxError(`Not form/POS/head/relation: ${words[i].join('/')}`);
    if (i > 0) text += ' ';
    start[i] = text.length;
    text += form;
    end[i] = text.length;
    heads[i] = Number(head) - 1;
    if (heads[i] >= 0) children[heads[i]].push(i);
  }
  const forms = words.map(([form]) => form);
  const norms = forms.map((form) => form.toLowerCase());
  return {
    text,
    tokens: { count: words.length, start, end, forms, norms },
    tags: { pos: words.map(([, pos]) => pos as Upos), lemmas: norms },
    syntax: { heads, relations: words.map(([, , , relation]) => relation), children },
  };
}
