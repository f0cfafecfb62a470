import { describe, expect, it } from 'vitest';
import { namesWith, plainName, skeleton } from './names.ts';

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
    const names = namesWith([{ a: 'Old Harbour', b: 'Eski Liman', same: true, ...by }]);
    expect(names.key('Eski Liman')).toBe(names.key('the Old Harbour'));
    const parted = namesWith([
      { a: 'Marun', b: 'Maroun', same: true, ...by },
      { a: 'Marun', b: 'Maroun', same: false, ...by },
    ]);
    expect(parted.key('Marun')).not.toBe(parted.key('Maroun'));
  });
});
