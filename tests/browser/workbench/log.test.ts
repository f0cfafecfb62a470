/** The screen of the log at a real server: who decided what and why, found by person and kind, and whether the chain is intact. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PHONE, startBrowser } from '../open-page.ts';
import { openWindow, overflow, type Served, serveReports, violations, type Window } from './open-workbench.ts';

const WHERE = { by: 'Rana', at: '2024-05-01T10:00:00.000Z' };

let browser: Browser;
let served: Served;
let window: Window;
beforeAll(async () => {
  [browser, served] = await Promise.all([startBrowser(), serveReports()]);
  const { store } = served.opened;
  const [claim] = await store.claims();
  await store.judge({ about: claim.id, verdict: 'rejected', reason: 'it was a drill', ...WHERE });
  await store.judge({
    about: 'source:mayor of tarsa',
    verdict: 'rated',
    correction: { reliability: 'B' },
    reason: 'there that night',
    ...WHERE,
    by: 'Yusuf with a very long name that goes on and on and on',
  });
  await store.rule({ a: 'the mayor', b: 'the mayor of Tarsa', same: true, reason: 'one town, one mayor', ...WHERE });
  window = await openWindow(browser, served);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

it('says who decided what and why, with the way to the words', async () => {
  const { page, go } = window;
  await go('/log');
  const lines = page.getByRole('list', { name: 'Lines of the log' });
  const rejected = lines.getByRole('listitem').filter({ hasText: 'it was a drill' });
  await rejected.waitFor();
  expect(await rejected.innerText()).toContain('Rana');
  expect(await rejected.getByRole('link').getAttribute('href')).toMatch(/^\/report\/.+\?claim=c-/);
  await lines.getByText('reliability: B').waitFor();
  await lines.getByText('is the same as').waitFor();
  expect(await violations(page)).toEqual([]);
});

it('says that the chain is intact', async () => {
  const { page } = window;
  await page.getByRole('region', { name: 'Verification' }).getByText('Intact: all').waitFor();
});

it('is narrowed to a kind of change and a person, in the address', async () => {
  const { page, go } = window;
  await page.getByLabel('What').selectOption('judge');
  await page.getByText('2 lines', { exact: true }).waitFor();
  await go('/log?action=alias');
  await page.getByText('1 line', { exact: true }).waitFor();
  await go('/log?by=Nobody');
  await page.getByText('No line matches').waitFor();
});

it('fits a phone, in Arabic too', async () => {
  const phone = await openWindow(browser, served, { viewport: PHONE, locale: 'ar', colorScheme: 'dark' });
  await phone.go('/log');
  await phone.page.getByRole('listitem').first().waitFor();
  expect(await overflow(phone.page)).toBe(0);
  expect(await violations(phone.page)).toEqual([]);
  expect([...phone.requests, ...phone.complaints]).toEqual([]);
});

it('names the first line that was altered, and says what to do', async () => {
  const { page, go } = window;
  const broken = { lines: 8, holds: false, broken: { seq: 6, action: 'judge', subject: 'j-1', why: 'it was altered' } };
  await page.route('**/log/verification', (route) => route.fulfill({ json: broken }));
  await go('/log');
  const alert = page.getByRole('alert').filter({ hasText: 'Altered' });
  await alert.getByText('line 6 is the first').waitFor();
  await alert.getByText('Compare the case with an earlier copy').waitFor();
  expect(await violations(page)).toEqual([]);
  expect([...window.requests, ...window.complaints]).toEqual([]);
});
