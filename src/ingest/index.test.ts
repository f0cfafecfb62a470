import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IngestError, ingestBytes, ingestFile } from './index.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-ingest-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('reading a file', () => {
  it('keeps the words a reader sees and says where they came from', async () => {
    const path = join(folder, 'mill.txt');
    writeFileSync(path, '\ufeffThe mill\u00a0burned.\r\n\r\nThe gar\u00adrison left the town.\r\n');
    const report = await ingestFile(path, { publisher: 'Tarsa Courier' });
    expect(report.text).toBe('The mill burned.\n\nThe garrison left the town.');
    expect(report.blocks.map((b) => report.text.slice(b.start, b.end))).toEqual([
      'The mill burned.',
      'The garrison left the town.',
    ]);
    expect(report).toMatchObject({ publisher: 'Tarsa Courier', origin: { name: 'mill.txt', encoding: 'utf-8' } });
    expect(report.published).toBeUndefined();
  });
});

describe('what cannot be read', () => {
  it.each([
    ['nowhere.txt', 'missing'],
    ['.', 'directory'],
  ])('%s is refused as %s', async (name, code) => {
    const error = await ingestFile(join(folder, name)).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(IngestError);
    expect(error).toMatchObject({ code });
  });
  it.each([
    ['', 'empty'],
    [' \r\n\t ', 'no-words'],
    ['\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0', 'binary'],
  ])('%j is refused as %s', async (text, code) => {
    await expect(ingestBytes(utf8(text), 'report.txt')).rejects.toMatchObject({ code });
  });
});
