import { describe, expect, it } from 'vitest';
import { metadataDate } from './dates.ts';

describe('dates of metadata', () => {
  it.each([
    ['2031-03-05', '2031-03-05'],
    ['2031-03', '2031-03'],
    ['2031-03-05T23:30:00+02:00', '2031-03-05'],
    ['20310305', '2031-03-05'],
    ['2031/3/5', '2031-03-05'],
    ['Wed, 05 Mar 2031 14:00:00 GMT', '2031-03-05'],
    ['5th March 2031', '2031-03-05'],
    ['March 5, 2031', '2031-03-05'],
    ['Mar. 5 2031', '2031-03-05'],
    ['05/03/2031', undefined],
    ['2031-02-30', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%j is %s', (value, date) => {
    expect(metadataDate(value)).toBe(date);
  });
});
