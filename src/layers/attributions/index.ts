/** Who is said to speak, by which cue, in which words. */
import { defineLayer } from '../layer.ts';

export const attributions = defineLayer({
  name: 'attributions',
  reads: ['tokens', 'sentences', 'tags', 'syntax', 'entities', 'times', 'coreference'],
  find: () => [],
});
