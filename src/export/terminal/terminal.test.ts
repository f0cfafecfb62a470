import { describe, expect, it } from 'vitest';
import { SAMPLE_DOC, sampleWith } from '../../testing/sample-doc.ts';
import { terminalText } from './index.ts';
import { columns, wrap } from './wrap.ts';

const text = (width = 80, colour = false): string => terminalText(SAMPLE_DOC, { width, colour });
/** The lines of one claim, from its number to the empty line. */
const claim = (number: number): string => {
  const [, after] = text().split(new RegExp(`^ +${number} {2}(?=“)`, 'm'));
  return after.split('\n\n')[0];
};

describe('claims on a terminal', () => {
  it('give the words, the chain, how it stands and the facts', () => {
    expect(
      claim(1)
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      '“three masked men had set fire to the grain depot at Harun Bridge on Monday',
      'night”',
      'Valley & Hill <Weekly> › Radio Selim › A resident of Dar Selim',
      'event · asserted · put as probable · witnessed',
      'what    looting or destruction',
      'who     three masked men (doer)',
      'the grain depot (target)',
      'when    8 May 2023, night, from “Monday night” [inferred]',
      'where   Harun Bridge',
      'unsaid  toll',
    ]);
  });
  it('show an interrupted quotation with its gap', () => {
    expect(claim(2)).toContain('“We heard two blasts … and then the whole street was burning”');
  });
  it('name what is unsaid instead of filling it', () => {
    expect(claim(6)).toContain('unsaid  what, who, when, where, toll');
    expect(text()).toContain('author: not given');
  });
  it('show loaded wording and notes', () => {
    expect(claim(11)).toContain('loaded  “the regime”: Denies that the government is lawful.');
    expect(claim(7)).toContain('note    It is not said who gave this information.');
  });
  it.each([40, 60, 80, 120])('fit into %i columns', (width) => {
    expect(
      text(width)
        .split('\n')
        .filter((line) => columns(line) > width),
    ).toEqual([]);
  });
  it('are coloured only when asked to', () => {
    expect(text()).not.toContain('\u001b');
    expect(text(80, true)).toContain('\u001b[1m');
  });
  it('keep control characters of the report from the terminal', () => {
    const sneaky = {
      ...SAMPLE_DOC.annotations.claims[0],
      chain: [{ name: 'a\u001b]0;owned\u0007\u202eb', spans: [], basis: 'stated' as const }],
    };
    const shown = terminalText(sampleWith([sneaky]), { width: 80, colour: false });
    expect(shown).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u);
    expect(shown).toContain('a]0;ownedb');
  });
  it('say so when there are none', () => {
    expect(terminalText(sampleWith([]), { width: 80, colour: false })).toContain('No claims were found.');
  });
});

describe('wrapping', () => {
  it('breaks between words, and a word only when it must', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k']);
    expect(wrap('', 10)).toEqual([]);
  });
  it('counts wide letters as two columns and marks as none', () => {
    expect(columns('監獄')).toBe(4);
    expect(columns('e\u0301')).toBe(1);
    expect(columns('سجن')).toBe(3);
  });
});
