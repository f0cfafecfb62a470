/** Runs a command of the built program and tells what it took. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const USAGE = new URL('usage.mjs', import.meta.url).href;

export interface Used {
  readonly cpuSeconds: number;
  /** By the clock. */
  readonly seconds: number;
  readonly peakMegabytes: number;
  /** Load of the machine at the end. */
  readonly load: number;
}

export interface Run extends Used {
  readonly out: string;
}

/** @throws when the command fails. */
export function measured(args: readonly string[]): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-usage-'));
  const usage = join(folder, 'usage.json');
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', USAGE, MAIN, ...args], {
      env: { ...process.env, USAGE: usage },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) => {
      if (code !== 0) return fail(new Error(`stemma ${args.join(' ')} ended with ${code}`));
      const used = JSON.parse(readFileSync(usage, 'utf8')) as Omit<Used, 'load'>;
      rmSync(folder, { recursive: true });
      done({ ...used, load: loadavg()[0], out: Buffer.concat(chunks).toString() });
    });
  });
}
