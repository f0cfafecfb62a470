import { describe, expect, it } from 'vitest';
import { listInPieces, longer, objectInPieces } from './json-in-pieces.ts';

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

const ITEMS = [{ a: 'one\ntwo "three"', b: [1, { c: null }], d: {} }, 'word', 7, null, []];

describe.each([1, 2])('JSON in pieces, %d in', (indent) => {
  it.each([[[]], [ITEMS.slice(0, 1)], [ITEMS]])('is what is printed at once: %j', async (items) => {
    expect(await joined(listInPieces(each(items), indent))).toBe(JSON.stringify(items, null, indent));
    const [fields, flowing] = [items, each(items)].map((list) => ({ 'a "name"': { x: 'y' }, list, last: 3 }));
    expect(await joined(objectInPieces(flowing, indent))).toBe(JSON.stringify(fields, null, indent));
  });
});

describe('longer pieces', () => {
  it('hold the same text', async () => {
    const words = Array.from({ length: 30_000 }, (_, i) => `word ${i} `);
    const found: string[] = [];
    for await (const piece of longer(each(words))) found.push(piece);
    expect(found.join('')).toBe(words.join(''));
    expect(found.length).toBeLessThan(10);
    expect(await joined(longer(each([])))).toBe('');
  });
});
