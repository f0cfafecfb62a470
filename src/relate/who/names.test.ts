import { describe, expect, it } from 'vitest';
import { plainName, ruledBy, skeleton } from './names.ts';

const by = { by: 'tester', at: '2024-02-16T10:00:00Z', reason: 'the map' };

describe('names', () => {
  it('drops marks, articles and possessives', () => {
    expect(plainName("al-Ḥasaka's")).toBe('hasaka');
    expect(plainName('the Old Harbour')).toBe('old harbour');
  });
  it.each([
    ['Ghwayran', 'Guveyran'],
    ['Ghuwayran', 'Xiwêran'],
    ['al-Hasakah', 'Hesekê'],
    ['Qamishli', 'Kamishly'],
  ])('hears %s and %s as one', (a, b) => {
    expect(skeleton(a)).toBe(skeleton(b));
  });
  it.each([
    ['Raqqa', 'Rojava'],
    ['Tarsa', 'Tarlum'],
  ])('hears %s and %s as two', (a, b) => {
    expect(skeleton(a)).not.toBe(skeleton(b));
  });
  it('follows what a person ruled, the last word first', () => {
    const key = (name: string): string => `~${skeleton(name)}`;
    const joined = ruledBy([{ a: 'Old Harbour', b: 'Eski Liman', same: true, ...by }], key);
    const of = (name: string): string => joined(name, key(name));
    expect(of('Eski Liman')).toBe(of('the Old Harbour'));
    const rulings = [true, false].map((same) => ({ a: 'Marun', b: 'Maroun', same, ...by }));
    const parted = ruledBy(rulings, key);
    expect(parted('Marun', key('Marun'))).not.toBe(parted('Maroun', key('Maroun')));
  });
});
