/** Words and punctuation marks, with their offsets. Hyphenated words stay one token, clitics are tokens of their own. */
import { defineLayer } from '../layer.ts';
import { cutTokens } from './cut.ts';

export const tokens = defineLayer({
  name: 'tokens',
  reads: [],
  find: ({ report, language }) => cutTokens(report.text, language.words),
});
