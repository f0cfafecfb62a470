/** How long a scanned PDF takes in truth, in how much memory: `nice -n 10 npx tsx bench/ingest/long-scan.ts --pages 300 --paragraphs 5`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import PDFDocument from 'pdfkit';
import { openReaders } from '../../src/adding/readers.ts';
import { STEPS, scanOf, sheet, withPage } from './scans.ts';
import { ENGLISH, pageOf } from './texts.ts';

const { values } = parseArgs({ options: { pages: { type: 'string' }, paragraphs: { type: 'string' } } });
const [pages, paragraphs] = [Number(values.pages ?? 300), Number(values.paragraphs ?? 5)];
/** So many pages differ; then they come again, and are drawn and recognised anew. */
const DIFFERENT = Math.min(pages, 25);

const peak = (): number =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024);
const load = (): number => Math.round(loadavg()[0] * 10) / 10;

/** A PDF whose pages are these images, one after another and then again. */
async function pdfOf(scans: readonly Buffer[]): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-scans-'));
  const files = Array.from(scans.keys(), (n) => join(folder, `${n}.png`));
  for (const [n, file] of files.entries()) writeFileSync(file, scans[n]);
  const document = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((done) => document.on('end', done));
  // An image that is named by its file is put into the PDF once.
  for (let n = 0; n < pages; n++) document.addPage().image(files[n % files.length], 0, 0, { width: 595 });
  document.end();
  await ended;
  rmSync(folder, { recursive: true });
  return Buffer.concat(chunks);
}

const scans = await withPage(async (page) => {
  const made: Buffer[] = [];
  for (let n = 0; n < DIFFERENT; n++)
    made.push(await scanOf(page, sheet(pageOf(ENGLISH, n, paragraphs), 'eng', STEPS[0]), STEPS[0]));
  return made;
});
const bytes = await pdfOf(scans);

const [before, loadBefore] = [peak(), load()];
const readers = openReaders(1, {});
const [began, cpu] = [performance.now(), process.cpuUsage()];
const report = await readers.ingest({ name: 'long-scan.pdf', bytes });
const minutes = (performance.now() - began) / 60_000;
const { user, system } = process.cpuUsage(cpu);
await readers.close();

const result = {
  command: `nice -n 10 npx tsx bench/ingest/long-scan.ts --pages ${pages} --paragraphs ${paragraphs}`,
  pages,
  pagesSeen: new Set(report.seen?.map(({ page }) => page)).size,
  words: report.seen?.length ?? 0,
  megabytesOfFile: Math.round(bytes.length / 1e5) / 10,
  minutes: Math.round(minutes * 10) / 10,
  processorSecondsAPage: Math.round((user + system) / pages / 1e4) / 100,
  coresUsed: Math.round(((user + system) / 6e7 / minutes) * 100) / 100,
  cores: availableParallelism(),
  loadBefore,
  loadAfter: load(),
  peakMegabytesBefore: before,
  peakMegabytesAfter: peak(),
};
console.log(JSON.stringify(result));
const FILE = new URL('long-scan.json', import.meta.url);
const kept = JSON.parse(readFileSync(FILE, 'utf8')) as (typeof result)[];
const others = kept.filter(({ command }) => command !== result.command);
writeFileSync(FILE, `${JSON.stringify([...others, result], null, 2)}\n`);
