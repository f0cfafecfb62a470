/** Runs of words with their brackets closed. */
import { describe, expect, it } from 'vitest';
import { closedEnd } from './brackets.ts';

const closed = (text: string, last: number): string => {
  const forms = text.split(' ');
  return forms.slice(0, closedEnd({ forms, count: forms.length }, 0, last)).join(' ');
};

describe('closedEnd', () => {
  it('takes in the bracket that closes behind the run', () => {
    expect(closed('Sere Kaniye ( Ras al-Ain ) fell', 5)).toBe('Sere Kaniye ( Ras al-Ain )');
  });
  it('stops before a bracket that does not close near', () => {
    expect(closed('Osk ( a town that was held for many years by the Guard )', 3)).toBe('Osk');
  });
  it('leaves closed brackets and none at all', () => {
    expect(closed('Osk ( a town ) fell', 5)).toBe('Osk ( a town )');
    expect(closed('Osk fell )', 2)).toBe('Osk fell');
  });
});
