/** People, actors, organisations, facilities and places by name, and people and things by the nouns that head them. */
import { defineLayer } from '../layer.ts';
import { asEntities } from './mention.ts';
import { findNames } from './names.ts';

export const entities = defineLayer({
  name: 'entities',
  reads: ['tokens', 'sentences', 'tags', 'syntax'],
  find: ({ report, found: { tokens, sentences }, language }) => {
    const { mentions } = findNames(tokens, sentences, language);
    return asEntities(report, tokens, mentions);
  },
});
