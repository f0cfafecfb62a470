/** What can go wrong with a case's file: each says what to do next, and loses nothing. Disks, rights and locks are real. */
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpus } from '../../bench/scale/corpus.ts';

const MAIN = resolve(import.meta.dirname, '../../dist/cli/main.js');
const NOBODY = 65534;
const folder = mkdtempSync(join(tmpdir(), 'stemma-trouble-'));
const good = join(folder, 'good.stemma');
const few = join(folder, 'few.jsonl');
const many = join(folder, 'many.jsonl');
const lines = (count: number): string => [...corpus(count)].map((report) => `${JSON.stringify(report)}\n`).join('');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** As root, rights do not hold: then as somebody who has none. */
function stemma(args: readonly string[], { asNobody = false } = {}): Promise<Ended> {
  const who = asNobody && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  return new Promise((done) => {
    const child = spawn(process.execPath, [MAIN, ...args], { ...who, env: { ...process.env, STEMMA_BY: 'tester' } });
    const [out, err]: Buffer[][] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('close', (code) => done({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }));
  });
}

async function fails(args: readonly string[], says: RegExp, options = {}): Promise<Ended> {
  const ended = await stemma(args, options);
  expect(ended.err).toMatch(says);
  expect(ended.err).not.toContain('should not happen');
  expect(ended.code).toBe(1);
  return ended;
}

/** Writes until nothing more goes in. */
function fill(disk: string): void {
  for (;;) {
    try {
      appendFileSync(join(disk, 'ballast'), Buffer.alloc(4096, 1));
    } catch {
      return;
    }
  }
}

/** A copy of the good case under a name of its own. */
function copyOf(name: string): string {
  const copy = join(folder, name);
  copyFileSync(good, copy);
  return copy;
}

const reportsIn = async (file: string): Promise<number> => {
  const { out } = await stemma(['export', file, '--format', 'json']);
  return (JSON.parse(out) as { reports: unknown[] }).reports.length;
};

beforeAll(async () => {
  chmodSync(folder, 0o755);
  writeFileSync(few, lines(20));
  writeFileSync(many, lines(600));
  await stemma(['new', good]);
  expect((await stemma(['add', good, few])).code).toBe(0);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a full disk', () => {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'stemma-test', disk]).status === 0;
  afterAll(() => void (mounted && spawnSync('umount', [disk])));

  it.skipIf(!mounted)(
    'is told, keeps what was told of, and the case goes on elsewhere (needs the right to mount a small disk)',
    async () => {
      const file = join(disk, 'full.stemma');
      await stemma(['new', file]);
      const { out } = await fails(['add', file, many, '--json'], /disk is full.*Free some space/s);
      const told = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { status?: string; report?: string });
      const added = told.flatMap(({ status, report }) => (status === 'added' && report ? [report] : []));
      expect(added.length).toBeGreaterThan(0);
      const rescued = join(folder, 'rescued.stemma');
      for (const end of ['', '-wal']) if (existsSync(file + end)) copyFileSync(file + end, rescued + end);
      const { err } = await stemma(['verify', rescued]);
      expect(err).toContain('lines hold');
      const { out: exported } = await stemma(['export', rescued, '--format', 'json']);
      const there = new Set((JSON.parse(exported) as { reports: { text_id: string }[] }).reports.map((r) => r.text_id));
      expect(added.filter((id) => !there.has(id))).toEqual([]);
      expect((await stemma(['add', rescued, few])).code).toBe(0);
    },
    60_000,
  );
  it.skipIf(!mounted)(
    'leaves no half-made case (needs the right to mount a small disk)',
    async () => {
      fill(disk);
      const file = join(disk, 'second.stemma');
      await fails(['new', file], /disk is full.*Free some space/s);
      expect(existsSync(file)).toBe(false);
    },
    60_000,
  );
});

describe('a case that may not be written to', () => {
  it('is read as it is, and says so when something is to be added', async () => {
    const shelf = join(folder, 'shelf');
    mkdirSync(shelf);
    copyFileSync(good, join(shelf, 'case.stemma'));
    chmodSync(shelf, 0o555);
    chmodSync(join(shelf, 'case.stemma'), 0o444);
    const before = readFileSync(join(shelf, 'case.stemma'));
    const file = join(shelf, 'case.stemma');
    const verified = await stemma(['verify', file], { asNobody: true });
    expect(verified.err).toContain('lines hold');
    await fails(['add', file, many], /read-only.*Copy the case to a folder that you may write to/s, { asNobody: true });
    expect(readFileSync(file).equals(before)).toBe(true);
    await fails(['new', join(shelf, 'other')], /may not write.*Choose another folder/s, { asNobody: true });
  }, 60_000);
  it('says so when it may not even be read', async () => {
    const file = copyOf('closed.stemma');
    chmodSync(file, 0o000);
    await fails(['claims', file], /you may not read it.*Ask its owner/s, { asNobody: true });
  });
});

describe('a case that another process is writing', () => {
  it('waits, then says who is in the way, and adds nothing', async () => {
    const file = copyOf('busy.stemma');
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    other.exec("INSERT INTO meta (name, value) VALUES ('other', 'x')");
    await fails(['add', file, many], /another process is using it.*try again/s);
    other.exec('ROLLBACK');
    other.close();
    expect(await reportsIn(file)).toBe(20);
  }, 60_000);
});

describe('a file that is not the case it was', () => {
  it('is cut short', async () => {
    const file = copyOf('cut.stemma');
    truncateSync(file, Math.floor(statSync(file).size * 0.6));
    const before = readFileSync(file);
    await fails(['claims', file], /damaged or was cut short.*last good copy/s);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
  it('is empty', async () => {
    const file = join(folder, 'empty.stemma');
    writeFileSync(file, '');
    await fails(['claims', file], /it is empty.*last good copy/s);
    expect(statSync(file).size).toBe(0);
  });
  it('is damaged inside', async () => {
    const file = copyOf('damaged.stemma');
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 40_000, 44_096);
    writeFileSync(file, bytes);
    const { code, err } = await stemma(['verify', file]);
    expect(code).toBe(1);
    expect(err).toMatch(/does not hold|damaged/);
    expect(err).not.toContain('should not happen');
  });
  it('is somebody else’s database, and stays as it was', async () => {
    const file = join(folder, 'other.stemma');
    const other = new Database(file);
    other.exec('CREATE TABLE meta (name TEXT, value TEXT); CREATE TABLE birds (name TEXT)');
    other.close();
    const before = readFileSync(file);
    await fails(['add', file, few], /it is not a Stemma case.*Check the name/s);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
  it('is no database, or a folder', async () => {
    const file = join(folder, 'notes.stemma');
    writeFileSync(file, 'These are my notes on the mill and the bridge.');
    await fails(['add', file, few], /not a Stemma case, or it is encrypted.*Check the file name/s);
    expect(readFileSync(file, 'utf8')).toContain('my notes');
    mkdirSync(join(folder, 'folder.stemma'));
    await fails(['claims', join(folder, 'folder.stemma')], /it is a folder/);
  });
  it('was made by a newer version, and stays as it was', async () => {
    const file = copyOf('newer.stemma');
    const newer = new Database(file);
    newer.exec("UPDATE meta SET value = '99' WHERE name = 'schema'");
    newer.close();
    const before = readFileSync(file);
    await fails(['add', file, few], /newer Stemma \(schema 99.*Install the newer version/s);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
  it('is not there', async () => {
    await fails(['add', join(folder, 'none'), few], /there is no such case.*stemma new/s);
  });
});
