/** Adding many: told of one by one, gone on with where it was, stopped in order, and unharmed by what hostile files do to a reader. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus } from '../../bench/scale/corpus.ts';
import { type Folder, folderWith } from './run.ts';

const MAIN = resolve(import.meta.dirname, '../../dist/cli/main.js');

interface Told {
  readonly name: string;
  readonly status?: string;
  readonly givenId?: string;
  readonly report?: string;
  readonly problem?: { readonly code: string; readonly hint: string };
}
interface Sum {
  readonly added: number;
  readonly present: number;
  readonly stopped: boolean;
  readonly failed: readonly { readonly name: string; readonly code: string; readonly message: string }[];
}

const lines = (count: number): string => [...corpus(count)].map((report) => `${JSON.stringify(report)}\n`).join('');
const report = (town: string): string => `The mayor said that 40 civilians were killed in ${town}.`;
/** Some megabytes that take a reader longer than a second. */
const long = Array.from({ length: 60_000 }, (_, n) => `${report('Tarsa')} Residents counted ${n} shells.`).join('\n\n');

let folder: Folder;
beforeAll(() => {
  folder = folderWith({
    'a.txt': report('Tarsa'),
    'b.txt': report('Marun'),
    'same-as-a.txt': report('Tarsa'),
    'empty.txt': '',
    'broken.pdf': '%PDF-1.7\nand then nothing of the kind',
    'long.txt': long,
    'reports.jsonl': lines(60),
    'many.jsonl': lines(3000),
  });
});
afterAll(() => folder.remove());

const told = (out: string): { each: Told[]; sum: Sum } => {
  const all = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Told & Sum);
  return { each: all.slice(0, -1), sum: all[all.length - 1] };
};

async function add(...args: string[]): Promise<{ code: number | null; each: Told[]; sum: Sum; err: string }> {
  const { code, out, err } = await folder.run(['add', ...args, '--json']);
  return { code, err, ...told(out) };
}

describe('stemma add', () => {
  it('tells of each report, in the order of the case whatever reads first', async () => {
    await folder.run(['new', 'order']);
    const { code, each, sum } = await add('order', 'reports.jsonl', '--workers', '3');
    expect(code).toBe(0);
    expect(sum).toMatchObject({ added: 60, present: 0, failed: [], stopped: false });
    expect(new Set(each.map(({ givenId }) => givenId))).toEqual(new Set([...corpus(60)].map(({ id }) => id)));
    const { out } = await folder.run(['export', 'order', '--format', 'json']);
    const { reports } = JSON.parse(out) as { reports: { id: string }[] };
    expect(reports.map(({ id }) => id)).toEqual([...corpus(60)].map(({ id }) => id));
  }, 60_000);

  it('skips what is there by its bytes, and takes the same text once', async () => {
    await folder.run(['new', 'once']);
    expect((await add('once', 'a.txt', 'b.txt')).sum).toMatchObject({ added: 2, present: 0 });
    const again = await add('once', 'a.txt', 'same-as-a.txt', 'b.txt', 'reports.jsonl');
    expect(again.sum).toMatchObject({ added: 60, present: 3 });
    expect(again.each.slice(0, 3).map(({ status }) => status)).toEqual(['present', 'present', 'present']);
  }, 60_000);

  it('lists at the end what could not be read and why, and is quiet in a pipe', async () => {
    await folder.run(['new', 'failing']);
    const { code, out, err } = await folder.run(['add', 'failing', 'empty.txt', 'a.txt', 'broken.pdf', 'none.txt']);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toEqual([
      'stemma: Cannot read "empty.txt": it is empty. Check that it was downloaded or copied whole.',
      expect.stringMatching(/^stemma: Cannot read "broken.pdf": it is damaged or not really a PDF/),
      expect.stringMatching(/^stemma: Cannot read "none.txt": there is no such file/),
      'Added 1, had 0 already, could not read 3; 1 claims found. Next: stemma relate failing',
    ]);
  }, 60_000);

  it('gives up a file that takes too long, and reads the others', async () => {
    await folder.run(['new', 'slow']);
    const { code, each, sum } = await add('slow', 'long.txt', 'a.txt', 'b.txt', '--time-limit', '1', '--workers', '1');
    expect(code).toBe(1);
    expect(sum).toMatchObject({ added: 2, failed: [{ name: 'long.txt', code: 'too-slow' }] });
    expect(sum.failed[0].message).toContain('longer than the limit of 1 s');
    expect(new Set(each.map(({ name }) => name))).toEqual(new Set(['a.txt', 'b.txt', 'long.txt']));
  }, 60_000);

  it('puts another reader in the place of one that ran out of memory', async () => {
    await folder.run(['new', 'greedy']);
    const { code, sum } = await add('greedy', 'long.txt', 'a.txt', 'b.txt', '--memory-limit', '48', '--workers', '1');
    expect(code).toBe(1);
    expect(sum).toMatchObject({ added: 2, failed: [{ name: 'long.txt', code: 'out-of-memory' }] });
  }, 60_000);

  it('stops in order on Ctrl-C, keeps what it told of, and goes on from there', async () => {
    await folder.run(['new', 'stopped']);
    const child = spawn(process.execPath, [MAIN, 'add', 'stopped', 'many.jsonl', '--json'], { cwd: folder.path });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunks.length === 0) child.kill('SIGINT');
      chunks.push(chunk);
    });
    const code = await new Promise<number | null>((done) => child.on('close', done));
    const { each, sum } = told(Buffer.concat(chunks).toString());
    expect(code).toBe(130);
    expect(sum).toMatchObject({ stopped: true, failed: [] });
    expect(sum.added).toBe(each.filter(({ status }) => status === 'added').length);
    expect(sum.added).toBeLessThan(3000);
    expect((await folder.run(['verify', 'stopped'])).code).toBe(0);
    const { out } = await folder.run(['export', 'stopped', '--format', 'json']);
    expect((JSON.parse(out) as { reports: unknown[] }).reports).toHaveLength(sum.added);
    expect(await folder.run(['log', join(folder.path, 'stopped.stemma')])).toMatchObject({ code: 0 });
  }, 60_000);

  it('refuses a number of readers that is none', async () => {
    const { code, err } = await folder.run(['add', 'order', 'a.txt', '--workers', '0']);
    expect(code).toBe(2);
    expect(err).toContain('whole number');
  });
});
