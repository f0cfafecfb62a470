/** Which mentions, pronouns and epithets are one thing. */
import { defineLayer } from '../layer.ts';

export const coreference = defineLayer({
  name: 'coreference',
  reads: ['tokens', 'sentences', 'tags', 'syntax', 'entities', 'places', 'quantities'],
  find: () => [],
});
