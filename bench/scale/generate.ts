/** Prints the scale corpus, a report a line: npx tsx bench/scale/generate.ts COUNT > reports.jsonl */
import { once } from 'node:events';
import { corpus } from './corpus.ts';

const count = Number(process.argv[2]);
if (!Number.isInteger(count) || count < 1) {
  console.error('usage: npx tsx bench/scale/generate.ts COUNT > reports.jsonl');
  process.exit(2);
}
for (const report of corpus(count))
  if (!process.stdout.write(`${JSON.stringify(report)}\n`)) await once(process.stdout, 'drain');
