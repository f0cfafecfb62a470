/** Things said to happen, with who does what to whom. */
import { defineLayer } from '../layer.ts';

export const events = defineLayer({
  name: 'events',
  reads: [
    'tokens',
    'sentences',
    'tags',
    'syntax',
    'entities',
    'times',
    'places',
    'quantities',
    'coreference',
    'attributions',
  ],
  find: () => [],
});
