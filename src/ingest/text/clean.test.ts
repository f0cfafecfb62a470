import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from './clean.ts';

/** Signs that are drawn although Unicode counts them as format: those under and over numbers. */
const DRAWN = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;
const HIDDEN = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\u034f|\u115f|\u1160|\u3164|\uffa0|[\ufe00-\ufe0f]/u;
const hiddenIn = (text: string): string[] =>
  [...text.matchAll(/[\s\S]/gu)]
    .map(([c]) => c)
    .filter((c) => HIDDEN.test(c) && !DRAWN.test(c) && !'\n\u200c\u200d'.includes(c));

describe('clean', () => {
  it.each([
    ['line ends', 'one\r\ntwo\rthree\u2028four\vfive', 'one\ntwo\nthree\nfour\nfive'],
    ['odd spaces', 'at\u00a0least\u202f5\u2009000\tmen', 'at least 5 000 men'],
    ['soft hyphens', 'the gar\u00adrison left', 'the garrison left'],
    ['words divided by a soft hyphen', 'the gar\u00ad\r\n  rison left', 'the garrison left'],
    [
      'ligatures',
      'the \ufb01rst of\ufb01ce \ufb02ed, in e\ufb03cient order',
      'the first office fled, in efficient order',
    ],
    ['Arabic presentation forms', '\ufee3\ufeaa\ufef3\ufee8\ufe94 \ufefb', 'مدينة لا'],
    ['direction marks', '\u202eabc\u202c \u200fد\u200e \u2067x\u2069', 'abc د x'],
    ['zero-width characters', 'mil\u200bi\u2060tia\ufeff', 'militia'],
    ['composition', 'Cafe\u0301 Hasaka\u0304', 'Café Hasakā'],
    ['control characters', 'the\u0000 mill\u0007', 'the mill'],
    ['tags that hide a second text', 'mill\u{e0041}\u{e0042}\u{e007f}', 'mill'],
    ['half of a character', 'mill\ud800 burned', 'mill\ufffd burned'],
  ])('%s', (_, raw, seen) => {
    expect(clean(raw)).toBe(seen);
  });
  it('keeps a joiner where letters or pictures look different with it', () => {
    expect(clean('می\u200cخواهم')).toBe('می\u200cخواهم');
    expect(clean('👩\u200d🚒')).toBe('👩\u200d🚒');
    expect(clean('mil\u200cl\u200d')).toBe('mill');
  });
  it('leaves nothing hidden in any text, and changes nothing the second time', () => {
    const odd = fc.constantFrom(
      '\u200b',
      '\u200d',
      '\u00ad',
      '\u202e',
      '\r',
      '\n',
      '\ufb01',
      '\u0301',
      'e',
      'ي',
      '\u200c',
      ' ',
    );
    const text = fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 });
    fc.assert(
      fc.property(text, (parts) => {
        const cleaned = clean(parts.join(''));
        expect(hiddenIn(cleaned)).toEqual([]);
        expect(clean(cleaned)).toBe(cleaned);
      }),
    );
  });
});
