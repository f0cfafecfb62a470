import { describe, expect, it } from 'vitest';
import { Remembered } from './remembered.ts';

/** The row of a word, whether or not it had one. */
const rowOf = (rows: Remembered, form: string, kind = 0): number => rows.find(kind, form) ?? rows.add(kind, form);

describe('the words remembered', () => {
  it('keep their rows while there is room', () => {
    const rows = new Remembered(4, 1);
    rows.beginRound();
    const first = ['the', 'bridge', 'was', 'hit'].map((form) => rowOf(rows, form));
    rows.beginRound();
    expect(['the', 'bridge', 'was', 'hit'].map((form) => rows.find(0, form))).toEqual(first);
    expect(new Set(first).size).toBe(4);
  });

  it('are others where they are of another kind', () => {
    const rows = new Remembered(4, 2);
    rows.beginRound();
    expect(rowOf(rows, 'Hit', 0)).not.toBe(rowOf(rows, 'Hit', 1));
  });

  it('make room when nobody asked for them, and not those of the same round', () => {
    const rows = new Remembered(3, 1);
    rows.beginRound();
    for (const form of ['the', 'mill', 'burned']) rowOf(rows, form);
    rows.beginRound();
    const the = rowOf(rows, 'the');
    const fresh = ['road', 'shut'].map((form) => rowOf(rows, form));
    expect(fresh).not.toContain(the);
    expect(rows.find(0, 'the')).toBe(the);
    expect(rows.find(0, 'mill')).toBeUndefined();
    expect(rows.find(0, 'burned')).toBeUndefined();
  });
});
