/** Expressions of time with TIMEX3 values. */
import { defineLayer } from '../layer.ts';

export const times = defineLayer({
  name: 'times',
  reads: ['tokens', 'sentences', 'tags'],
  find: () => [],
});
