/** The columns of a table: nothing is read before a person confirmed what they hold; then each row is a report. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { PHONE, startBrowser } from '../open-page.ts';
import { openWindow, overflow, REPORTS, type Served, serveReports, violations } from './open-workbench.ts';

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([startBrowser(), serveReports([REPORTS[0]])]);
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const table = (turn: string): string =>
  [
    'Ref,Body,Outlet,Day',
    `${turn}1,The mayor of Tarsa said that ${turn} boats sank at the quay.,Quay Post,2023-05-08`,
    `${turn}2,The harbour master said that ${turn} crates burned at the quay.,Harbour Post,2023-05-09`,
  ].join('\n');

async function send(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles([{ name, mimeType: 'text/csv', buffer: Buffer.from(text) }]);
  await page.locator('.uploads form').waitFor();
}

it('are shown with their first rows and a proposal, and read as a person confirmed them, by keyboard', async () => {
  const { page, complaints } = await openWindow(browser, served);
  const before = (await served.opened.store.reports()).length;
  await send(page, 'boats.csv', table('3'));
  const form = page.locator('.uploads form');
  expect(await form.locator('pre').innerText()).toContain('"Quay Post" | "Harbour Post"');
  const columns = form.getByLabel('Columns');
  expect(await columns.inputValue()).toContain('text=Body');
  expect((await served.opened.store.reports()).length).toBe(before);
  await columns.fill('text=Body,publisher=Outlet,published=Day,id=Ref');
  await page.keyboard.press('Enter');
  await page.locator('.uploads .added', { hasText: '2 reports added' }).waitFor();
  const read = (await served.opened.store.reports()).slice(before).map(({ report, givenId }) => ({
    givenId,
    publisher: report.publisher,
    published: report.published,
  }));
  expect(read).toEqual([
    { givenId: '31', publisher: 'Quay Post', published: '2023-05-08' },
    { givenId: '32', publisher: 'Harbour Post', published: '2023-05-09' },
  ]);
  expect(complaints).toEqual([]);
});

it('that the table does not have are named, with those that it has', async () => {
  const { page } = await openWindow(browser, served);
  await send(page, 'crates.csv', table('4'));
  await page.locator('.uploads form').getByLabel('Columns').fill('text=Story');
  await page.getByRole('button', { name: 'Read with these columns' }).click();
  await page.locator('.uploads .failed', { hasText: 'it has no column "Story"' }).waitFor();
});

it.each([
  ['light', 'en-GB'],
  ['dark', 'ar'],
] as const)('fit a phone and please axe, %s, %s', async (colorScheme, locale) => {
  const { page } = await openWindow(browser, served, { viewport: PHONE, colorScheme, locale, hasTouch: true });
  await send(page, `nets-${locale}.csv`, table(locale === 'ar' ? '5' : '6'));
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
});
