import { describe, expect, it } from 'vitest';
import { joinLines, vocabularyOf } from './hyphens.ts';

const joined = (above: string, below: string, rest = ''): string =>
  joinLines(above, below, vocabularyOf([above, below, rest]));

describe('words divided at the end of a line', () => {
  it.each([
    ['the gar-', 'rison left', '', 'the garrison left'],
    ['the pro-govern-', 'ment men', '', 'the pro-government men'],
    ['near al-', 'Ravan', '', 'near al-Ravan'],
    ['from 12-', '14 men', '', 'from 12-14 men'],
    ['an air-', 'strike', 'An air strike; the strike from the air.', 'an air-strike'],
    ['a self-', 'described', 'The self-described guard.', 'a self-described'],
    ['the self-', 'administration', '', 'the self-administration'],
    ['they left -', 'all of them', '', 'they left - all of them'],
    ['the mill', 'burned', '', 'the mill burned'],
  ])('%s / %s', (above, below, rest, expected) => {
    expect(joined(above, below, rest)).toBe(expected);
  });
  it('keeps the hyphen where hardly a line ends in one', () => {
    const lines = [...Array.from({ length: 200 }, () => 'The mill burned.'), 'a hill-', 'top farm'];
    expect(joinLines('a hill-', 'top farm', vocabularyOf(lines))).toBe('a hill-top farm');
  });
});
