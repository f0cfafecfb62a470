/** Custody of a report, and the words of its claims on the image of its page: read, walked by keys, downloaded, set down, without a picture. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PHONE, startBrowser } from '../open-page.ts';
import { openWindow, overflow, REPORTS, type Served, serveReports, violations } from './open-workbench.ts';
import { MIXED, SCAN } from './scanned.ts';

let browser: Browser;
let served: Served;
let idOf: (name: string) => string;
beforeAll(async () => {
  [browser, served] = await Promise.all([startBrowser(), serveReports([REPORTS[0], SCAN, MIXED])]);
  const reports = await served.opened.store.reports();
  idOf = (name) => reports.find(({ report }) => report.origin.name === name)?.report.id ?? '';
}, 180_000);
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

describe('custody', () => {
  it('is reached from the report, and hands the original out byte for byte, which becomes a step', async () => {
    const { page, go, complaints, requests } = await openWindow(browser, served);
    await go(`/report/${idOf('lamp.txt')}`);
    await page.getByRole('link', { name: 'Custody and original file' }).click();
    await page.getByText('Unchanged: the bytes were hashed just now').waitFor();
    expect(await page.locator('h1').innerText()).toBe('Custody: Fire at the Orlin mill');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the original' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('lamp.txt');
    expect(readFileSync(await download.path(), 'utf8')).toBe('text' in REPORTS[0] ? REPORTS[0].text : '');
    await page.locator('.steps li', { hasText: 'handed out' }).waitFor();
    expect(await page.locator('.steps time').first().innerText()).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });
  it('takes a step by keyboard alone', async () => {
    const { page, go } = await openWindow(browser, served);
    await go(`/custody/${idOf('lamp.txt')}`);
    await page.locator('.copy').waitFor();
    await page.keyboard.press('a');
    await page.keyboard.type('Ada Venn');
    await page.keyboard.press('Tab');
    await page.keyboard.type('received by mail');
    await page.keyboard.press('Enter');
    await page.locator('.steps .person', { hasText: 'Ada Venn · received by mail' }).waitFor();
    expect(await page.locator('.custody-facts').first().innerText()).toContain('received by mail');
  });
});

describe('words on the page', () => {
  it('are boxed on the picture for the claim that is chosen, its doubts told in words', async () => {
    const { page, go, complaints } = await openWindow(browser, served);
    await go(`/report/${idOf('scan.png')}`);
    await page.getByRole('link', { name: 'Words on the page' }).click();
    await page.locator('.page img').waitFor();
    await page.locator('.box.claim-words').first().waitFor();
    await page.keyboard.press('j');
    const boxes = page.locator('.box.chosen-words');
    const told = await page.locator('.seen-claim:has([aria-pressed="true"]) p').first().innerText();
    expect(told).toContain(`${await boxes.count()} words boxed`);
    const picture = (await page.locator('.page img').boundingBox())!;
    const box = (await boxes.first().boundingBox())!;
    expect(box.x).toBeGreaterThan(picture.x);
    expect(box.y + box.height).toBeLessThan(picture.y + picture.height);
    expect(complaints).toEqual([]);
  });
  it('of a PDF stand on a drawing of its page, on the page where the claim begins', async () => {
    const { page, go } = await openWindow(browser, served);
    const id = idOf('scan-mixed.pdf');
    const report = await served.opened.store.report(id);
    const first = report?.report.seen?.[0]?.start ?? 0;
    const claim = (await served.opened.store.claims(id)).find(({ spans }) => spans[0].start >= first);
    await go(`/seen/${id}?claim=${claim?.id}`);
    await page.locator('.box.chosen-words').first().waitFor();
    expect(await page.locator('.page img').getAttribute('src')).toMatch(/\/pages\/\d+\/picture$/);
    const wide = await page.evaluate<number>("document.querySelector('.page img').naturalWidth");
    expect(wide).toBeGreaterThan(500);
  });
  it('stand each in its place where the picture cannot be had', async () => {
    const { page, go } = await openWindow(browser, served);
    await page.route('**/picture', (route) => route.abort());
    await go(`/seen/${idOf('scan.png')}`);
    await page.locator('.page svg text', { hasText: 'mill' }).first().waitFor();
    await page.getByText('The picture of this page cannot be shown').waitFor();
    expect(await violations(page)).toEqual([]);
  });
  it.each(['light', 'dark'] as const)('fit a phone and please axe, %s, a claim chosen', async (colorScheme) => {
    const { page, go } = await openWindow(browser, served, { viewport: PHONE, colorScheme, hasTouch: true });
    await go(`/seen/${idOf('scan.png')}`);
    await page.locator('.seen-claim button').first().tap();
    await page.locator('.box.chosen-words').first().waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  });
});
