/** The screen of the case: the pile and every claim found, filtered and ordered, and files added with what became of each. */
import { describe, expect, it } from 'vitest';
import { benchFor } from './bench-for.ts';
import { openWindow, serveReports } from './open-workbench.ts';

const bench = benchFor();

describe('the pile', () => {
  it('shows every report with publisher, date and claims, and leads to it', async () => {
    const { page } = await bench.openWindow();
    const rows = page.locator('a.report-row');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(2);
    const [first] = await rows.allInnerTexts();
    for (const words of ['Fire at the Orlin mill', 'Daily Lamp', '8 May 2023', '0%']) expect(first).toContain(words);
    await rows.first().click();
    await page.locator('.claim').first().waitFor();
    expect(await page.locator('h1').innerText()).toBe('Fire at the Orlin mill');
    await page.goBack();
    await rows.first().waitFor();
  });
  it('keeps search and filters in the address, also over loading anew', async () => {
    const { page } = await bench.openWindow();
    await page.locator('a.report-row').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('prisoners hospital');
    await page.waitForURL(/search=prisoners\+hospital/);
    await page.locator('.found', { hasText: '1 report' }).waitFor();
    await page.getByRole('combobox', { name: /^Publisher/ }).selectOption('Daily Lamp');
    await page.getByText('Nothing matches').waitFor();
    await page.reload();
    await page.getByText('Nothing matches').waitFor();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.locator('.found', { hasText: '2 reports' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });
  it('orders by a column, either way', async () => {
    const { page } = await bench.openWindow();
    const title = page.locator('a.report-row .title').first();
    await page.getByRole('button', { name: 'Published' }).click();
    await page.waitForURL(/sort=published/);
    await page.getByRole('button', { name: /^Published/ }).click();
    await page.waitForURL(/order=down/);
    await expect.poll(() => title.innerText()).toBe('Toll of mill fire rises');
  });
  it('finds claims by words and speakers, and leads to the words', async () => {
    const { page } = await bench.openWindow();
    await page.getByRole('link', { name: 'Claims', exact: true }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('escaped');
    const claim = page.locator('.claim-row');
    await page.locator('.found', { hasText: '1 claim' }).waitFor();
    await claim.click();
    await page.locator('.claim[aria-current]').waitFor();
    expect(await page.locator('.claim[aria-current] .words').innerText()).toContain('escaped');
  });
});

describe('adding files', () => {
  it('tells of each what became of it, and what to do with what could not be read', async () => {
    const { page } = await bench.openWindow();
    const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page
      .locator('input[type="file"]')
      .setInputFiles([
        file('harbour.txt', 'The mayor of Tarsa said that 8 people were arrested at the harbour on 12 May 2023.'),
        file('empty.txt', ''),
      ]);
    await page.locator('.uploads .added').waitFor();
    await page.locator('.uploads .failed').waitFor();
    expect(await page.locator('.uploads .failed p').innerText()).toMatch(/\w{4,}/);
    await page.locator('a.report-row', { hasText: 'harbour.txt' }).waitFor();
    await page.locator('.uploads').getByRole('button', { name: 'Clear the list' }).click();
    await page.locator('.uploads').waitFor({ state: 'detached' });
  });
});

describe('adding lines of JSON', () => {
  it('adds a report a line, and puts down what is known where the line does not say it', async () => {
    const { page } = await bench.openWindow();
    await page.getByText('What is known of the files').click();
    await page.locator('.known').getByLabel('Publisher').fill('Quay Post');
    const lines = [
      JSON.stringify({ id: 'a', text: 'The mayor of Tarsa said that 3 boats sank.', title: 'Boats' }),
      JSON.stringify({
        id: 'b',
        text: 'The mayor of Tarsa said that 4 boats sank.',
        title: 'More boats',
        publisher: 'Kite',
      }),
    ];
    const buffer = Buffer.from(lines.join('\n'));
    await page.locator('input[type="file"]').setInputFiles([{ name: 'boats.jsonl', mimeType: 'text/plain', buffer }]);
    await page.locator('.uploads .added').nth(1).waitFor();
    const kept = (await bench.served.opened.store.reports()).filter(
      ({ givenId }) => givenId === 'a' || givenId === 'b',
    );
    expect(kept.map(({ report }) => [report.title, report.publisher])).toEqual([
      ['Boats', 'Quay Post'],
      ['More boats', 'Kite'],
    ]);
  });
});

describe('a large pile', () => {
  it('shows a few rows at a time and comes to any', async () => {
    const many = await serveReports(
      Array.from({ length: 230 }, (_, n) => ({
        name: `notice-${n}.txt`,
        text: `Notice ${n}: the mill stood still.`,
        facts: { title: `Notice ${n}` },
      })),
    );
    try {
      const { page } = await openWindow(bench.browser, many);
      await page.locator('a.report-row').first().waitFor();
      expect(await page.locator('a.report-row').count()).toBeLessThan(60);
      await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
      await page.locator('a.report-row', { hasText: 'Notice 229' }).waitFor();
      expect(await page.locator('a.report-row').count()).toBeLessThan(60);
    } finally {
      await many.close();
    }
  });
});
