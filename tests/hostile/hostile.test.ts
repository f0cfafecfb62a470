/** Files that mean harm: nothing unpacks without end, leads out, calls home or runs, and what else is in them is still read. */
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ingested, ingestAll, ingestBytes, readBytes } from '../../src/ingest/index.ts';
import { type Folder, folderWith } from '../cli/run.ts';
import * as samples from './samples.ts';

async function all(bytes: Uint8Array, name: string): Promise<Ingested[]> {
  const found: Ingested[] = [];
  for await (const one of ingestAll(bytes, name)) found.push(one);
  return found;
}
/** The text of a part, or why it could not be read. */
const became = (one: Ingested): string =>
  'report' in one ? one.report.text : 'error' in one ? (one.error as Error & { code: string }).code : one.leftOut;

let server: Server;
let home: string;
const calls: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    calls.push(String(request.url));
    response.end('<!ENTITY e10 "called">');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe('an archive', () => {
  it('that unpacks without end gives up at its bound, and keeps what came before', { timeout: 60_000 }, async () => {
    expect((await all(samples.zipBomb(), 'bomb.zip')).map(became)).toEqual(['The mill burned.', 'expands']);
  });
  it('in an archive in an archive is opened only so deep', async () => {
    expect((await all(samples.nest(3), 'nest.zip')).map(became)).toEqual(['The mill burned.']);
    expect((await all(samples.nest(40), 'nest.zip')).map(became)).toEqual(['too-deep']);
  });
  it('leads nowhere outside itself, and to no other file', async () => {
    expect((await all(samples.linksAndWaysOut(), 'ways.zip')).map(became)).toEqual([
      'The mill burned.',
      'leads-outside',
      'leads-outside',
      'absolute-path',
      'absolute-path',
      'link',
      'not-a-file',
    ]);
  });
});

describe('entities', () => {
  const FORMS: readonly [string, (doctype: string) => Uint8Array, string][] = [
    ['a.xhtml', samples.xhtml, 'html'],
    ['a.rss', samples.rss, 'rss'],
    ['a.docx', samples.docxWith, 'w:document'],
  ];
  it.each(FORMS)('in %s do not multiply', async (name, make, root) => {
    const started = performance.now();
    const found = (await all(make(samples.laughing(root)), name)).map(became);
    expect(found.join(' ').length).toBeLessThan(2000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
  it.each(FORMS)('in %s are no files of this machine, and no addresses', async (name, make, root) => {
    const found = (await all(make(samples.outside(root, home)), name)).map(became);
    expect(found.join(' ')).not.toMatch(/root:|called/);
    expect(calls).toEqual([]);
  });
});

describe('what would call home or run', () => {
  it('in a PDF does neither', async () => {
    const report = await ingestBytes(samples.activePdf(home), 'active.pdf');
    expect(report.text).toBe('The mill burned.');
    expect(calls).toEqual([]);
  });
  it('in a page does neither', async () => {
    const report = await ingestBytes(samples.callingPage(home), 'calling.html');
    expect(report.text).toBe('The mill burned.');
    await new Promise((turn) => setTimeout(turn, 200));
    expect(calls).toEqual([]);
  });
});

describe('a PDF whose fonts do not say which letters they draw', () => {
  it('is not taken for text: it is looked at, or doubted', { timeout: 60_000 }, async () => {
    const result = await ingestBytes(samples.shapesForLetters(), 'shapes.pdf').catch((error: unknown) => error);
    const rules =
      'notes' in (result as object) ? (result as { notes: { rule: string }[] }).notes.map((n) => n.rule) : [];
    const refused = (result as { code?: string }).code;
    expect([...rules, refused].filter((r) => r && /unmapped|recognised|no-words/.test(r)).length).toBeGreaterThan(0);
  });
});

describe('what is too large', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'stemma-large-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  it('is refused by its size, before a byte of it is read', async () => {
    const file = join(folder, 'four.txt');
    writeFileSync(file, 'The mill burned.');
    truncateSync(file, 4_000_000_000);
    const started = performance.now();
    await expect(readBytes(file)).rejects.toMatchObject({
      code: 'too-large-whole',
      hint: expect.stringContaining('into a folder and add the folder') as string,
    });
    expect(performance.now() - started).toBeLessThan(1000);
  });
  it('in number is read all the same, one after another', { timeout: 120_000 }, async () => {
    const bytes = samples.tenThousandAttachments();
    let [reports, last] = [0, ''];
    for await (const one of ingestAll(bytes, 'many.eml', { facts: { language: 'en' } })) {
      if ('report' in one) reports++;
      last = became(one);
    }
    expect([reports, last]).toEqual([10_001, 'House 9999 burned.']);
  });
});

describe('names that disguise themselves', () => {
  let folder: Folder;
  beforeAll(() => {
    folder = folderWith({
      [samples.TURNED]: 'The mayor said that the mill burned on Monday.\n',
      [samples.COMMANDING]: 'The mayor said that the bridge was closed on Monday.\n',
      'empty\u202etxt.pdf': '',
    });
    symlinkSync('/etc/passwd', join(folder.path, 'linked.txt'));
  });
  afterAll(() => folder.remove());
  const hides = (text: string): boolean => /(?!\n)\p{Cc}|\u202e/u.test(text);

  it('are shown as they are on the terminal, in JSON and on the page', { timeout: 60_000 }, async () => {
    for (const format of ['text', 'json', 'html']) {
      const args = ['read', samples.TURNED, '--no-color', '--format', format, '--output', '-'];
      const { code, out, err } = await folder.run(args);
      expect(code).toBe(0);
      expect(hides(out + err)).toBe(false);
      expect(out).toContain('burned');
    }
    const { err } = await folder.run(['read', 'empty\u202etxt.pdf']);
    expect(err).toContain('empty\\u202etxt.pdf');
  });
  it('are shown as they are by every command of a case', { timeout: 60_000 }, async () => {
    await folder.run(['new', 'names']);
    const told = [await folder.run(['add', 'names', '.'])];
    for (const args of [['claims'], ['log'], ['custody'], ['export', '--format', 'html']])
      told.push(await folder.run([args[0], 'names', ...args.slice(1)]));
    for (const { out, err } of told) expect(hides(out + err)).toBe(false);
    expect(told[0].err).toContain('Added 2');
  });
});
