/** What goes wrong around the workbench: another process that writes, a network that is gone, a server that ends and comes back. */
import Database from 'libsql';
import { expect, it } from 'vitest';
import { serveCase } from '../../../src/server/serve.ts';
import { benchFor } from './bench-for.ts';
import { openWindow, serveReports, violations } from './open-workbench.ts';

const bench = benchFor();

it('keeps a decision while another process writes, says so, and writes it afterwards', async () => {
  const { page, go } = await bench.openWindow();
  const [{ report }] = await bench.served.opened.store.reports();
  await go(`/report/${report.id}`);
  await page.locator('.claim').first().waitFor();
  const other = new Database(bench.served.opened.store.location);
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
  const judgements = await bench.served.opened.store.judgements();
  expect(judgements.map(({ verdict }) => verdict)).toEqual(['confirmed']);
});

it('goes on when the network is gone: the server is on this machine', async () => {
  const { page } = await bench.openWindow();
  await page.locator('a.report-row').first().waitFor();
  await page.evaluate("dispatchEvent(new Event('offline'))");
  await page.getByRole('link', { name: 'Sources' }).click();
  await page.locator('a.source-line').first().waitFor();
});

it('tells of a server that does not answer, and goes on by itself when it is back', async () => {
  const lost = await serveReports();
  const { page } = await openWindow(bench.browser, lost);
  await page.locator('a.report-row').first().waitFor();
  await lost.serving.close();
  await page.locator('.case-state.offline').waitFor();
  await page.getByRole('link', { name: 'Questions' }).click();
  await page.getByText('This screen could not be loaded').waitFor();
  const { opened } = lost;
  const clock = () => ({ by: 'Rana', at: new Date().toISOString() });
  const again = await serveCase({ opened, place: { name: opened.store.location }, clock, port: lost.serving.port });
  try {
    // The token is another one: whoever opens the new address lets the old window in too.
    const other = await page.context().newPage();
    await other.goto(again.url);
    await page.locator('a.question-row').first().waitFor();
    await page.locator('.case-state.offline').waitFor({ state: 'detached' });
  } finally {
    await again.close();
    await opened.close();
  }
});

it('says on every screen of an empty case what to do first', async () => {
  const empty = await serveReports([]);
  try {
    const { page, go } = await openWindow(bench.browser, empty);
    for (const path of ['/', '/?view=claims', '/questions', '/stemma', '/time-place', '/sources']) {
      await go(path);
      await page.getByText('No reports yet').waitFor();
      expect(await violations(page), path).toEqual([]);
    }
    await page.getByRole('link', { name: 'Add reports' }).click();
    await page.getByText(/Drag files here, or choose them: .*PDF/).waitFor();
    await go('/log');
    await page.locator('.log-line', { hasText: 'began the case' }).waitFor();
  } finally {
    await empty.close();
  }
});
