/** Stemma: the graph of a question, walked by keys, as a list, as a file, large, on a phone and in Arabic. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/open-case.ts';
import { PHONE } from '../open-page.ts';
import { benchFor } from './bench-for.ts';
import { openWindow, overflow, serveReports, violations } from './open-workbench.ts';
import { TOLLS } from './tolls.ts';

const bench = benchFor(TOLLS);

const KILLED = 'How many members of staff were killed?';

describe('the stemma', () => {
  it('leads from a question over a box to the words', async () => {
    const { page, go, complaints, requests } = await bench.openWindow();
    await go('/stemma');
    await page.getByText(KILLED).click();
    await page.locator('.node').first().waitFor();
    expect(await page.locator('.node.claim').count()).toBe(4);
    expect(await page.locator('.node.origin:not(.unknown)').count()).toBe(3);
    expect(await page.locator('.node.unknown').textContent()).toContain('lineage unknown');
    const dashes = await page.evaluate<string>(
      "getComputedStyle(document.querySelector('.line.unknown')).strokeDasharray",
    );
    expect(dashes).toMatch(/\d/);
    expect(await page.locator('.bow.contradicts').count()).toBeGreaterThan(0);
    await page.locator('.node', { hasText: 'Harbour Post' }).click();
    expect(await page.locator('.stemma-details blockquote').textContent()).toContain('24 workers');
    await page.getByRole('link', { name: 'Read it in the report' }).click();
    await page.waitForURL(/\/report\//);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is walked by the arrow keys, and grows and shrinks by keys', async () => {
    const { page, go } = await bench.openWindow();
    await go('/stemma');
    await page.getByText(KILLED).click();
    await page.locator('.node').first().waitFor();
    const label = () => page.locator('.node:focus').getAttribute('aria-label');
    await page.keyboard.press('ArrowDown');
    const origin = await label();
    expect(origin).toContain('Origin');
    await page.keyboard.press('ArrowDown');
    await expect.poll(label).not.toBe(origin);
    await page.keyboard.press('ArrowUp');
    await expect.poll(label).toBe(origin);
    await page.keyboard.press('ArrowRight');
    await expect.poll(label).not.toBe(origin);
    const width = async () => Number(await page.locator('.stemma-drawing').getAttribute('width'));
    const before = await width();
    await page.keyboard.press('+');
    await expect.poll(width).toBeGreaterThan(before);
    await page.keyboard.press('0');
    await expect.poll(width).toBeLessThanOrEqual(before);
  });

  it('says the same as a list', async () => {
    const { page, go } = await bench.openWindow();
    await go('/stemma');
    await page.getByText(KILLED).click();
    await page.locator('.node').first().waitFor();
    await page.keyboard.press('v');
    const list = page.locator('.stemma-list');
    await list.waitFor();
    expect(await list.locator('q').count()).toBe(4);
    expect(await list.textContent()).toContain('Lineage unknown');
    expect(await list.locator('.across').first().textContent()).toContain('contradicts');
    expect(await violations(page)).toEqual([]);
  });

  it('stands in the same place at every visit, and is saved as a drawing that needs nothing else', async () => {
    const { page, go } = await bench.openWindow();
    await go('/stemma');
    await page.getByText(KILLED).click();
    const places = () =>
      page.evaluate<string[]>("[...document.querySelectorAll('.node rect')].map((rect) => rect.outerHTML)");
    await page.locator('.node').first().waitFor();
    const before = await places();
    expect(before).toHaveLength(8);
    await page.reload();
    await page.locator('.node').first().waitFor();
    expect(await places()).toEqual(before);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as SVG' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('How-many-members-of-staff-were-killed.svg');
    const svg = readFileSync(await download.path(), 'utf8');
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain('Harbour Post');
    expect(svg).not.toMatch(/var\(|class=|href|<style|script/);
    await page.setContent(svg);
    expect((await page.locator('svg').boundingBox())?.width).toBeGreaterThan(300);
  });

  it.each(['light', 'dark'] as const)('fits a phone and pleases axe, %s', async (colorScheme) => {
    const { page, go } = await bench.openWindow({ viewport: PHONE, colorScheme, hasTouch: true });
    await go('/stemma');
    await page.getByText(KILLED).tap();
    await page.locator('.node').nth(1).tap();
    await page.locator('.stemma-details blockquote').waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
  });

  it('stands in Arabic the other way round, with the arrow keys', async () => {
    const { page, go } = await bench.openWindow({ locale: 'ar' });
    await go('/stemma');
    await page.getByText('كم عدد العاملين الذين قُتلوا؟').click();
    await page.locator('.node').first().waitFor();
    await page.keyboard.press('ArrowLeft');
    const x = async () => (await page.locator('.node:focus').boundingBox())?.x ?? 0;
    const first = await x();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(x).toBeLessThan(first);
    expect(await page.locator('.node.unknown').textContent()).toContain('النسب مجهول');
    expect(await violations(page)).toEqual([]);
  });
});

/** One report each of a hundred papers that repeat one mayor, or say it on their own. */
const MANY: readonly Source[] = Array.from({ length: 100 }, (_, i) => ({
  name: `paper-${i}.txt`,
  text:
    i % 4 === 0
      ? `Mill fire\n\nAt least ${10 + (i % 7)} workers were killed in the fire at the Orlin mill.\n\nPage ${i} of the album.`
      : `Mill fire\n\nThe mayor of Tarsa said that ${12 + (i % 3)} workers were killed in the fire at the Orlin mill.\n\nPage ${i} of the album.`,
  facts: {
    publisher: `Paper ${i}`,
    published: `2023-05-${String(8 + (i % 20)).padStart(2, '0')}`,
    title: `Mill fire ${i}`,
  },
}));

describe('a large stemma', () => {
  it('is drawn at once, whole, and can be moved about', async () => {
    const large = await serveReports(MANY);
    try {
      const { page, go } = await openWindow(bench.browser, large);
      await go('/stemma');
      await page.getByText(KILLED).click();
      await page.locator('.node').first().waitFor();
      expect(await page.locator('.node.claim').count()).toBe(100);
      await page.getByRole('button', { name: 'Show all' }).click();
      const pane = await page.locator('.stemma-pane').boundingBox();
      await expect
        .poll(async () => (await page.locator('.stemma-drawing').boundingBox())!.width)
        .toBeLessThanOrEqual(pane!.width);
      await page.getByRole('button', { name: 'Full size' }).click();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      const box = await page.locator('.node:focus').boundingBox();
      expect(box!.x).toBeGreaterThanOrEqual(pane!.x - 1);
      expect(box!.x + box!.width).toBeLessThanOrEqual(pane!.x + pane!.width + 1);
    } finally {
      await large.close();
    }
  });
});
