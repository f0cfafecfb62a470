/** How soon every screen can be used over a large case, and how it scrolls: npx tsx bench/workbench/run.ts CASE.stemma [SCREEN...] */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../../tests/browser/open-page.ts';
import { circumstances } from '../measurement.ts';
import { scrolled, startCounting, timeTo, worked } from './in-page.ts';
import { type Largest, screensOf } from './screens.ts';

const RESULTS = new URL('results.json', import.meta.url);
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const [file, ...wanted] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npx tsx bench/workbench/run.ts CASE.stemma [SCREEN...]');
  process.exit(2);
}

const began = performance.now();
const server = spawn(process.execPath, [MAIN, 'serve', file, '--no-open', '--json'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [line] = (await once(server.stdout, 'data')) as [Buffer];
const { url } = JSON.parse(line.toString()) as { url: string };
const toServe = performance.now() - began;
const { origin, searchParams } = new URL(url);

async function asked<T>(path: string): Promise<T> {
  const headers = { Authorization: `Bearer ${searchParams.get('token')}` };
  return (await (await fetch(`${origin}/api${path}`, { headers })).json()) as T;
}

/** Processor time of the server so far, in milliseconds; the system counts in hundredths of a second. */
function serverCpu(): number {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

interface Rows {
  readonly rows: readonly { readonly id: string; readonly claims: number }[];
}

async function largest(): Promise<Largest> {
  const byClaims = ({ rows }: Rows) => [...rows].sort((a, b) => b.claims - a.claims);
  const [reports, sources, summary] = await Promise.all([
    asked<Rows>('/reports?sort=claims&order=down&limit=1'),
    asked<Rows>('/sources?limit=1'),
    asked<{ questions: number }>('/case'),
  ]);
  const questions: Rows['rows'][number][] = [];
  for (let offset = 0; offset < summary.questions; offset += 500)
    questions.push(...(await asked<Rows>(`/questions?limit=500&offset=${offset}`)).rows);
  const sorted = byClaims({ rows: questions });
  const [most] = sorted;
  const middling = sorted.find(({ claims }) => claims <= 200) ?? most;
  return { report: reports.rows[0].id, source: sources.rows[0].id, question: most.id, middling: middling.id };
}

const browser = await startBrowser();
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
const page = await context.newPage();
page.setDefaultTimeout(60_000);
const firstLoad = performance.now();
await page.goto(url);
await page.locator('a.report-row').first().waitFor();
const load = performance.now() - firstLoad;
const session = await context.newCDPSession(page);
await startCounting(session);

const screens = screensOf(await largest()).filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const measured = [];
for (const { name, path, ready } of screens) {
  const elsewhere = path === '/' ? '/log' : '/';
  await timeTo(page, elsewhere, [path === '/' ? '.log-line' : 'a.report-row']);
  const [pageBefore, serverBefore] = [await worked(session), serverCpu()];
  const first = await timeTo(page, path, ready);
  const cpu = { page: Math.round((await worked(session)) - pageBefore), server: serverCpu() - serverBefore };
  await page.waitForTimeout(500);
  const scrolling = await scrolled(page, session);
  await timeTo(page, elsewhere, [path === '/' ? '.log-line' : 'a.report-row']);
  const again = await timeTo(page, path, ready);
  const record = { screen: name, first: Math.round(first), again: Math.round(again), cpu, ...scrolling };
  console.error(JSON.stringify(record));
  measured.push(record);
}
const { reports, claims, questions, relations, origins } = await asked<Readonly<Record<string, number>>>('/case');
await browser.close();
server.kill('SIGINT');
await once(server, 'exit');

if (wanted.length === 0) {
  const record = {
    case: { reports, claims, questions, relations, origins },
    toServe: Math.round(toServe),
    firstLoad: Math.round(load),
    screens: measured,
    ...circumstances(
      'npm run build && npx tsx bench/workbench/make-case.ts DIR && npx tsx bench/workbench/run.ts DIR/large.stemma',
    ),
  };
  writeFileSync(RESULTS, `${JSON.stringify(record, null, 2)}\n`);
}
