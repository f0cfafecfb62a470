/** Things said to happen, with who does what to whom. */
import { tokensIn } from '../../model/tokens.ts';
import { defineLayer } from '../layer.ts';
import { findEvents } from './find.ts';

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
  find: ({ found: { tokens, tags, syntax, entities, times }, language }) => {
    const timed = new Uint8Array(tokens.count);
    for (const time of times) {
      const { first, last } = tokensIn(tokens, time);
      timed.fill(1, first, last);
    }
    return findEvents({ tokens, tags, syntax, rules: language.events, timed }, entities);
  },
});
