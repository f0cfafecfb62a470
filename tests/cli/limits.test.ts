/** Files that would take too much: their reader is ended, the limit is named, and the files after them are still read. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedZip } from '../../src/ingest/archive/zip.ts';
import { column, makePdf } from '../../src/ingest/samples/make-pdf.ts';
import { type Folder, folderWith } from './run.ts';

const MANY = 400_000;

let folder: Folder;
beforeAll(() => {
  folder = folderWith({
    'depot.txt': 'A resident of Dar Selim said on Monday that gunmen had attacked the grain depot.\n',
    'slow.html': `<html><body>${'<p>The mill <b>burned</b>.'.repeat(MANY)}`,
  });
  writeFileSync(join(folder.path, 'padded.pdf'), Buffer.concat([makePdf([column(['x'])]), Buffer.alloc(90_000_000)]));
});
afterAll(() => folder.remove());

describe('a file that takes too much', () => {
  it('of time is given up by stemma read, and the next is read', async () => {
    const { code, out, err } = await folder.run(['read', 'slow.html', 'depot.txt', '--time-limit', '1']);
    expect(code).toBe(1);
    expect(err).toMatch(/^stemma: Cannot read "slow\.html": .* the limit of 1 s .* --time-limit SECONDS.*\n$/);
    expect(out).toContain('gunmen');
  }, 60_000);

  it('of memory outside the engine is given up by stemma read, and the next is read', async () => {
    const { code, out, err } = await folder.run(['read', 'padded.pdf', 'depot.txt', '--memory-limit', '64']);
    expect(code).toBe(1);
    expect(err).toMatch(/^stemma: Cannot read "padded\.pdf": .* the limit of 64 MB .* --memory-limit MEGABYTES.*\n$/);
    expect(out).toContain('gunmen');
  }, 60_000);

  it('is refused by stemma explain with the next step', async () => {
    const { code, err } = await folder.run(['explain', 'padded.pdf', '--memory-limit', '64']);
    expect(code).toBe(1);
    expect(err).toContain('--memory-limit MEGABYTES');
  }, 60_000);
});

describe('a file inside another that takes too much', () => {
  it('costs itself alone: what came before and after it is read, and it is told of', async () => {
    const records = Array.from({ length: 700_000 }, (_, n) => `{"text":"${n}"}`).join(',');
    const words = (town: string): Buffer => Buffer.from(`The mayor said that 40 civilians were killed in ${town}.`);
    const entries = new Map([
      ['a.txt', words('Tarsa')],
      ['huge.json', Buffer.from(`[${records}]`)],
      ['z.txt', words('Marun')],
    ]);
    writeFileSync(join(folder.path, 'pile.zip'), storedZip(entries));
    await folder.run(['new', 'pile']);
    const { code, err } = await folder.run(['add', 'pile', 'pile.zip', '--memory-limit', '48']);
    expect(code).toBe(1);
    expect(err).toMatch(/Cannot read "pile\.zip > huge\.json": .* the limit of 48 MB .* --memory-limit MEGABYTES/);
    expect(err).toContain('Added 2, had 0 already, could not read 1');
  }, 120_000);
});
