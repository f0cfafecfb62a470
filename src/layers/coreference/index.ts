/** Which names, epithets and pronouns are one thing. */
import { defineLayer } from '../layer.ts';
import { findChains } from './chains.ts';
import { quotedTokens, sentencesByToken, sortsOf } from './context.ts';
import { smallWords } from './small-words.ts';

export const coreference = defineLayer({
  name: 'coreference',
  reads: ['tokens', 'sentences', 'tags', 'syntax', 'entities', 'places', 'quantities'],
  find: ({ report, found: { tokens, sentences, tags, syntax, entities }, language }) => {
    const context = {
      tokens,
      sentences,
      tags,
      syntax,
      entities,
      rules: language.coreference,
      nouns: language.entities,
      sorts: sortsOf(language.entities),
      sentenceAt: sentencesByToken(sentences, tokens.count),
      quoted: quotedTokens(tokens, sentences),
      small: smallWords(tokens, language.coreference),
    };
    return findChains(context, report.text, report.id);
  },
});
