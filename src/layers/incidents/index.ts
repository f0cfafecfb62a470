/** One thing that happened, gathered from all its mentions. */
import { defineLayer } from '../layer.ts';

export const incidents = defineLayer({
  name: 'incidents',
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
    'events',
  ],
  find: () => [],
});
