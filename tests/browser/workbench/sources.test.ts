/** The screen of sources at a real server: found, judged with a reason and taken back, put on a side, ruled the same; by keyboard, on a phone, in Arabic. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PHONE, startBrowser } from '../open-page.ts';
import { openWindow, overflow, type Served, serveReports, violations, type Window } from './open-workbench.ts';

let browser: Browser;
let served: Served;
let window: Window;
beforeAll(async () => {
  [browser, served] = await Promise.all([startBrowser(), serveReports()]);
  window = await openWindow(browser, served);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

it('finds a source and shows what it says over the case', async () => {
  const { page, go } = window;
  await go('/sources');
  await page.getByRole('searchbox').fill('mayor');
  await page.getByRole('listitem').filter({ hasText: 'mayor' }).getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: /mayor of Tarsa/ }).waitFor();
  const said = page.getByRole('list', { name: 'What it says over the case' });
  await said.getByText('15 workers were killed').waitFor();
  const claim = said.getByRole('link').first();
  expect(await claim.getAttribute('href')).toMatch(/^\/report\/.+\?claim=c-/);
  expect(await violations(page)).toEqual([]);
});

it('is judged by keyboard alone, with a reason; the judgement can be taken back and stays in sight', async () => {
  const { page } = window;
  await page.keyboard.press('r');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const form = page.locator('form.decide');
  expect(await form.getByRole('radio', { name: /fairly reliable/ }).isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+Enter');
  expect(await form.count()).toBe(1);
  await page.keyboard.type('was there that night');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  const judged = page.getByRole('region', { name: 'A person’s judgement' });
  await judged.locator('strong').filter({ hasText: 'C: fairly reliable' }).waitFor();
  await judged.getByText('was there that night').first().waitFor();
  await judged.getByRole('button', { name: 'Take back' }).click();
  await judged.getByRole('button', { name: 'Save' }).click();
  await judged.getByText('Nobody has judged it.').waitFor();
  expect(await judged.locator('.history .withdrawn').innerText()).toContain('taken back');
});

it('says that F is no middle grade, and asks for a reason', async () => {
  const { page } = window;
  await page.keyboard.press('r');
  const form = page.locator('form.decide');
  await form.getByText('F is not a middle grade').waitFor();
  await form.getByRole('radio', { name: /cannot be judged/ }).check();
  await form.getByRole('button', { name: 'Save' }).click();
  expect(await form.locator('textarea:invalid').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await form.count()).toBe(0);
});

it('is put on a side and ruled to be the same as another, and the list tells of it', async () => {
  const { page, go } = window;
  await page.keyboard.press('s');
  await page.getByLabel('Name of the side').fill('the town');
  await page.getByLabel('Reason').fill('speaks for it');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('strong').filter({ hasText: 'the town' }).waitFor();
  await page.keyboard.press('m');
  await page.getByLabel('The other name').fill('resident');
  await page.getByLabel('Reason').fill('invented for a test');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('is the same as “resident”').waitFor();
  await go('/sources?camp=the+town');
  const line = page.getByRole('listitem').filter({ hasText: 'the town' });
  await line.getByText(/also as/).waitFor();
  expect(await violations(page)).toEqual([]);
});

it('tells of a judgement that somebody else made meanwhile, and keeps what was written', async () => {
  const { page, go } = window;
  await go('/sources?search=hospital');
  await page.getByRole('listitem').filter({ hasText: 'Hospital' }).getByRole('link').click();
  await page.keyboard.press('r');
  await page
    .getByRole('radio', { name: /usually reliable/ })
    .first()
    .check();
  await page.getByLabel('Reason').fill('kept its own list');
  const conflict = { code: 'conflict', message: 'Yusuf decided meanwhile.', hint: 'Look again.' };
  await page.route('**/rating', (route) => route.fulfill({ status: 409, json: { error: conflict } }), { times: 1 });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').getByText('Somebody decided in the meantime').waitFor();
  expect(await page.getByLabel('Reason').inputValue()).toBe('kept its own list');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('strong').filter({ hasText: 'B: usually reliable' }).waitFor();
});

it('fits a phone, in Arabic too', async () => {
  const phone = await openWindow(browser, served, { viewport: PHONE, locale: 'ar', colorScheme: 'dark' });
  await phone.go('/sources');
  await phone.page.getByRole('heading', { level: 1, name: 'المصادر' }).waitFor();
  await phone.page.getByRole('listitem').first().waitFor();
  expect(await overflow(phone.page)).toBe(0);
  expect(await violations(phone.page)).toEqual([]);
  await phone.page.getByRole('listitem').getByRole('link').first().click();
  await phone.page.getByText('لم يقدّره أحد').waitFor();
  await phone.page.keyboard.press('r');
  await phone.page.getByText('لا يمكن تقديره').waitFor();
  expect(await overflow(phone.page)).toBe(0);
  expect(await violations(phone.page)).toEqual([]);
  expect(phone.requests).toEqual([]);
});

it('asked for nothing elsewhere', () => {
  expect(window.requests).toEqual([]);
  expect(window.complaints.filter((text) => !text.includes('409'))).toEqual([]);
});
