import { describe, expect, it } from 'vitest';
import { CLAIMS } from '../../../languages/en/claims/index.ts';
import type { Report } from '../../../model/report.ts';
import { publishersOf } from './publishers.ts';

const named = (text: string, publisher: string): string[] =>
  publishersOf({ text, publisher } as Report, CLAIMS, new Map()).map(({ name }) => name);

describe('publishers', () => {
  it('adds the wire that a dateline names', () => {
    expect(named('TARSA, June 3 (Reuters) - Two men fled.', 'Tarsa Post')).toEqual(['Tarsa Post', 'Reuters']);
  });
  it('does not take a bracket inside a sentence for a dateline', () => {
    expect(named('The mill burned, June 3 (Reuters) - two men fled.', 'Tarsa Post')).toEqual(['Tarsa Post']);
  });
  it('looks at each letter once, also where all is printed in capitals', () => {
    const shouted = 'THE GUARDS OF THE OLD MILL IN TARSA, WHO HAD LEFT, CAME BACK ON JUNE 3. '.repeat(4);
    expect(named(shouted, 'Tarsa Post')).toEqual(['Tarsa Post']);
    expect(named(`${shouted.slice(0, 200)}(REUTERS) and more`, 'Tarsa Post')).toEqual(['Tarsa Post']);
  });
});
