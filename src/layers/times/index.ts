/** Expressions of time with TIMEX3 values. */
import { defineLayer } from '../layer.ts';
import { findTimes } from './find.ts';

export const times = defineLayer({
  name: 'times',
  reads: ['tokens', 'sentences', 'tags', 'syntax'],
  find: ({ report, found: { tokens, sentences, tags, syntax }, language, note }) =>
    findTimes({ tokens, sentences, tags, syntax, language, published: report.published, note }),
});
