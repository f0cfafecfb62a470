/** How adding, relating and asking grow with a case: npx tsx bench/scale/run.ts --size N [--store postgres://...] [--folder DIR] [--only add]
 *  With a folder the case is kept there, and a run that was stopped, or one of a smaller size before, is gone on with. */

import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { circumstances } from '../measurement.ts';
import { asked } from './asking.ts';
import { corpus } from './corpus.ts';
import { known } from './known.ts';
import { measured, type Run, type Used } from './measured.ts';

const RESULTS = new URL('results.json', import.meta.url);
const { values } = parseArgs({
  options: {
    size: { type: 'string' },
    store: { type: 'string' },
    folder: { type: 'string' },
    workers: { type: 'string', default: '2' },
    only: { type: 'string' },
  },
});
const size = Number(values.size);
if (!Number.isInteger(size) || size < 1) {
  console.error('usage: npx tsx bench/scale/run.ts --size N [--store postgres://...] [--folder DIR] [--only add]');
  process.exit(2);
}
const server = values.store;
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'stemma-scale-'));
mkdirSync(folder, { recursive: true });
const name = server === undefined ? join(folder, 'case') : `scale_${size}`;
const where = server === undefined ? [] : ['--store', server];
const tally = join(folder, 'adding.json');

async function writeCorpus(file: string, from: number, to: number): Promise<void> {
  const stream = createWriteStream(file);
  let number = 0;
  for (const report of corpus(to))
    if (number++ >= from && !stream.write(`${JSON.stringify(report)}\n`)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}

const rounded = ({ cpuSeconds, seconds, peakMegabytes, load }: Used): Used => ({
  cpuSeconds: Number(cpuSeconds.toFixed(1)),
  seconds: Number(seconds.toFixed(1)),
  peakMegabytes: Math.round(peakMegabytes),
  load: Number(load.toFixed(1)),
});

/** Adding in several runs is added up. */
async function adding(): Promise<Used> {
  const file = join(folder, `reports-${size}.jsonl`);
  await writeCorpus(file, 0, size);
  const { out: _out, ...used } = await measured(['add', name, file, '--workers', values.workers, ...where]);
  rmSync(file);
  const before = existsSync(tally) ? (JSON.parse(readFileSync(tally, 'utf8')) as Used) : null;
  const sum: Used = {
    cpuSeconds: used.cpuSeconds + (before?.cpuSeconds ?? 0),
    seconds: used.seconds + (before?.seconds ?? 0),
    peakMegabytes: Math.max(used.peakMegabytes, before?.peakMegabytes ?? 0),
    load: Math.max(used.load, before?.load ?? 0),
  };
  writeFileSync(tally, JSON.stringify(sum));
  console.error('added', rounded(used));
  return sum;
}

/** One more report, and relating again. */
async function onceMore(): Promise<Run> {
  const file = join(folder, 'more.jsonl');
  await writeCorpus(file, size, size + 1);
  await measured(['add', name, file, ...where]);
  return measured(['relate', name, '--json', ...where]);
}

if (!existsSync(tally)) await measured(['new', name, ...where]);
const added = await adding();
if (values.only !== 'add') {
  const related = await measured(['relate', name, '--json', ...where]);
  console.error('related', rounded(related));
  const again = await onceMore();
  const found = JSON.parse(related.out) as Record<string, number>;
  const place = server === undefined ? { name: `${name}.stemma` } : { name, server };
  const command = `npm run build && npx tsx bench/scale/run.ts --size ${size}${server === undefined ? '' : ' --store postgres://...'}`;
  const record = {
    store: server === undefined ? 'SQLite' : 'PostgreSQL',
    size,
    workers: Number(values.workers),
    add: rounded(added),
    relate: rounded(related),
    relateAfterOneMore: rounded(again),
    found,
    ...(server === undefined ? { fileMegabytes: Math.round(statSync(place.name).size / 1e6) } : {}),
    ask: await asked(place, [name, ...where]),
    known: await known(place, size),
    ...circumstances(command),
  };
  const before = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as (typeof record)[]) : [];
  const others = before.filter((one) => one.store !== record.store || one.size !== size);
  const all = [...others, record].sort((a, b) => (a.store === b.store ? a.size - b.size : a.store < b.store ? 1 : -1));
  writeFileSync(RESULTS, `${JSON.stringify(all, null, 2)}\n`);
  console.log(JSON.stringify(record, null, 2));
  if (values.folder === undefined) rmSync(folder, { recursive: true });
  if (server !== undefined) {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(`DROP SCHEMA "stemma_${name}" CASCADE`);
    await client.end();
  }
}
