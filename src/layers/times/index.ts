/** Expressions of time with TIMEX3 values. */
import { defineLayer } from '../layer.ts';
import { findTimes } from './find.ts';

export const times = defineLayer({
  name: 'times',
  reads: ['tokens', 'sentences', 'tags'],
  find: ({ report, found, language, note }) =>
    findTimes({ tokens: found.tokens, sentences: found.sentences, language, published: report.published, note }),
});
