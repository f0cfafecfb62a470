import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { IngestError, ingestBytes } from './index.ts';
import { makeDocx, paragraph, table } from './samples/make-docx.ts';
import { column, makePdf } from './samples/make-pdf.ts';

const sample = (name: string): Uint8Array => readFileSync(new URL(`samples/${name}`, import.meta.url));
const SAMPLES: readonly (readonly [string, Uint8Array])[] = [
  ['mill.txt', sample('mill.txt')],
  ['mill.md', sample('mill.md')],
  ['mill.html', sample('mill.html')],
  ['mill.pdf', sample('mill.pdf')],
  ['hand.pdf', makePdf([column(['The mill of the gar-', 'rison burned.'])])],
  ['mill.docx', makeDocx(paragraph('The mill burned^1.') + table([['Town', '5']]), { footnotes: ['Later 6.'] })],
];

/** A small generator of numbers, so that a failure comes again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Changes, removes or repeats some bytes. */
function mutated(bytes: Uint8Array, seed: number): Uint8Array {
  const next = numbers(seed);
  const copy = Buffer.from(bytes);
  for (let n = 1 + next(12); n > 0; n--) copy[next(copy.length)] = next(256);
  const [from, to] = [next(copy.length), next(copy.length)];
  if (next(3) === 0) return copy.subarray(0, Math.max(1, to));
  if (next(3) === 0) return Buffer.concat([copy.subarray(0, to), copy.subarray(from)]);
  return copy;
}

const RUNS = Number(process.env.STEMMA_FUZZ_RUNS ?? 12);
const PATIENCE = 10_000;

describe('damaged files', () => {
  it.each(SAMPLES)('%s is read or refused, and in time', { timeout: RUNS * PATIENCE }, async (name, bytes) => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const started = performance.now();
      const result = await ingestBytes(mutated(bytes, seed), name).catch((error: unknown) => error);
      if (result instanceof Error && !(result instanceof IngestError))
        throw new Error(`seed ${seed}`, { cause: result });
      expect(performance.now() - started).toBeLessThan(PATIENCE);
    }
  });
});
