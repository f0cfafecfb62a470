/** What goes wrong around the workbench: another process that writes, a network that is gone, a server that ends and comes back. */
import Database from 'libsql';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { startBrowser } from '../open-page.ts';
import { openWindow, type Served, serveReports } from './open-workbench.ts';

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([startBrowser(), serveReports()]);
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

it('keeps a decision while another process writes, says so, and writes it afterwards', async () => {
  const { page, go } = await openWindow(browser, served);
  const [{ report }] = await served.opened.store.reports();
  await go(`/report/${report.id}`);
  await page.locator('.claim').first().waitFor();
  const other = new Database(served.opened.store.location);
  other.exec('BEGIN IMMEDIATE');
  try {
    await page.keyboard.press('j');
    await page.locator('.claim[aria-current]').waitFor();
    await page.keyboard.press('c');
    await page.locator('.case-state', { hasText: 'Your decision is kept in this window' }).waitFor();
    expect(await page.locator('.claim.confirmed').count()).toBe(0);
    // Longer than the server waits: it has answered that the case is in use, and the page has asked again.
    await page.waitForResponse((response) => response.status() === 503);
  } finally {
    other.exec('COMMIT');
    other.close();
  }
  await page.locator('.claim.confirmed').waitFor();
  await page.getByText('Your decision is kept in this window').waitFor({ state: 'detached' });
  const judgements = await served.opened.store.judgements();
  expect(judgements.map(({ verdict }) => verdict)).toEqual(['confirmed']);
});

it('goes on when the network is gone: the server is on this machine', async () => {
  const { page } = await openWindow(browser, served);
  await page.locator('a.report-row').first().waitFor();
  await page.evaluate("dispatchEvent(new Event('offline'))");
  await page.getByRole('link', { name: 'Sources' }).click();
  await page.locator('a.source-line').first().waitFor();
});
