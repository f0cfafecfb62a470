/** `stemma serve` as a person starts it: it prints an address that lets in, and ends cleanly. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropCase, POSTGRES } from '../server/postgres-case.ts';
import { type Folder, folderWith } from './run.ts';

const MAIN = resolve(import.meta.dirname, '../../dist/cli/main.js');
const PATIENCE = 60_000;

let folder: Folder;
beforeAll(async () => {
  folder = folderWith({ 'one.txt': 'The mayor said that 8,000 people were displaced in Tarsa.' });
  await folder.run(['new', 'tarsa']);
  await folder.run(['add', 'tarsa', 'one.txt']);
});
afterAll(() => folder.remove());

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
}

/** Once the address stands on standard output. */
function start(...args: string[]): Promise<Started> {
  const child = spawn(process.execPath, [MAIN, 'serve', ...args, '--no-open'], {
    cwd: folder.path,
    env: { ...process.env, TMPDIR: folder.path },
  });
  let out = '';
  return new Promise((found, fail) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const url = /http:\/\/\S+/.exec(out)?.[0];
      if (url !== undefined) found({ child, url });
    });
    child.on('exit', (code) => fail(new Error(`ended with ${code}: ${out}`)));
  });
}

async function end({ child }: Started): Promise<number | null> {
  child.removeAllListeners('exit');
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  child.kill('SIGINT');
  return ended;
}

async function caseAt(url: string): Promise<{ name: string; reports: number; claims: number }> {
  const { origin, searchParams } = new URL(url);
  const headers = { Authorization: `Bearer ${searchParams.get('token')}` };
  return (await (await fetch(`${origin}/api/case`, { headers })).json()) as Awaited<ReturnType<typeof caseAt>>;
}

describe('stemma serve', () => {
  it('opens a case at a loopback address, gives the page, and ends when told to', { timeout: PATIENCE }, async () => {
    const started = await start('tarsa');
    expect(new URL(started.url).hostname).toBe('127.0.0.1');
    expect(await caseAt(started.url)).toMatchObject({ name: 'tarsa', reports: 1 });
    const page = await fetch(started.url.replace(/\?.*/, ''));
    expect(await page.text()).toContain('<script type="module"');
    expect(await end(started)).toBe(0);
  });
  it('opens a case at a PostgreSQL server', { timeout: PATIENCE }, async () => {
    const name = `tarsa_${randomUUID()}`;
    const where = ['--store', POSTGRES];
    try {
      await folder.run(['new', name, ...where]);
      await folder.run(['add', name, 'one.txt', ...where]);
      const started = await start(name, ...where);
      expect(await caseAt(started.url)).toMatchObject({ name, reports: 1 });
      expect(await end(started)).toBe(0);
    } finally {
      await dropCase(name);
    }
  });
  it('opens the sample case without a name, in a copy that it removes', { timeout: PATIENCE }, async () => {
    const started = await start();
    const { reports, claims } = await caseAt(started.url);
    expect(reports).toBeGreaterThan(1);
    expect(claims).toBeGreaterThan(reports);
    expect(await end(started)).toBe(0);
    expect(existsSync(join(folder.path, 'hasakah.stemma'))).toBe(false);
  });
  it('says what to do when the port is taken, or is none', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((bound) => taken.once('listening', bound));
    const { port } = taken.address() as { port: number };
    const refused = await folder.run(['serve', 'tarsa', '--no-open', '--port', String(port)]);
    taken.close();
    expect(refused.code).toBe(1);
    expect(refused.err).toContain(`Port ${port} cannot be used. Choose another with --port`);
    expect((await folder.run(['serve', 'tarsa', '--port', 'many'])).code).toBe(2);
  });
});
