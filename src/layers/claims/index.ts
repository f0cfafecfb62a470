/** One assertion as the report words it, with its chain, grounds and certainty. */
import { defineLayer } from '../layer.ts';

export const claims = defineLayer({
  name: 'claims',
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
    'incidents',
  ],
  find: () => [],
});
