/** Time and place at a real server: times at their precision, places without pins, each narrowing the other; as tables, by keyboard, on a phone, in Arabic. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Source } from '../../../src/open-case.ts';
import { PHONE, startBrowser } from '../open-page.ts';
import { openWindow, overflow, type Served, serveReports, violations, type Window } from './open-workbench.ts';

const DATED: readonly Source[] = [
  {
    name: 'lamp.txt',
    text: 'A resident said that two people were killed in Lyon in March 2021. The mayor said that five people were killed in Lyon on 5 March 2021.',
    facts: { publisher: 'Daily Lamp', published: '2021-03-08', title: 'Two dates' },
  },
  {
    name: 'kite.txt',
    text: 'The guard said that three people were killed in Bordeaux on 7 March 2021. Residents said that four people were injured in France.',
    facts: { publisher: 'Evening Kite', published: '2021-03-10', title: 'Two places' },
  },
];

let browser: Browser;
let served: Served;
let window: Window;
beforeAll(async () => {
  [browser, served] = await Promise.all([startBrowser(), serveReports(DATED)]);
  window = await openWindow(browser, served);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

it('draws times at their precision and reports apart, places without pins, and loads the base map from here', async () => {
  const { page, go } = window;
  await go('/time-place');
  const axis = page.getByRole('listbox', { name: 'Timeline' });
  const month = axis.getByRole('option', { name: 'March 2021, month: 1 claim' });
  const day = axis.getByRole('option', { name: /5 March 2021, day/ });
  await day.waitFor();
  const [wide, narrow] = await Promise.all([month.boundingBox(), day.boundingBox()]);
  expect(wide?.width).toBeGreaterThan(3 * (narrow?.width ?? 0));
  expect(await page.locator('.came-out').count()).toBe(2);
  const map = page.getByRole('listbox', { name: 'Map' });
  await map.getByRole('option', { name: /Lyon: \d claims?; town: within some 6 km/ }).waitFor();
  await map.getByRole('option', { name: /France: 1 claim; country, drawn as its area/ }).waitFor();
  await page.getByText('not who has a claim to it').waitFor();
  await page.locator('.map .base path').nth(1).waitFor({ state: 'attached' });
  expect(await violations(page)).toEqual([]);
});

it('narrows the other half and the list by what is chosen in one', async () => {
  const { page } = window;
  const axis = page.getByRole('listbox', { name: 'Timeline' });
  const map = page.getByRole('listbox', { name: 'Map' });
  await axis.getByRole('option', { name: /7 March 2021/ }).click();
  await page.getByText('1 claim', { exact: true }).waitFor();
  await map.getByRole('option', { name: /Lyon/ }).waitFor({ state: 'detached' });
  expect(await axis.getByRole('option', { name: /5 March/ }).count()).toBe(1);
  await page.getByRole('button', { name: 'Time: 7 March 2021. Remove' }).click();
  await map.getByRole('option', { name: /Lyon/ }).click();
  await axis.getByRole('option', { name: /7 March/ }).waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('place')).toMatch(/^geonames:/);
  const claims = page.getByRole('list', { name: 'Claims' });
  await claims.getByText('Bordeaux').waitFor({ state: 'detached' });
  expect(await claims.getByRole('link').first().getAttribute('href')).toMatch(/^\/report\/.+\?claim=c-/);
});

it('is gone through and chosen from by keyboard alone', async () => {
  const { page, go } = window;
  await go('/time-place');
  const axis = page.getByRole('listbox', { name: 'Timeline' });
  await axis.getByRole('option').first().waitFor();
  await page.getByRole('button', { name: 'All of it' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Time: 5 March 2021. Remove' }).waitFor();
  expect(await axis.getAttribute('aria-activedescendant')).toBe(
    await axis.getByRole('option', { selected: true }).getAttribute('id'),
  );
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Remove$/ }).waitFor({ state: 'detached' });
  const map = page.getByRole('listbox', { name: 'Map' });
  await map.getByRole('option').first().waitFor();
  await map.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: /^Place: .+ Remove$/ }).waitFor();
  await page.keyboard.press('Escape');
});

it('takes a stretch of time by dragging, and by writing it', async () => {
  const { page } = window;
  const axis = page.getByRole('listbox', { name: 'Timeline' });
  const day = await axis.getByRole('option', { name: /5 March/ }).boundingBox();
  const box = await axis.boundingBox();
  if (!day || !box) throw new Error('The axis is not there');
  const y = box.y + box.height - 6;
  await page.mouse.move(day.x - 4, y);
  await page.mouse.down();
  await page.mouse.move(day.x + day.width / 2, y, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('button', { name: /^Between .+ and 5 March 2021. Remove$/ }).waitFor();
  await page.getByLabel('From', { exact: true }).fill('2021-03-06');
  await page.getByLabel('To', { exact: true }).fill('2021-03-07');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Between 6 March 2021 and 7 March 2021. Remove' }).waitFor();
  await page.getByText('2 claims', { exact: true }).waitFor();
});

it('says the same as tables, and chooses from them', async () => {
  const { page, go } = window;
  await go('/time-place?times=table&places=table');
  await page.getByRole('row', { name: /March 2021 month 1/ }).waitFor();
  await page.getByRole('row', { name: /8 March 2021 1 report/ }).waitFor();
  expect(await page.getByRole('row', { name: /France country, drawn as its area 1/ }).count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bordeaux' }).click();
  await page.getByRole('row', { name: /5 March/ }).waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: 'Bordeaux', exact: true }).getAttribute('aria-pressed')).toBe('true');
  await go('/time-place?search=nobody');
  await page.getByText('No claim matches').waitFor();
});

it('fits a phone, in Arabic from right to left', async () => {
  const phone = await openWindow(browser, served, {
    viewport: PHONE,
    locale: 'ar',
    colorScheme: 'dark',
    hasTouch: true,
  });
  await phone.go('/time-place');
  const axis = phone.page.getByRole('listbox', { name: 'الخط الزمني' });
  const [early, late] = [axis.getByRole('option', { name: /5 مارس/ }), axis.getByRole('option', { name: /7 مارس/ })];
  await late.waitFor();
  expect((await late.boundingBox())?.x).toBeLessThan((await early.boundingBox())?.x ?? 0);
  await phone.page.getByRole('listbox', { name: 'الخريطة' }).getByRole('option').first().waitFor();
  expect(await overflow(phone.page)).toBe(0);
  expect(await violations(phone.page)).toEqual([]);
  expect([...phone.requests, ...phone.complaints]).toEqual([]);
});

it('asked for nothing elsewhere', () => {
  expect([...window.requests, ...window.complaints]).toEqual([]);
});
