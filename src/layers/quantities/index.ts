/** Numbers and what they count. */
import { defineLayer } from '../layer.ts';
import { findQuantities } from './find.ts';

export const quantities = defineLayer({
  name: 'quantities',
  reads: ['tokens', 'sentences', 'tags', 'syntax', 'entities', 'times'],
  find: ({ found: { tokens, sentences, tags, times }, language }) =>
    findQuantities({ tokens, sentences, tags, times, language }),
});
