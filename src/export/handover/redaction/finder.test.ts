import { describe, expect, it } from 'vitest';
import { finderOf } from './finder.ts';
import { aliasesOf, phrasesOf, type RedactionMark } from './marks.ts';

const cover = (text: string, ...phrases: string[]): string => finderOf(phrases).cover(text);
const name = (value: string, ...aliases: string[]): RedactionMark => ({
  id: 'm',
  kind: 'name',
  value,
  aliases,
  reason: 'x',
  by: 'x',
  at: '',
});

describe('what is hidden is found', () => {
  it.each([
    ['in capitals', 'KARIM HADDADIN left', 'Karim Haddadin', '[redacted] left'],
    ['with accents', 'Kärim Haddādin left', 'Karim Haddadin', '[redacted] left'],
    ['over a line', 'Karim\n Haddadin left', 'Karim Haddadin', '[redacted] left'],
    ['in file names', 'karim_haddadin.pdf, karimhaddadin', 'Karim Haddadin', '[redacted].pdf, [redacted]'],
    ['with a soft hyphen', 'Had\u00addadin left', 'Haddadin', '[redacted] left'],
    ['in letters of full width', 'Ｈａｄｄａｄｉｎ left', 'Haddadin', '[redacted] left'],
    ['with Arabic vowel signs and tatweel', 'قال كَرِيـــم أمس', 'كريم', 'قال [redacted] أمس'],
    ['behind Arabic particles', 'وكريم ولكريم', 'كريم', '[redacted] [redacted]'],
    ['in presentation forms', 'ﻛﺮﻳﻢ', 'كريم', '[redacted]'],
    ['in escaped addresses', 'x/%D9%83%D8%B1%D9%8A%D9%85', 'كريم', '[redacted]'],
    ['in hashtags', '#FreeHaddadin', 'Haddadin', '#Free[redacted]'],
    ['as figures', 'call +963 11-222', '963 11 222', 'call +[redacted]'],
  ])('%s', (_, text, phrase, covered) => {
    expect(cover(text, phrase)).toBe(covered);
  });
  it.each([
    ['short ones inside other words', 'quality alibi', 'Ali', 'quality alibi'],
    ['short Arabic ones inside other words', 'عليه', 'علي', 'عليه'],
    ['nothing at all', 'text', '...', 'text'],
  ])('but not %s', (_, text, phrase, covered) => {
    expect(cover(text, phrase)).toBe(covered);
  });
  it('and words that only hold a short one are named', () => {
    expect(finderOf(['Ali']).near('Ali, quality and Ali again')).toEqual(['quality']);
  });
});

describe('a name', () => {
  it('is looked for whole, with initials, in parts and under its aliases, but not by its particles', () => {
    expect(phrasesOf([name('Karim al-Haddadin', 'Abu Salim')])).toEqual(
      'Karim al-Haddadin, K al Haddadin, Karim, Haddadin, Abu Salim, A Salim, Salim'.split(', '),
    );
  });
  it('has the aliases that people ruled, through others too, as far as they hold', () => {
    const ruling = (a: string, b: string, same: boolean) => ({ a, b, same, reason: '', by: '', at: '' });
    const rulings = [
      ruling('Abu Salim', 'KARIM', true),
      ruling('The Engineer', 'Abu Salim', true),
      ruling('Karim', 'Selim', true),
      ruling('Selim', 'Karim', false),
    ];
    expect(aliasesOf('Karim', rulings)).toEqual(['Abu Salim', 'The Engineer']);
  });
});
