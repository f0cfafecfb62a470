import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { openReaders } from '../../adding/readers.ts';
import { ingestBytes } from '../index.ts';
import { greyOf, makeTiff } from '../samples/make-tiff.ts';
import { AHEAD, pagesAhead } from './pages-ahead.ts';
import type { PageWords, Recognise } from './recognise.ts';
import { BrokenImage, type Script } from './recogniser.ts';

const image = { bytes: new Uint8Array(), orientation: 1, width: 600, height: 800 };
const words = (script: Script): PageWords => ({ lines: [], script, unread: 0 });

/** Asks for pages whose recognition ends in the order that `wait` gives; tells what each was guessed to be in. */
async function guesses(scripts: readonly Script[], wait: (number: number) => number): Promise<Script[]> {
  const guessed: Script[] = [];
  let [under, most] = [0, 0];
  const recognise: Recognise = async ({ number, guess }) => {
    guessed[number] = guess;
    most = Math.max(most, ++under);
    await new Promise((done) => setTimeout(done, wait(number)));
    under--;
    return words(scripts[number]);
  };
  const ahead = pagesAhead(recognise);
  const looked = [];
  for (const number of scripts.keys()) looked.push(await ahead.ask(number, () => image));
  const found = await Promise.all(looked.map((one) => one?.words ?? Promise.resolve(null)));
  expect(found.map((page) => page?.script)).toEqual(scripts);
  expect(most).toBeLessThanOrEqual(AHEAD);
  return guessed;
}

describe('pages side by side', () => {
  const scripts = Array.from({ length: 3 * AHEAD }, (_, n): Script => (n < 10 ? 'ara' : 'eng'));

  it('are guessed to be in the same script whichever is done first, and never too many at once', async () => {
    const forward = await guesses(scripts, (number) => number);
    const backward = await guesses(scripts, (number) => 2 * (scripts.length - number));
    expect(forward).toEqual(backward);
    expect(forward[0]).toBe('eng');
    expect(forward.slice(1, 10 + AHEAD)).toEqual(Array(9 + AHEAD).fill('ara'));
    expect(forward[10 + AHEAD]).toBe('eng');
  });

  it('that cannot be drawn or are broken cost themselves alone', async () => {
    const ahead = pagesAhead(async ({ number }) => {
      if (number === 1) throw new BrokenImage();
      return words('eng');
    });
    expect(await ahead.ask(0, () => null)).toBeNull();
    expect(await (await ahead.ask(1, () => image))?.words).toBeNull();
    expect(await (await ahead.ask(2, () => image))?.words).toEqual(words('eng'));
  });

  it('tell of any other failure, and ask for no more', async () => {
    const ahead = pagesAhead(() => Promise.reject(new Error('gone')));
    await ahead.ask(1, () => image);
    await expect(ahead.ask(2, () => image)).rejects.toThrow('gone');
  });
});

describe('a scan of several pages', () => {
  const readers = openReaders(1, {});
  afterAll(() => readers.close());
  const sample = (name: string): Uint8Array => readFileSync(new URL(`../samples/${name}`, import.meta.url));

  it('gives the same report from many threads as from one', { timeout: 300_000 }, async () => {
    const page = greyOf(sample('scan.png'));
    const bytes = makeTiff([page, page, page, page]);
    const apart = await readers.ingest({ name: 'four.tiff', bytes });
    expect(new Set(apart.seen?.map((word) => word.page))).toEqual(new Set([1, 2, 3, 4]));
    expect(apart).toEqual(await ingestBytes(bytes, 'four.tiff'));
    const mixed = sample('scan-mixed.pdf');
    expect(await readers.ingest({ name: 'm.pdf', bytes: mixed })).toEqual(await ingestBytes(mixed, 'm.pdf'));
  });

  it('that is damaged is refused as it is where nothing is lent', { timeout: 120_000 }, async () => {
    const cut = sample('scan.png').slice(0, 600);
    await expect(readers.ingest({ name: 'cut.png', bytes: cut })).rejects.toMatchObject({ code: 'broken-image' });
  });
});
