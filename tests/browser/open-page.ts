/** Opens pages in headless Chromium, and watches that nothing leaves them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { pageHtml } from '../../src/export/page/index.ts';
import type { Doc } from '../../src/model/doc.ts';

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

export interface OpenedPage {
  readonly page: Page;
  /** Addresses the page asked for besides its own. */
  readonly requests: readonly string[];
  /** Errors and refusals that the browser reported. */
  readonly complaints: readonly string[];
}

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 900 };

export async function openPage(
  browser: Browser,
  doc: Doc,
  options: BrowserContextOptions = { viewport: DESKTOP },
): Promise<OpenedPage> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-page-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, pageHtml(doc));
  const url = pathToFileURL(file).href;
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url) requests.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  await page.goto(url);
  rmSync(folder, { recursive: true });
  return { page, requests, complaints };
}
