/** `stemma custody` and `stemma original`: what a case knows of where its files came from, and that they are unchanged. */
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CustodyView } from '../../src/export/custody/view.ts';
import { type Folder, folderWith } from '../cli/run.ts';
import { type Authority, forged, makeAuthority } from './authority.ts';

const TEXT = 'The mayor of Tarsa said that 8 people were arrested at the harbour.\n';
const TURNED = 'mill\u202efdp.txt';

let folder: Folder;
let authority: Authority;
const at = (name: string): string => join(folder.path, name);
const viewOf = async (name: string): Promise<CustodyView> =>
  JSON.parse((await folder.run(['custody', name, '--json'])).out) as CustodyView;

beforeAll(async () => {
  folder = folderWith({ 'harbour.txt': TEXT, [TURNED]: 'The mayor of Tarsa denied it.\n' });
  authority = makeAuthority(at('authority'));
  await folder.run(['new', 'tarsa']);
  const who = ['--by', 'Bo Lind', '--collector', 'Ada Venn', '--method', 'received by mail'];
  const where = ['--source-url', 'https://quay.example/7', '--collected-at', '2031-03-05T14:00+02:00'];
  await folder.run(['add', 'tarsa', 'harbour.txt', ...who, ...where]);
  await folder.run(['add', 'tarsa', TURNED]);
}, 60_000);
afterAll(() => folder.remove());

describe('the custody of a file', () => {
  it('has its hash, its source, who obtained it and how, and every line of the log on it', async () => {
    const { copies, log } = await viewOf('tarsa');
    expect(log.broken).toBeNull();
    expect(copies[0]).toMatchObject({
      name: 'harbour.txt',
      sha256: createHash('sha256').update(TEXT).digest('hex'),
      bytes: TEXT.length,
      holds: true,
      takenBy: 'Bo Lind',
      steps: [
        {
          step: 'collected',
          collector: 'Ada Venn',
          method: 'received by mail',
          sourceUrl: 'https://quay.example/7',
          collectedAt: '2031-03-05T12:00:00.000Z',
          by: 'Bo Lind',
        },
      ],
      lines: [{ action: 'add', by: 'Bo Lind' }],
    });
    expect(copies[1].steps).toEqual([]);
  });

  it('is told in words and on a page, with names that cannot turn round what is read', async () => {
    const { out } = await folder.run(['custody', 'tarsa']);
    expect(out).toContain('collector                Ada Venn');
    expect(out).toContain('collector                not recorded');
    expect(out).toContain('mill\\u202efdp.txt');
    await folder.run(['custody', 'tarsa', '--format', 'html', '-o', 'tarsa.html']);
    const page = readFileSync(at('tarsa.html'), 'utf8');
    expect(page).toContain('mill\\u202efdp.txt');
    expect(out + page).not.toContain('\u202e');
  });

  it('goes on when a copy is handed out, byte for byte, and when something is noted', async () => {
    const [{ sha256, working }] = (await viewOf('tarsa')).copies;
    const { err } = await folder.run(['original', 'tarsa', working[0].report, '-o', 'out.bin', '--by', 'Cy Ohn']);
    expect(err).toContain(sha256);
    expect(readFileSync(at('out.bin'), 'utf8')).toBe(TEXT);
    await folder.run(['custody', 'tarsa', working[0].report, '--note', 'Shown to the clerk']);
    const [{ steps }] = (await viewOf('tarsa')).copies;
    expect(steps.map(({ step }) => step)).toEqual(['collected', 'handed-out', 'noted']);
    expect(steps[1].by).toBe('Cy Ohn');
    expect((await folder.run(['verify', 'tarsa'])).code).toBe(0);
  });

  it('shows where the bytes, or a step, were altered past the program', async () => {
    for (const [name, sql] of [
      ['bytes', "UPDATE originals SET bytes = 'other' WHERE name = 'harbour.txt'"],
      ['step', "UPDATE custody SET step = replace(step, 'Ada Venn', 'Eve Moor')"],
      ['stamp', 'DELETE FROM custody'],
    ]) {
      copyFileSync(at('tarsa.stemma'), at(`${name}.stemma`));
      const database = new Database(at(`${name}.stemma`));
      database.exec(sql);
      database.close();
      expect((await folder.run(['verify', name])).code).toBe(1);
      expect((await viewOf(name)).log.broken).toMatch(/altered|removed/);
    }
    const [{ holds, working }] = (await viewOf('bytes')).copies;
    expect(holds).toBe(false);
    const { code, err } = await folder.run(['original', 'bytes', working[0].report, '-o', 'no.bin']);
    expect(code).not.toBe(0);
    expect(err).toContain('no longer what was taken in');
  }, 60_000);

  it('is refused for a report that is not there, and for a moment without a time zone', async () => {
    const gone = await folder.run(['custody', 'tarsa', 'r-0']);
    expect(gone).toMatchObject({ code: 1 });
    expect(gone.err).toMatch(/There is no report "r-0".*stemma claims/);
    expect((await folder.run(['add', 'tarsa', 'harbour.txt', '--collected-at', '2031-03-05'])).code).toBe(2);
  });
});

describe('a trusted timestamp', () => {
  it('is asked for, kept, checked offline, and holds while the case goes on', async () => {
    await folder.run(['custody', 'tarsa', '--timestamp-request', 'q.tsq']);
    authority.answer(at('q.tsq'), at('r.tsr'));
    const { err } = await folder.run(['custody', 'tarsa', '--timestamp-response', 'r.tsr']);
    expect(err).toContain('Kept: Harbour Time Stamps, Harbour Clock saw line');
    await folder.run(['custody', 'tarsa', (await viewOf('tarsa')).copies[0].working[0].report, '--note', 'later']);
    const { timestamps } = await viewOf('tarsa');
    expect(timestamps).toMatchObject([{ authority: 'Harbour Time Stamps, Harbour Clock', problem: null }]);
    expect((await folder.run(['verify', 'tarsa'])).code).toBe(0);
  }, 60_000);

  it('is not kept where it was forged, is over another case, or is none', async () => {
    writeFileSync(at('forged.tsr'), forged(at('r.tsr')));
    writeFileSync(at('none.tsr'), 'The mill burned.');
    await folder.run(['new', 'other']);
    const before = (await viewOf('tarsa')).log.lines;
    for (const [name, file, why] of [
      ['tarsa', 'forged.tsr', 'its signature does not verify'],
      ['tarsa', 'none.tsr', 'it is not an answer of a timestamp authority'],
      ['other', 'r.tsr', 'it is over another case'],
    ]) {
      const { code, err } = await folder.run(['custody', name, '--timestamp-response', file]);
      expect(code).not.toBe(0);
      expect(err).toContain(why);
    }
    expect((await viewOf('tarsa')).log.lines).toBe(before);
  }, 60_000);

  it('is asked of an authority that the user names', async () => {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        writeFileSync(at('sent.tsq'), Buffer.concat(chunks));
        authority.answer(at('sent.tsq'), at('sent.tsr'));
        response.writeHead(200, { 'Content-Type': 'application/timestamp-reply' }).end(readFileSync(at('sent.tsr')));
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const { err } = await folder.run(['custody', 'tarsa', '--timestamp', `http://127.0.0.1:${port}/`]);
    server.close();
    expect(err).toContain('Kept: Harbour Time Stamps');
    expect((await viewOf('tarsa')).timestamps).toHaveLength(2);
  }, 60_000);
});
