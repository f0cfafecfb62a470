/** Kills a bulk add a hundred times and writes what survived: npx tsx bench/durability/run.ts [--rounds 100] [--store postgres://...] */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { newCase } from '../../src/open-case.ts';
import { circumstances } from '../measurement.ts';
import { corpus } from '../scale/corpus.ts';
import { killRounds } from './rounds.ts';

const RESULTS = new URL('results.json', import.meta.url);
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    store: { type: 'string' },
    latest: { type: 'string', default: '1500' },
  },
});
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), 'stemma-durability-'));
const server = values.store;
const place =
  server === undefined ? { name: join(folder, 'case.stemma') } : { name: `durability_${process.pid}`, server };
const reports = join(folder, 'reports.jsonl');
writeFileSync(reports, [...corpus(rounds * 1000)].map((report) => `${JSON.stringify(report)}\n`).join(''));

await (await newCase(place, () => ({ by: 'durability', at: '2026-01-01T00:00:00Z' }))).close();
const survived = await killRounds({
  place,
  corpus: reports,
  rounds,
  seed: 4,
  latest: Number(values.latest),
  told: (round, { acknowledged, lost, corrupt }) =>
    console.error(`${round + 1}: ${acknowledged} told of, ${lost} lost, ${corrupt} corrupt`),
});
rmSync(folder, { recursive: true });
if (server !== undefined) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`DROP SCHEMA "stemma_${place.name}" CASCADE`);
  await client.end();
}

const store = server === undefined ? 'SQLite' : 'PostgreSQL';
const command = `npm run build && npx tsx bench/durability/run.ts --rounds ${rounds}${server === undefined ? '' : ' --store postgres://...'}`;
const record = { store, ...survived, ...circumstances(command) };
const before = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as { store: string }[]) : [];
const all = [...before.filter((one) => one.store !== store), record].sort((a, b) => (a.store < b.store ? 1 : -1));
writeFileSync(RESULTS, `${JSON.stringify(all, null, 2)}\n`);
console.log(JSON.stringify(record, null, 2));
