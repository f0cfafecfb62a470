/** Questions: from the ledger to an answer, from an answer to its words, and a decision on a contradiction. */
import { describe, expect, it } from 'vitest';
import { PHONE } from '../open-page.ts';
import { benchFor } from './bench-for.ts';
import { overflow, violations } from './open-workbench.ts';
import { TOLLS } from './tolls.ts';

const bench = benchFor(TOLLS);

const KILLED = 'How many members of staff were killed?';

describe('questions', () => {
  it('lead from the ledger to the exact words in two steps', async () => {
    const { page, go, complaints, requests } = await bench.openWindow();
    await go('/questions');
    await page.getByText('What the reports answer').waitFor();
    expect(await page.locator('.question-row').first().textContent()).toContain('contradiction');
    await page.getByText(KILLED).click();
    const head = page.locator('.in-words');
    await head.waitFor();
    expect(await head.textContent()).toMatch(/4 reports, 3 origins; 1 claim of unknown lineage/);
    await page.locator('.answer-row', { hasText: 'Evening Kite' }).click();
    expect(await page.locator('.answer-detail blockquote').textContent()).toContain('31 workers');
    expect(new URL(page.url()).searchParams.get('claim')).toMatch(/^c-/);
    await page.getByRole('link', { name: 'Read it in the report' }).click();
    await page.locator('.claim.lit, .claim.chosen').first().waitFor();
    expect(await page.locator('h1').textContent()).toBe('Toll of mill fire rises');
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('keep filters in the address, and say when nothing matches', async () => {
    const { page, go } = await bench.openWindow();
    await go('/questions?asked=count');
    await page.locator('.question-row').first().waitFor();
    expect(new Set(await page.locator('.question-row .asked').allTextContents())).toEqual(new Set(['how many']));
    await page.getByLabel('Answers').selectOption('contested');
    await page.getByText('1 question', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('input[type=search]').fill('zeppelin');
    await page.getByText('No question matches').waitFor();
    expect(new URL(page.url()).search).toBe('?asked=count&answers=contested&search=zeppelin');
  });

  it('can be walked by keyboard alone, in either order', async () => {
    const { page, go } = await bench.openWindow();
    await go('/questions');
    await page.locator('.question-row').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.answer-row').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    const row = page.locator('.answer.chosen .answer-row');
    const walked = await row.textContent();
    expect(await row.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('k');
    await expect.poll(() => row.textContent()).not.toBe(walked);
    await page.keyboard.press('Escape');
    expect(await page.locator('.answer.chosen').count()).toBe(0);
    await page.getByRole('button', { name: 'by date' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.origin-group').first().waitFor({ state: 'detached' });
    const dates = await page.locator('.answer .who .soft').allTextContents();
    expect(dates).toEqual(['8 May 2023', '9 May 2023', '9 May 2023', '10 May 2023']);
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    await page.waitForURL(/\/report\//);
  });

  it('say why two answers contradict, and take a decision on it with a reason', async () => {
    const { page, go } = await bench.openWindow();
    await go('/questions?answers=contested');
    await page.getByText(KILLED).click();
    const against = page.locator('.against > li').first();
    expect(await against.locator('.reason').textContent()).toMatch(/cannot both hold/);
    expect(await against.locator('.side').count()).toBe(2);
    await against.getByRole('button', { name: 'Reject' }).click();
    await page.keyboard.type('The hospital counts another shed.');
    await page.keyboard.press('Enter');
    await against.getByText(/Rana rejected this relation: The hospital counts another shed/).waitFor();
    await against.getByRole('button', { name: 'Take back' }).click();
    await against.locator('.chip.rejected').waitFor({ state: 'detached' });
  });

  it.each(['light', 'dark'] as const)('fit a phone and please axe, %s', async (colorScheme) => {
    const { page, go } = await bench.openWindow({ viewport: PHONE, colorScheme, hasTouch: true });
    await go('/questions');
    await page.locator('.question-row').first().waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.getByText(KILLED).tap();
    await page.locator('.answer-row').first().tap();
    await page.locator('.answer-detail').waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
  });

  it('stand in Arabic from right to left, the axis with them', async () => {
    const { page, go } = await bench.openWindow({ locale: 'ar' });
    await go('/questions');
    await page.getByText('كم عدد العاملين الذين قُتلوا؟').click();
    await page.locator('.answer-row').first().waitFor();
    expect(await page.locator('.in-words').textContent()).toContain('4 تقارير، 3 أصول؛ ادعاء واحد مجهول النسب');
    const ticks = await page
      .locator('.tick')
      .evaluateAll((all) =>
        all.map(
          (tick) => (tick as unknown as { getBoundingClientRect(): { left: number } }).getBoundingClientRect().left,
        ),
      );
    expect(ticks).toEqual([...ticks].sort((a, b) => b - a));
    expect(await violations(page)).toEqual([]);
  });
});
