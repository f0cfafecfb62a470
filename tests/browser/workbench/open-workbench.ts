/** Opens the workbench on a real case at a real server in headless Chromium, and watches that nothing leaves it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type Case, newCase, type Source } from '../../../src/open-case.ts';
import { type Serving, serveCase } from '../../../src/server/serve.ts';
import { DESKTOP } from '../open-page.ts';

const clock = () => ({ by: 'Rana', at: new Date().toISOString() });

export interface Served {
  readonly opened: Case;
  readonly serving: Serving;
  /** Address of the server without a path. */
  readonly base: string;
  close(): Promise<void>;
}

/** Two reports on one invented fire, with other figures. */
export const REPORTS: readonly Source[] = [
  {
    name: 'lamp.txt',
    text: 'Fire at the Orlin mill\n\nThe mayor of Tarsa said on Sunday that 12 workers were killed in the fire at the Orlin mill. “We heard two blasts,” said a resident, “and then the whole street was burning.”\n\nThe Valley Guard denied that its men had attacked the mill. We conclude that the attack was planned abroad.',
    facts: { publisher: 'Daily Lamp', published: '2023-05-08', title: 'Fire at the Orlin mill' },
  },
  {
    name: 'kite.txt',
    text: 'Toll of mill fire rises\n\nThe mayor of Tarsa said that 15 workers were killed in the fire at the Orlin mill. According to the Harbour Hospital, 30 people were injured. Residents said that 40 prisoners escaped from the jail nearby.',
    facts: { publisher: 'Evening Kite', published: '2023-05-10', title: 'Toll of mill fire rises' },
  },
];

/** A case with these reports, related and served. */
export async function serveReports(sources: readonly Source[] = REPORTS, name = 'mill'): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-workbench-'));
  const place = { name: join(folder, `${name}.stemma`) };
  const opened = await newCase(place, clock);
  for (const source of sources) await opened.add(source);
  await opened.relate();
  const serving = await serveCase({ opened, place, clock, port: 0 });
  return {
    opened,
    serving,
    base: new URL(serving.url).origin,
    close: async () => {
      await serving.close();
      await opened.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export interface Window {
  readonly page: Page;
  /** Addresses elsewhere that the page asked for. */
  readonly requests: readonly string[];
  /** Errors, refusals and dialogs that the browser reported. */
  readonly complaints: readonly string[];
  /** Goes to an address of the page. */
  readonly go: (path: string) => Promise<void>;
}

export async function openWindow(
  browser: Browser,
  { serving, base }: Served,
  options: BrowserContextOptions = {},
): Promise<Window> {
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'en-GB', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${base}/`) && !request.url().startsWith('blob:')) requests.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  await page.goto(serving.url);
  await page.waitForSelector('main');
  return {
    page,
    requests,
    complaints,
    go: async (path) => {
      await page.goto(`${base}${path}`);
      await page.waitForSelector('main');
    },
  };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page as it stands, a line each. */
export async function violations(page: Page): Promise<string[]> {
  // Through the debugger's own world, because the page's policy lets no script in.
  await page.evaluate(AXE);
  return page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) =>
       violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.target.join(' ') + ' ' + node.failureSummary)))`,
  );
}

/** How far the page is wider than its window, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
