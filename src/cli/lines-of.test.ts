import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from './lines-of.ts';

async function* stream(chunks: readonly (string | Buffer)[]): AsyncGenerator<string | Buffer> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}
async function lines(chunks: readonly (string | Buffer)[], limit = 1000): Promise<(string | number)[]> {
  const found: (string | number)[] = [];
  for await (const { bytes, length } of linesOf(stream(chunks), limit)) found.push(bytes?.toString() ?? length);
  return found;
}

describe('lines of a stream', () => {
  it('joins what chunks cut', async () => {
    expect(await lines(['one\ntw', 'o\n', '', 'three'])).toEqual(['one', 'two', 'three']);
  });
  it('keeps blank lines, and carriage returns, to the letter', async () => {
    expect(await lines(['a\r\n\n\u2028b\n'])).toEqual(['a\r', '', '\u2028b']);
  });
  it('counts a line over the limit instead of keeping it', async () => {
    expect(await lines(['abc', 'def', 'ghi\nnext\n'], 5)).toEqual([9, 'next']);
  });
  it('gives nothing for nothing', async () => {
    expect(await lines([])).toEqual([]);
  });
  it('does not depend on where chunks end', async () => {
    const text = 'eins\nzwei é\n\ndrei';
    const bytes = Buffer.from(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 5 }), async (cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = edges.slice(1).map((end, i) => bytes.subarray(edges[i], end));
        expect(await lines(chunks)).toEqual(text.split('\n'));
      }),
    );
  });
});
