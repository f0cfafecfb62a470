/** Place names, with where the gazetteer puts them. */
import { defineLayer } from '../layer.ts';

export const places = defineLayer({
  name: 'places',
  reads: ['tokens', 'sentences', 'tags', 'syntax', 'entities'],
  find: () => [],
});
