/** By the keyboard alone: everything on every screen is reached and seen to be, and a day's work leads through all of them. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { startBrowser } from '../open-page.ts';
import { onEach, type Shown, serveEveryScreen } from './every-screen.ts';
import { openWindow, type Served } from './open-workbench.ts';

let browser: Browser;
let served: Served;
let screens: readonly Shown[];
beforeAll(async () => {
  browser = await startBrowser();
  ({ served, screens } = await serveEveryScreen());
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** What Tab should reach: visible, not disabled, not taken out of the order. Of choices of which one is made, Tab reaches that one, arrows the others. */
const REACHABLE = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter((e) => !e.disabled && e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true }))
  .filter((e) => e.type !== 'radio' || e.checked || !document.querySelector('input[type="radio"][name="' + e.name + '"]:checked'))`;
const count = (page: Page): Promise<number> => page.evaluate(`${REACHABLE}.length`);
/** Marks what has the focus; false where nothing shows that it has. */
const MARK = `(() => {
  const e = document.activeElement;
  if (!e || e === document.body) return true;
  e.dataset.reached = '';
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(e);
  // A field for files is drawn by its label, which shows the focus in its place.
  const shown = (s) => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0;
  return shown({ outlineStyle, outlineWidth }) || boxShadow !== 'none' || (e.closest('label') && shown(getComputedStyle(e.closest('label')))) || e.querySelector?.('rect') !== null && e instanceof SVGElement;
})()`;

it('reaches everything on every screen, and shows where it is', async () => {
  const window = await openWindow(browser, served);
  const some = screens.filter(({ name }) => !name.startsWith('no such'));
  await onEach(window, some, async (page, screen) => {
    // From the top, wherever the screen has put the focus.
    await page.evaluate(
      "document.body.tabIndex = -1, document.body.focus(), document.body.removeAttribute('tabindex')",
    );
    const many = await count(page);
    expect(many, screen).toBeGreaterThan(8);
    for (let n = 0; n <= many + 2; n++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(MARK), `${screen}: ${n}`).toBe(true);
    }
    const missed = `${REACHABLE}.filter((e) => e.dataset.reached === undefined).map((e) => e.outerHTML.slice(0, 120))`;
    expect(await page.evaluate(missed), screen).toEqual([]);
  });
});

it('goes through choices by the arrows', async () => {
  const { page, go } = await openWindow(browser, served);
  await go('/handover?form=json');
  await page.locator('.chosen-form .left-out').waitFor();
  const chosen = (): Promise<string> => page.evaluate('document.querySelector(\'input[type="radio"]:checked\').value');
  await page.locator('input[type="radio"]:checked').focus();
  const first = await chosen();
  await page.keyboard.press('ArrowDown');
  await expect.poll(chosen).not.toBe(first);
});

it('leads from the pile over a decision, a question, its stemma and a source to the log', async () => {
  const { page } = await openWindow(browser, served);
  const { keyboard } = page;
  await page.locator('a.report-row').first().waitFor();
  await keyboard.press('/');
  await keyboard.type('hospital counts');
  await page.locator('.found', { hasText: '1 report' }).waitFor();
  await keyboard.press('Escape');
  await page.locator('a.report-row').focus();
  await keyboard.press('Enter');
  await page.locator('.claim').first().waitFor();
  await keyboard.press('j');
  await page.locator('.claim[aria-current]').waitFor();
  await keyboard.press('x');
  await page.getByLabel('Reason').waitFor();
  await keyboard.type('It counts another shed.');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await page.locator('.claim.rejected').waitFor();
  await keyboard.press('u');
  await page.locator('.claim.rejected').waitFor({ state: 'detached' });
  await page.locator('.claim[aria-current] .ways a').first().focus();
  await keyboard.press('Enter');
  await page.locator('.answer.chosen .answer-detail').waitFor();
  await page.getByRole('link', { name: 'Show how it was passed on' }).focus();
  await keyboard.press('Enter');
  await page.locator('.node.claim').first().waitFor();
  await keyboard.press('ArrowDown');
  await page.locator('.node.chosen').waitFor();
  await keyboard.press('g');
  await keyboard.press('s');
  await page.locator('a.source-line').first().focus();
  await keyboard.press('Enter');
  await page.locator('section.judged').waitFor();
  await keyboard.press('r');
  await page.getByLabel('Reason').first().waitFor();
  await keyboard.press('Escape');
  await keyboard.press('g');
  await keyboard.press('l');
  await page.locator('.log-line', { hasText: 'It counts another shed.' }).waitFor();
});
