/** Numbers and what they count. */
import { defineLayer } from '../layer.ts';

export const quantities = defineLayer({
  name: 'quantities',
  reads: ['tokens', 'sentences', 'tags', 'syntax', 'entities', 'times'],
  find: () => [],
});
