/** Makes the large case with the command as built: npx tsx bench/workbench/make-case.ts FOLDER [REPORTS] */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digests } from './corpus.ts';

const [folder, reports = '2000'] = process.argv.slice(2);
if (folder === undefined || !Number.isInteger(Number(reports))) {
  console.error('usage: npx tsx bench/workbench/make-case.ts FOLDER [REPORTS]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const lines = join(resolve(folder), 'digests.jsonl');
const name = join(resolve(folder), 'large');
const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
writeFileSync(
  lines,
  digests(Number(reports))
    .map((digest) => `${JSON.stringify(digest)}\n`)
    .join(''),
);
for (const args of [
  ['new', name],
  ['add', name, lines],
  ['relate', name],
]) {
  const { status } = spawnSync(process.execPath, [main, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}
