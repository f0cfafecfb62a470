/** Runs the benchmarks one after another, writes `bench/results.json` and the table of `bench/README.md`.
 *  npm run bench -- --data DIR [TASK...]      DIR: the folder of corpora and scorers; without a TASK, all of them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { circumstances, type Measurement } from './measurement.ts';
import { tableOf, withTable } from './table.ts';
import { TASKS } from './tasks/index.ts';
import type { Task } from './tasks/task.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const RESULTS = new URL('results.json', import.meta.url);
const PAGE = new URL('README.md', import.meta.url);
const LONGEST_RUN = 30 * 60 * 1000;

function outputOf(command: string): string {
  const { status, stdout, stderr, error } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    timeout: LONGEST_RUN,
  });
  if (error) throw error;
  if (status === 0) return stdout;
  const reason = stderr.split('\n').find((text) => /error/i.test(text)) ?? `ended with code ${status}`;
  throw new Error(reason.trim());
}

/** A task that fails is recorded as failed, so that the others still run. */
function run(task: Task, data: string): Measurement {
  const found = circumstances(task.command);
  const began = performance.now();
  const record = (rest: Pick<Measurement, 'figures' | 'failed'>): Measurement => ({
    task: task.name,
    ...found,
    seconds: Math.round((performance.now() - began) / 1000),
    ...rest,
  });
  try {
    const output = outputOf(task.command.replaceAll('DIR', data));
    return record({ figures: Object.fromEntries(task.rows.map((row) => [row.what, row.figure(output)])) });
  } catch (error) {
    return record({ figures: {}, failed: (error as Error).message.replaceAll(data, 'DIR').split('\n')[0] });
  }
}

/** Kept after each task: an interrupted run loses only what it had not measured. */
function keep(record: Measurement): void {
  const before = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Measurement[]) : [];
  const all = [...before.filter(({ task }) => task !== record.task), record];
  const records = TASKS.flatMap(({ name }) => all.filter(({ task }) => task === name));
  writeFileSync(RESULTS, `${JSON.stringify(records, null, 2)}\n`);
  writeFileSync(PAGE, withTable(readFileSync(PAGE, 'utf8'), tableOf(TASKS, records)));
}

const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });
const unknown = positionals.filter((name) => !TASKS.some((task) => task.name === name));
if (!values.data || unknown.length > 0) {
  if (unknown.length > 0) console.error(`There is no task ${unknown.join(', ')}.`);
  console.error(`usage: npm run bench -- --data DIR [TASK...]\ntasks: ${TASKS.map(({ name }) => name).join(' ')}`);
  process.exit(2);
}
const data = realpathSync(values.data);
for (const task of TASKS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const record = run(task, data);
  keep(record);
  console.log(`${task.name}, ${record.seconds} s${record.failed ? `: failed: ${record.failed}` : ''}`);
  for (const [what, figure] of Object.entries(record.figures)) console.log(`  ${what}: ${figure}`);
}
