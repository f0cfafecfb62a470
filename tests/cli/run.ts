/** Starts the built command in a folder of its own, as a person would. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const MAIN = resolve(import.meta.dirname, '../../dist/cli/main.js');

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Folder {
  readonly path: string;
  run(args: readonly string[], input?: string | Buffer | Iterable<Buffer>): Promise<Outcome>;
  remove(): void;
}

async function outcome(args: readonly string[], cwd: string, input: Iterable<string | Buffer>): Promise<Outcome> {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => undefined);
  const closed = new Promise<number | null>((done) => child.on('close', done));
  for (const chunk of input) {
    if (!child.stdin.write(chunk)) await new Promise((done) => child.stdin.once('drain', done));
  }
  child.stdin.end();
  return { code: await closed, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

/** A fresh folder with these files in it. */
export function folderWith(files: Readonly<Record<string, string>>): Folder {
  const path = mkdtempSync(join(tmpdir(), 'stemma-cli-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return {
    path,
    run: (args, input = []) =>
      outcome(args, path, typeof input === 'string' || Buffer.isBuffer(input) ? [input] : input),
    remove: () => rmSync(path, { recursive: true }),
  };
}
