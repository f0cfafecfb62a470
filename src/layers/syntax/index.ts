/** Dependencies: who governs whom in a sentence. */
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Syntax } from '../../model/syntax.ts';
import { defineLayer } from '../layer.ts';
import { taggerFor } from '../tags/open.ts';
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

/** Grows the three lists of a report, sentence by sentence. */
class Growing {
  readonly heads: Int32Array;
  readonly relations: string[];
  readonly children: number[][];
  constructor(count: number) {
    this.heads = new Int32Array(count);
    this.relations = new Array<string>(count).fill('dep');
    this.children = Array.from({ length: count }, () => []);
  }

  /** Call in order of reading. */
  add(dependent: number, head: number, relation: string): void {
    this.heads[dependent] = head;
    this.relations[dependent] = relation;
    if (head >= 0) this.children[head].push(dependent);
  }
}

/** Without weights the first word governs the others. */
function flat(growing: Growing, { first, last }: Sentence): void {
  growing.add(first, -1, 'root');
  for (let i = first + 1; i < last; i++) growing.add(i, first, 'dep');
}

export const syntax = defineLayer({
  name: 'syntax',
  reads: ['tokens', 'sentences', 'tags'],
  find: ({ found: { tokens, sentences, tags }, language }): Syntax => {
    const growing = new Growing(tokens.count);
    const tagger = taggerFor(language);
    const parser = parserFor(language);
    const words = tags.classes && { forms: tokens.forms, norms: tokens.norms, tags: tags.classes };
    for (const sentence of sentences) {
      if (!tagger || !parser || !words) {
        flat(growing, sentence);
        continue;
      }
      const { first, last } = sentence;
      const { heads, labels } = parse(parser, sketchOf({ tagger, groups: parser.groups }, words, first, last));
      for (let i = first; i < last; i++) {
        const place = i - first + 1;
        const head = heads[place] > last - first ? -1 : heads[place] - 1 + first;
        growing.add(i, head, head < 0 ? 'root' : parser.labels.classes[labels[place] - 1]);
      }
    }
    return growing;
  },
});
