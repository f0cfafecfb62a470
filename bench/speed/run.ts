/** How fast Stemma reads, how soon it starts, how much memory it takes. `npx tsx bench/speed/run.ts --data DIR [--limit N] [--longest CHARACTERS]`; build first. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readJsonLines } from '../../src/cli/read-json-lines.ts';
import { articlesIn, cpuMilliseconds, reportOf, wordsIn } from './corpus.ts';
import { growth } from './growth.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, limit: { type: 'string' }, longest: { type: 'string', default: '1e7' } },
});
const limit = Number(values.limit ?? Number.POSITIVE_INFINITY);
const articles = articlesIn(values.data, limit);
const words = articles.reduce((sum, { text }) => sum + wordsIn(text), 0);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The library as it is published: what runs the sources gives every inner function its name anew each time it is made. */
const { readReport } = (await import(join(ROOT, 'dist/index.js'))) as typeof import('../../src/index.ts');

interface Pace {
  readonly wordsPerCpuSecond: number;
  readonly wordsPerSecond: number;
}

/** Second of two passes: the first one warms up. */
async function pace(pass: () => void | Promise<void>): Promise<Pace> {
  await pass();
  const clock = performance.now();
  const cpu = cpuMilliseconds();
  await pass();
  const rate = (ms: number): number => Math.round(words / (ms / 1000));
  return { wordsPerCpuSecond: rate(cpuMilliseconds() - cpu), wordsPerSecond: rate(performance.now() - clock) };
}

function readingPace(): Promise<Pace> {
  const reports = articles.map(reportOf);
  return pace(() => {
    for (const report of reports) readReport(report);
  });
}

function streamPace(): Promise<Pace> {
  const lines = articles.map((article) => `${JSON.stringify(article)}\n`);
  const nowhere = (): Writable => new Writable({ write: (_, __, done) => done() });
  return pace(() => readJsonLines(Readable.from(lines), nowhere()));
}

interface Start {
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
  readonly peakMegabytes: number;
}

/** Told by the process itself as it ends. */
const PROBE = `data:text/javascript,${encodeURIComponent(`import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(2, JSON.stringify({ cpuMilliseconds: (userCPUTime + systemCPUTime) / 1000, peakMegabytes: maxRSS / 1024 }));
});`)}`;

function start(args: readonly string[], input = ''): Start {
  const clock = performance.now();
  const { stderr } = spawnSync(process.execPath, ['--import', PROBE, join(ROOT, 'dist/cli/main.js'), ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const milliseconds = performance.now() - clock;
  const told = JSON.parse(stderr.slice(stderr.lastIndexOf('{'))) as Omit<Start, 'milliseconds'>;
  return { milliseconds, ...told };
}

/** The quickest of five: whatever else the machine does only makes it slower. */
function startUp(): Start {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-speed-'));
  const file = join(folder, 'short.txt');
  writeFileSync(file, readFileSync(join(ROOT, 'examples/marun-depot.txt')));
  const runs = Array.from({ length: 5 }, () => start(['read', file]));
  rmSync(folder, { recursive: true });
  const least = (of: (run: Start) => number): number => Math.round(Math.min(...runs.map(of)));
  return {
    milliseconds: least((run) => run.milliseconds),
    cpuMilliseconds: least((run) => run.cpuMilliseconds),
    peakMegabytes: least((run) => run.peakMegabytes),
  };
}

const streamed = start(['read', '--jsonl'], articles.map((article) => JSON.stringify(article)).join('\n'));

const results = {
  question: 'How fast does Stemma read, how soon does it start, how much memory does it take?',
  command: `npm run build && npx tsx bench/speed/run.ts --data DIR${values.limit ? ` --limit ${values.limit}` : ''} --longest ${values.longest}`,
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim(),
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}, load ${loadavg()[0].toFixed(1)}`,
  data: { articles: articles.length, words },
  reading: await readingPace(),
  jsonLines: await streamPace(),
  startUp: startUp(),
  jsonLinesPeakMegabytes: Math.round(streamed.peakMegabytes),
  growth: growth(
    articles.map(({ text }) => text),
    Number(values.longest),
  ),
};
const text = `${JSON.stringify(results, null, 2)}\n`;
writeFileSync(new URL('results.json', import.meta.url), text);
process.stdout.write(text);
