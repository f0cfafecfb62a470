import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../languages/en/words.ts';
import { cutTokens } from './cut.ts';

const forms = (text: string): string => cutTokens(text, WORDS).forms.join(' | ');

describe('tokens', () => {
  it.each([
    ['They didn’t leave.', 'They | did | n’t | leave | .'],
    ['The town’s mill can’t run', 'The | town | ’s | mill | ca | n’t | run'],
    ['Sina’a and al-Sina’a’s gate', 'Sina’a | and | al-Sina’a | ’s | gate'],
    ['Gen. Harun of the U.S. Army', 'Gen. | Harun | of | the | U.S. | Army'],
    ['It cost $5,000.50, or 3% more.', 'It | cost | $ | 5,000.50 | , | or | 3 | % | more | .'],
    ['see https://example.org/a?b=1, then a@b.org.', 'see | https://example.org/a?b=1 | , | then | a@b.org | .'],
    ['the so-called “army”’s men', 'the | so-called | “ | army | ” | ’s | men'],
    ['Wait... no--yes', 'Wait | ... | no | -- | yes'],
    ['at 10:30 on 2021/12/03', 'at | 10:30 | on | 2021/12/03'],
    ['I left. I cannot', 'I | left | . | I | can | not'],
    ['قال الشاهد، إن الجسر', 'قال | الشاهد | ، | إن | الجسر'],
  ])('cuts %s', (text, expected) => {
    expect(forms(text)).toBe(expected);
  });
  it('looks through soft hyphens and bidirectional marks inside a word', () => {
    const tokens = cutTokens('the gar\u00adrison \u200fleft', WORDS);
    expect(tokens.norms).toEqual(['the', 'garrison', 'left']);
    expect(tokens.forms[1]).toBe('gar\u00adrison');
  });
  it('covers every letter and digit of any text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = cutTokens(text, WORDS);
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(at);
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]);
          expect(text.slice(tokens.start[i], tokens.end[i])).toBe(tokens.forms[i]);
          expect(text.slice(at, tokens.start[i])).not.toMatch(/[A-Za-z0-9]/);
          at = tokens.end[i];
        }
        expect(text.slice(at)).not.toMatch(/[A-Za-z0-9]/);
      }),
    );
  });
});
