/** Word classes and dictionary forms. */
import { defineLayer } from '../layer.ts';

export const tags = defineLayer({
  name: 'tags',
  reads: ['tokens', 'sentences'],
  find: ({ found: { tokens } }) => ({ pos: tokens.norms.map(() => 'X' as const), lemmas: tokens.norms }),
});
