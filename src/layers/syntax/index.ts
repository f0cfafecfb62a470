/** Dependencies: who governs whom in a sentence. */
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Syntax } from '../../model/syntax.ts';
import { defineLayer } from '../layer.ts';
import { taggerFor } from '../tags/open.ts';
import { mendOf } from './mend.ts';
import { openParser, type Parser, parse } from './parse.ts';
import { sketchOf } from './sketch.ts';

const opened = new WeakMap<LanguagePack, Parser | null>();

function parserFor(language: LanguagePack): Parser | null {
  let parser = opened.get(language);
  if (parser === undefined) {
    const bytes = language.weights('syntax');
    parser = bytes ? openParser(bytes) : null;
    opened.set(language, parser);
  }
  return parser;
}

interface Trees {
  readonly heads: Int32Array;
  readonly relations: string[];
}

/** Without weights the first word governs the others. */
function flat({ heads, relations }: Trees, { first, last }: Sentence): void {
  heads.fill(first, first, last);
  heads[first] = -1;
  relations[first] = 'root';
}

/** For each word its dependents, in order of reading. */
function childrenOf(heads: Int32Array): number[][] {
  const children: number[][] = Array.from(heads, () => []);
  heads.forEach((head, i) => {
    if (head >= 0) children[head].push(i);
  });
  return children;
}

export const syntax = defineLayer({
  name: 'syntax',
  reads: ['tokens', 'sentences', 'tags'],
  find: ({ found: { tokens, sentences, tags }, language }): Syntax => {
    const trees: Trees = {
      heads: new Int32Array(tokens.count),
      relations: new Array<string>(tokens.count).fill('dep'),
    };
    const { heads, relations } = trees;
    const tagger = taggerFor(language);
    const parser = parserFor(language);
    const words = tags.classes && { forms: tokens.forms, norms: tokens.norms, tags: tags.classes };
    for (const sentence of sentences) {
      if (!tagger || !parser || !words) {
        flat(trees, sentence);
        continue;
      }
      const { first, last } = sentence;
      const found = parse(parser, sketchOf({ tagger, groups: parser.groups }, words, first, last));
      for (let i = first; i < last; i++) {
        const place = i - first + 1;
        heads[i] = found.heads[place] > last - first ? -1 : found.heads[place] - 1 + first;
        relations[i] = heads[i] < 0 ? 'root' : parser.labels.classes[found.labels[place] - 1];
      }
      mendOf({ first, last, norms: tokens.norms, ...tags, heads, relations }, language.trees);
    }
    return { heads, relations, children: childrenOf(heads) };
  },
});
