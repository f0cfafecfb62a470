/** Adds a folder of mixed files to a case, is killed on the way, goes on, and says whether everything that should be there is, and why the rest is not. */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { circumstances } from '../measurement.ts';
import { type Made, makeFiles } from './mixed-files.ts';

const MAIN = resolve(import.meta.dirname, '../../dist/cli/main.js');
const USAGE = resolve(import.meta.dirname, '../scale/usage.mjs');
const RESULTS = resolve(import.meta.dirname, 'mixed-results.json');
const PART = 0.3;

interface Run {
  readonly seconds: number;
  readonly peakMegabytes: number | null;
  readonly added: number;
  readonly present: number;
  readonly refused: Readonly<Record<string, number>>;
}

interface Line {
  readonly status?: string;
  readonly problem?: { readonly code: string };
}

/** Runs `stemma add`; with a limit it is killed after so many reports were told of. */
async function add(work: string, limit = Number.POSITIVE_INFINITY): Promise<Run> {
  const started = performance.now();
  const usage = join(work, 'usage.json');
  rmSync(usage, { force: true });
  const child = spawn(process.execPath, ['--import', USAGE, MAIN, 'add', 'bench', 'files', '--json'], {
    cwd: work,
    env: { ...process.env, USAGE: usage },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const refused: Record<string, number> = {};
  let [added, present, rest] = [0, 0, ''];
  for await (const chunk of child.stdout) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const { status, problem } = JSON.parse(line) as Line;
      if (status === 'added') added++;
      if (status === 'present') present++;
      if (status === 'failed' && problem) refused[problem.code] = (refused[problem.code] ?? 0) + 1;
    }
    if (added >= limit) child.kill('SIGKILL');
  }
  const peak = statSync(usage, { throwIfNoEntry: false })
    ? (JSON.parse(readFileSync(usage, 'utf8')) as { peakMegabytes: number })
    : null;
  return {
    seconds: (performance.now() - started) / 1000,
    peakMegabytes: peak?.peakMegabytes ?? null,
    added,
    present,
    refused,
  };
}

const sorted = (counts: Readonly<Record<string, number>>): string =>
  JSON.stringify(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What is not as it was made; nothing where all is well. */
function wrong(made: Made, killed: Run, rest: Run, again: Run): string[] {
  const kept = killed.added + rest.added;
  return [
    ...(kept > made.reports || kept < made.reports - 64
      ? [`${kept} reports were told as added, ${made.reports} made`]
      : []),
    ...(rest.added + rest.present === made.reports
      ? []
      : [`${rest.added + rest.present} reports in the end, ${made.reports} made`]),
    ...(again.added === 0 && again.present === made.reports
      ? []
      : [`again: ${again.added} added, ${again.present} present`]),
    ...(sorted(rest.refused) === sorted(made.refused)
      ? []
      : [`refused ${sorted(rest.refused)}, made ${sorted(made.refused)}`]),
  ];
}

const { values } = parseArgs({ options: { files: { type: 'string', default: '2000' } } });
const files = Number(values.files);
const about = circumstances(`npx tsx bench/ingest/mixed.ts --files ${files}`);
const work = mkdtempSync(join(tmpdir(), 'stemma-mixed-'));
try {
  const made = makeFiles(join(work, 'files'), files);
  await promisify(execFile)(process.execPath, [MAIN, 'new', 'bench'], { cwd: work });
  const killed = await add(work, Math.round(made.reports * PART));
  const rest = await add(work);
  const again = await add(work);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [MAIN, 'verify', 'bench'], { cwd: work });
  const record = {
    ...about,
    made,
    killed,
    rest,
    again,
    verify: (stdout + stderr).trim(),
    wrong: wrong(made, killed, rest, again),
  };
  const kept = JSON.parse(readFileSync(RESULTS, 'utf8').trim() || '[]') as { made: Made }[];
  const others = kept.filter((one) => one.made.files !== files);
  writeFileSync(RESULTS, `${JSON.stringify([...others, record], null, 2)}\n`);
  console.log(JSON.stringify(record, null, 2));
  if (record.wrong.length > 0) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true });
}
