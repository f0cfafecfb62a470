/** Classes, heads and relations of all words, read by the network in one pass over each sentence; `tags` and `syntax` make their nouns of them. */
import type { LanguagePack } from '../../languages/language-pack.ts';
import type { Analysis } from '../../model/analysis.ts';
import { defineLayer } from '../layer.ts';
import { Analyst } from './answer.ts';
import { openWeights } from './weights.ts';

const opened = new WeakMap<LanguagePack, Analyst | null>();

/** Null where the language has no weights. */
function analystFor(language: LanguagePack): Analyst | null {
  let analyst = opened.get(language);
  if (analyst === undefined) {
    const bytes = language.weights('analysis');
    analyst = bytes ? new Analyst(openWeights(bytes)) : null;
    opened.set(language, analyst);
  }
  return analyst;
}

export const analysis = defineLayer({
  name: 'analysis',
  reads: ['tokens', 'sentences'],
  find: ({ found: { tokens, sentences }, language }): Analysis | null => {
    const analyst = analystFor(language);
    if (!analyst) return null;
    const answers = {
      classes: new Uint8Array(tokens.count),
      heads: new Int32Array(tokens.count),
      relations: new Uint8Array(tokens.count),
    };
    analyst.read(tokens, sentences, answers);
    return { ...answers, names: { classes: analyst.classes, relations: analyst.relations } };
  },
});
