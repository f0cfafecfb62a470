/** What it takes to list, explain, verify and export a related case: npx tsx bench/scale/listing.ts CASE [--store postgres://...]
 *  Adds its record to listing.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openStore, type StorePlace } from '../../src/store/index.ts';
import { circumstances } from '../measurement.ts';
import { measured } from './measured.ts';

const RESULTS = new URL('listing.json', import.meta.url);
const { values, positionals } = parseArgs({ allowPositionals: true, options: { store: { type: 'string' } } });
const [name] = positionals;
if (name === undefined) {
  console.error('usage: npx tsx bench/scale/listing.ts CASE [--store postgres://...]');
  process.exit(2);
}
const server = values.store;
const where = server === undefined ? [] : ['--store', server];
const place: StorePlace = server === undefined ? { name: `${name}.stemma` } : { name, server };

/** How many reports the case has, and two of its claims that are related. */
async function looked(): Promise<{ reports: number; pair: readonly string[] }> {
  const store = await openStore(place, { by: 'scale', at: '2026-01-01T00:00:00Z' });
  const reports = (await store.nextPosition()) - 1;
  let pair: readonly string[] = [];
  for await (const { from, to } of store.eachRelation()) {
    pair = [from, to];
    break;
  }
  await store.close();
  return { reports, pair };
}

const { reports, pair } = await looked();
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  claims: ['claims', name],
  'claims --json': ['claims', name, '--json'],
  origins: ['origins', name],
  'origins --json': ['origins', name, '--json'],
  explain: ['explain', name, ...pair],
  log: ['log', name],
  'export --format json': ['export', name, '--format', 'json', '--output', `${name}.export.json`],
  verify: ['verify', name],
};
const taken: Record<string, { cpuSeconds: number; peakMegabytes: number }> = {};
for (const [what, args] of Object.entries(COMMANDS)) {
  const { cpuSeconds, peakMegabytes } = await measured([...args, ...where]);
  taken[what] = { cpuSeconds: Number(cpuSeconds.toFixed(1)), peakMegabytes: Math.round(peakMegabytes) };
  console.error(what, taken[what]);
}
const record = {
  store: server === undefined ? 'SQLite' : 'PostgreSQL',
  reports,
  taken,
  ...circumstances('npm run build && npx tsx bench/scale/listing.ts CASE'),
};
const before = JSON.parse(readFileSync(RESULTS, 'utf8')) as unknown[];
writeFileSync(RESULTS, `${JSON.stringify([...before, record], null, 2)}\n`);
