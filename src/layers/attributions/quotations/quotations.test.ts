import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../ingest/blocks.ts';
import { WORDS } from '../../../languages/en/words.ts';
import { cutSentences } from '../../sentences/cut.ts';
import { cutTokens } from '../../tokens/cut.ts';
import { findQuotations } from './quotations.ts';

const quotedIn = (text: string): string[] => {
  const tokens = cutTokens(text, WORDS);
  const { list } = findQuotations(tokens, cutSentences(paragraphs(text), tokens, WORDS));
  return list.map(({ first, last }) => text.slice(tokens.start[first], tokens.end[last - 1]));
};

describe('quotations', () => {
  it.each([
    ['She said, “We ran. Nobody stayed.” Then she left.', ['“We ran. Nobody stayed.”']],
    ['"We ran," she said. "Nobody stayed."', ['"We ran,"', '"Nobody stayed."']],
    ["''We ran,'' she said.", ["''We ran,''"]],
    ['He said «the gate was open» and left.', ['«the gate was open»']],
    ['‘Gate was open’, guard says', ['‘Gate was open’']],
    ["The workers' tents and the guards' huts burned.", []],
    ['It was cold in ’91 and the well wasn’t deep.', []],
    [
      '“We ran,” he said, “and they called us ‘rats’ all the way.”',
      ['“We ran,”', '“and they called us ‘rats’ all the way.”'],
    ],
    ['“We ran.\n\n“Nobody stayed.”', ['“We ran.', '“Nobody stayed.”']],
    ['No marks here.', []],
  ])('in %j', (text, expected) => {
    expect(quotedIn(text)).toEqual(expected);
  });
});
