/** People, actors, organisations, facilities and places by name, and people and things by the nouns that head them. */
import { defineLayer } from '../layer.ts';
import { asEntities } from './mention.ts';
import { findNames } from './names.ts';
import { findPhrases, joinPhrases } from './phrases.ts';

export const entities = defineLayer({
  name: 'entities',
  reads: ['tokens', 'sentences', 'tags', 'syntax'],
  find: ({ report, found: { tokens, sentences, tags, syntax }, language }) => {
    const { mentions, sheet } = findNames(tokens, sentences, language);
    const phrases = findPhrases({ sheet, tags, syntax, rules: language.entities }, mentions);
    return asEntities(report, tokens, joinPhrases(mentions, phrases));
  },
});
