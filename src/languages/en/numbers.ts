/** English number words. Source: Quirk et al., A Comprehensive Grammar of the English Language, 6.63-6.68. */
import type { NumberWords } from '../sections/numbers.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SMALL_ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS_ORDINALS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const numbered = (small: string, tens: string): [string, number][] => [
  ...small.split(' ').map((word, n): [string, number] => [word, n]),
  ...tens.split(' ').map((word, n): [string, number] => [word, 20 + 10 * n]),
];

export const NUMBERS: NumberWords = {
  cardinals: new Map(numbered(SMALL, TENS)),
  scales: new Map([
    ['dozen', 12],
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
  ]),
  ordinals: new Map([...numbered(SMALL_ORDINALS, TENS_ORDINALS).slice(1), ['hundredth', 100], ['thousandth', 1000]]),
  articles: new Set(['a', 'an']),
  joiner: 'and',
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
};
