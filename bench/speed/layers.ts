/** Where the time goes: microseconds of processor time a word for each layer, so that a busy machine does not blur it. `npx tsx bench/speed/layers.ts --data DIR [--limit N] [--passes N]`. */
import { parseArgs } from 'node:util';
import { LAYERS } from '../../src/layers/index.ts';
import type { Layer } from '../../src/layers/layer.ts';
import type { LayerName } from '../../src/model/annotations.ts';
import { readReport } from '../../src/read-report.ts';
import { articlesIn, cpuMilliseconds, reportOf, wordsIn } from './corpus.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, limit: { type: 'string' }, passes: { type: 'string', default: '2' } },
});

const spent = new Map<LayerName, number>();
const timed: readonly Layer[] = LAYERS.map((layer) => ({
  ...layer,
  find(input) {
    const from = cpuMilliseconds();
    const found = layer.find(input);
    spent.set(layer.name, (spent.get(layer.name) ?? 0) + cpuMilliseconds() - from);
    return found;
  },
}));

const reports = articlesIn(values.data, Number(values.limit ?? Number.POSITIVE_INFINITY)).map(reportOf);
const words = reports.reduce((sum, { text }) => sum + wordsIn(text), 0);
const passes = Number(values.passes);

const warm = performance.now();
for (const report of reports.slice(0, 200)) readReport(report, timed);
console.log(`${reports.length} articles, ${words} words; warm-up ${Math.round(performance.now() - warm)} ms\n`);
spent.clear();

const from = performance.now();
const cpuFrom = cpuMilliseconds();
for (let pass = 0; pass < passes; pass++) for (const report of reports) readReport(report, timed);
const all = performance.now() - from;
const cpu = cpuMilliseconds() - cpuFrom;

const line = (name: string, ms: number): string => {
  const share = `${((100 * ms) / cpu).toFixed(1)} %`;
  return `${name.padEnd(14)}${((1000 * ms) / (words * passes)).toFixed(3).padStart(9)} µs/word${share.padStart(9)}`;
};
for (const { name } of LAYERS) console.log(line(name, spent.get(name) ?? 0));
console.log(line('all', cpu));
const rate = (ms: number): string => Math.round((words * passes) / (ms / 1000)).toLocaleString('en');
console.log(`\n${rate(all)} words/s by the clock, ${rate(cpu)} words per second of processor time`);
