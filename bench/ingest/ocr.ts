/** How well and how fast scans are recognised, and in how much memory a long PDF is read: `nice -n 10 npx tsx bench/ingest/ocr.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { openReaders } from '../../src/adding/readers.ts';
import { ingestBytes } from '../../src/ingest/index.ts';
import { column, makePdf } from '../../src/ingest/samples/make-pdf.ts';
import { STEPS, type Step, scannedPdf, scanOf, sheet, withPage } from './scans.ts';
import { ARABIC, ENGLISH, pageOf } from './texts.ts';

const SCRIPTS = [
  ['English', 'eng', ENGLISH, 5],
  ['Arabic', 'ara', ARABIC, 5],
] as const;
const PAGES_A_STEP = 2;
const PAGES_TIMED = 20;

/** Quotation marks and spaces are taken for one another: which of them stands there changes no word. */
const plain = (text: string): string[] =>
  Array.from(text.normalize('NFKC').replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim());

/** Letters to be put in, taken out or changed. */
function distance(a: readonly string[], b: readonly string[]): number {
  let above = b.map((_, i) => i).concat(b.length);
  for (const [i, letter] of a.entries()) {
    const row = [i + 1];
    for (const [j, other] of b.entries())
      row.push(Math.min(above[j + 1] + 1, row[j] + 1, above[j] + (letter === other ? 0 : 1)));
    above = row;
  }
  return above[b.length];
}

const percent = (share: number): number => Math.round(share * 10_000) / 100;

type Script = (typeof SCRIPTS)[number];

async function errorRate([, script, sentences, paragraphs]: Script, step: Step): Promise<object> {
  let [letters, errors, doubtful] = [0, 0, 0];
  await withPage(async (page) => {
    for (let n = 0; n < PAGES_A_STEP; n++) {
      const known = pageOf(sentences, n, paragraphs);
      const scan = await scanOf(page, sheet(known, script, step), step);
      const report = await ingestBytes(scan, `${script}.png`).catch(() => ({ text: '', seen: [] }));
      const text = plain(known.join(' '));
      letters += text.length;
      errors += distance(text, plain(report.text));
      doubtful += (report.seen ?? []).filter(({ confidence }) => confidence < 75).length;
    }
  });
  return { step: step.name, letters, characterErrorRate: percent(errors / letters), doubtfulWords: doubtful };
}

/** Two readers side by side, as `stemma add --workers 2` has them, over a scanned PDF each. */
async function speed(): Promise<object> {
  const pdfs = await withPage(async (page) => {
    const files: Buffer[] = [];
    for (const [, script, sentences] of SCRIPTS) {
      const scans: Buffer[] = [];
      for (let n = 0; n < PAGES_TIMED / 2; n++)
        scans.push(await scanOf(page, sheet(pageOf(sentences, n, 5), script, STEPS[0]), STEPS[0]));
      files.push(await scannedPdf(page, scans));
    }
    return files;
  });
  const readers = openReaders(2, { seconds: 3600 });
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  await Promise.all(pdfs.map((bytes, i) => readers.ingest({ name: `${i}.pdf`, bytes })));
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  await readers.close();
  return {
    pages: PAGES_TIMED,
    seconds: Math.round(seconds),
    processorSecondsAPage: Math.round((user + system) / PAGES_TIMED / 1e4) / 100,
    minutesFor300PagesAsMeasured: Math.round((seconds * 300) / PAGES_TIMED / 6) / 10,
    minutesFor300PagesIfBothCoresWereFree: Math.round((((user + system) / 1e6 / 2) * (300 / PAGES_TIMED)) / 6) / 10,
    loadOverTheLastMinute: Math.round(loadavg()[0] * 10) / 10,
    cores: availableParallelism(),
  };
}

/** The most memory this process ever had, from the system. */
const peak = (): number =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024);

async function longPdf(): Promise<object> {
  const lines = pageOf(ENGLISH, 0, 12).flatMap((p) => p.replace(/[“”’]/g, "'").match(/.{1,80}(?:\s|$)/g) ?? []);
  const pages = Array.from({ length: 2000 }, (_, n) => column([`Page of the day ${n + 1}.`, ...lines.slice(0, 45)]));
  const bytes = makePdf(pages);
  const before = peak();
  const readers = openReaders(1, { seconds: 3600 });
  const began = performance.now();
  const report = await readers.ingest({ name: 'long.pdf', bytes });
  await readers.close();
  return {
    pages: 2000,
    megabytesOfFile: Math.round(bytes.length / 1e5) / 10,
    characters: report.text.length,
    seconds: Math.round((performance.now() - began) / 1000),
    peakMegabytesBefore: before,
    peakMegabytesAfter: peak(),
  };
}

const FILE = new URL('ocr.json', import.meta.url);
interface Results {
  readonly command: string;
  readonly longPdf: object;
  readonly speed: object;
  readonly quality: Record<string, object[]>;
}

/** With --quality alone, the figures of speed and memory stay those of the run before. */
async function quick(): Promise<Results> {
  if (process.argv.includes('--quality')) return JSON.parse(readFileSync(FILE, 'utf8')) as Results;
  const command = 'nice -n 10 npx tsx bench/ingest/ocr.ts';
  return { command, longPdf: await longPdf(), speed: await speed(), quality: {} };
}

const results = await quick();
console.log(JSON.stringify(results.speed));
for (const script of SCRIPTS) {
  results.quality[script[0]] = [];
  for (const step of STEPS) {
    const row = await errorRate(script, step);
    console.log(script[0], JSON.stringify(row));
    results.quality[script[0]].push(row);
  }
}
writeFileSync(FILE, `${JSON.stringify(results, null, 2)}\n`);
