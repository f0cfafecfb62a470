/** Sentences: token ranges that end at a full stop, a question or exclamation mark, or with their block. */
import { defineLayer } from '../layer.ts';
import { cutSentences } from './cut.ts';

export const sentences = defineLayer({
  name: 'sentences',
  reads: ['tokens'],
  find: ({ report, found, language }) => cutSentences(report.blocks, found.tokens, language.words),
});
