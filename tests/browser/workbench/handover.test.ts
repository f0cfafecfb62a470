/** Handing over: marking from the report, what that hides from every form, taking it back, the licence, and the file with its manifest. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PHONE } from '../open-page.ts';
import { benchFor } from './bench-for.ts';
import { overflow, violations } from './open-workbench.ts';

const bench = benchFor();

async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

it('hides from every form what is marked, says what stays behind, and lets it leave again', async () => {
  const { page, go, complaints, requests } = await bench.openWindow();
  await go('/handover?form=html');
  await page.getByText('Nothing is marked').waitFor();
  await page.getByText('Nothing else stays behind.').waitFor();
  expect((await downloaded(page, 'Write and download')).bytes.toString()).toContain('Orlin');
  await page.keyboard.press('m');
  await page.getByLabel('The words').fill('orlin MILL');
  await page.getByLabel('Reason').fill('The only mill.');
  await page.getByRole('button', { name: 'Save' }).click();
  const mark = page.locator('.mark-line');
  await mark.getByText(/Stands in the reports \d+ times/).waitFor();
  await page.locator('.left-out', { hasText: '[redacted] stands for what is hidden' }).waitFor();
  const { bytes } = await downloaded(page, 'Write and download');
  expect(bytes.toString()).not.toContain('Orlin mill');
  await mark.getByRole('button', { name: 'Take back' }).click();
  await page.keyboard.type('It is known anyhow.');
  await page.keyboard.press('Control+Enter');
  await mark.waitFor({ state: 'detached' });
  await page.getByText('Nothing else stays behind.').waitFor();
  expect(requests).toEqual([]);
  expect(complaints).toEqual([]);
});

it('marks a whole report from its own screen', async () => {
  const { page, go } = await bench.openWindow();
  const [, second] = await bench.served.opened.store.reports();
  await go(`/report/${second.report.id}`);
  await page.getByRole('link', { name: 'Keep from handing over' }).click();
  const form = page.locator('form.decide');
  expect(await form.getByRole('combobox').inputValue()).toBe(second.report.id);
  await form.getByLabel('Reason').fill('Given in confidence.');
  await form.getByRole('button', { name: 'Save' }).click();
  await page.locator('.mark-line', { hasText: 'Toll of mill fire rises' }).waitFor();
  await page.locator('.left-out', { hasText: 'One report is left out whole' }).waitFor();
  await page.locator('.chosen-form', { hasText: '1 report' }).waitFor();
});

it('carries the licence that was chosen, and the manifest has the hash of the file', async () => {
  const { page, go } = await bench.openWindow();
  await go('/handover');
  await page.getByRole('radio', { name: /The whole case, as JSON/ }).check();
  await page.waitForURL(/form=json/);
  await page.getByRole('button', { name: 'Choose a licence' }).click();
  await page.getByLabel('In your words').fill('For the court alone');
  await page.keyboard.press('Enter');
  await page.locator('.chosen-form', { hasText: 'For the court alone' }).waitFor();
  const file = await downloaded(page, 'Write and download');
  expect(file.name).toBe('case.json');
  const manifest = await downloaded(page, 'Its manifest');
  expect(manifest.name).toBe('case.json.manifest.json');
  const said = JSON.parse(manifest.bytes.toString()) as { licence: string; files: { sha256: string }[] };
  expect(said.licence).toBe('For the court alone');
  expect(said.files[0].sha256).toBe(createHash('sha256').update(file.bytes).digest('hex'));
});

it('says beside the button what went wrong with a file, and what to do', async () => {
  const { page, go } = await bench.openWindow();
  await page.route('**/api/exports/**', (route) => route.abort());
  await go('/handover');
  await page.getByRole('button', { name: 'Write and download' }).click();
  await page.locator('.chosen-form [role="alert"]', { hasText: 'stemma serve' }).waitFor();
});

it.each(['light', 'dark'] as const)('fits a phone and pleases axe with a form open, %s', async (colorScheme) => {
  const { page, go } = await bench.openWindow({ viewport: PHONE, colorScheme, hasTouch: true });
  await go('/handover?mark=name&value=Ada+Venn');
  await page.locator('form.decide').waitFor();
  await page.getByRole('button', { name: /^Choose/ }).tap();
  await page.getByLabel('In your words').waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
});
