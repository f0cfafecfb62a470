/** People, actors, organisations, facilities and places by name. */
import { defineLayer } from '../layer.ts';

export const entities = defineLayer({
  name: 'entities',
  reads: ['tokens', 'sentences', 'tags', 'syntax'],
  find: () => [],
});
