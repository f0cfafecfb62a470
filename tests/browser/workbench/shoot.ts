/** Pictures of every screen for `docs/screens/`, on the sample case: npx tsx tests/browser/workbench/shoot.ts [screen...] */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Source } from '../../../src/open-case.ts';
import { PHONE, startBrowser } from '../open-page.ts';
import { openWindow, serveReports, type Window } from './open-workbench.ts';

const ROOT = new URL('../../../', import.meta.url);
const SIZE = { width: 1100, height: 660 };

/** The sample's reports, as its lines hold them. */
function sample(): Source[] {
  const lines = readFileSync(new URL('examples/hasakah/reports.jsonl', ROOT), 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const { id, text, title, publisher, published } = JSON.parse(line) as Record<string, string | undefined>;
    if (id === undefined || text === undefined) return [];
    const facts = {
      ...(title ? { title } : {}),
      ...(publisher ? { publisher } : {}),
      ...(published ? { published } : {}),
    };
    return [{ name: id, text, givenId: id, facts }];
  });
}

/** How each screen comes to be worth a picture. */
const SCREENS: Readonly<Record<string, (window: Window) => Promise<void>>> = {
  case: async ({ page, go }) => {
    await go('/');
    await page.locator('a.report-row').first().waitFor();
  },
  claims: async ({ page, go }) => {
    await go('/?view=claims&search=escaped');
    await page.locator('.claim-row').first().waitFor();
  },
  report: async ({ page, go }) => {
    await go('/?search=135');
    await page.locator('a.report-row').first().click();
    await page.locator('.text .run.cue').first().waitFor();
    await decideSome(page);
  },
  questions: async ({ page, go }) => {
    await go('/questions');
    await page.locator('.question-row').first().waitFor();
  },
  question: async ({ page, go }) => {
    await go('/questions?search=ISIS+members+killed');
    await page.locator('.question-row').first().click();
    await page.locator('.answer-row', { hasText: '246' }).first().click();
    await page.locator('.answer-detail').waitFor();
    await page.evaluate('scrollTo(0, 0)');
  },
  stemma: async ({ page, go }) => {
    await go('/stemma?search=ISIS+members+killed');
    await page.locator('.question-row').first().click();
    await page.locator('.node.claim', { hasText: 'Rudaw' }).first().click();
    await page.locator('.stemma-details blockquote').waitFor();
  },
  'time-place': async ({ page, go }) => {
    await go('/time-place');
    await page.locator('.times [role="option"]').first().waitFor();
    await page.locator('.map .base path').first().waitFor({ state: 'attached' });
    await page.locator('.chosen-claims .claim-row').first().waitFor();
  },
  sources: async ({ page, go }) => {
    await go('/sources?search=Observatory');
    await page.locator('a.source-line').first().click();
    await page.locator('.said-over .claim-row').first().waitFor();
    await rateOnce(page);
  },
  log: async ({ page, go }) => {
    await go('/log');
    await page.locator('.log-line').first().waitFor();
    await page.locator('.verification.holds').waitFor();
  },
};

/** A grade with a reason, the first time. */
async function rateOnce(page: Page): Promise<void> {
  if ((await page.locator('.judged .grade').count()) > 0) return;
  await page.keyboard.press('r');
  await page.getByRole('radio').nth(1).check();
  await page
    .locator('.judged textarea')
    .first()
    .fill('Names its sources on the ground, and corrected its figures twice.');
  await page.keyboard.press('Control+Enter');
  await page.locator('.judged .grade').first().waitFor();
}

/** One claim as a person corrected it, one chosen. */
async function decideSome(page: Page): Promise<void> {
  await page.keyboard.press('j');
  if ((await page.locator('.claim[aria-current] .decisions').count()) === 0) {
    await page.keyboard.press('e');
    const form = page.locator('form.decide');
    await form.getByLabel('certainty').selectOption('unverified');
    await form.getByLabel('Reason').fill('The monitor names no source of its own.');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.locator('.claim.corrected').waitFor();
  }
  await page.keyboard.press('j');
  await page.locator('.claim[aria-current]').waitFor();
  await page.evaluate('scrollTo(0, 0)');
}

/** After a decision questions and origins are worked out anew, as a person would have them. */
async function settle(page: Page): Promise<void> {
  const again = page.getByRole('button', { name: /^(?:Work them out again|استخراجها من جديد)$/ });
  if ((await again.count()) === 0) return;
  await again.click();
  await page.locator('.case-state').waitFor({ state: 'detached' });
}

/** Each screen as it is seen by day and by night; some also on a phone and in Arabic. */
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: SIZE, colorScheme: 'light' },
  dark: { viewport: SIZE, colorScheme: 'dark' },
  phone: { viewport: PHONE, colorScheme: 'light', hasTouch: true },
  arabic: { viewport: SIZE, colorScheme: 'light', locale: 'ar' },
};
const EVERY = ['light', 'dark'];
const ALSO: Readonly<Record<string, readonly string[]>> = {
  question: ['phone', 'arabic'],
  stemma: ['phone', 'arabic'],
  'time-place': ['phone', 'arabic'],
  log: ['phone', 'arabic'],
};

const wanted = process.argv.slice(2);
const [browser, served] = [await startBrowser(), await serveReports(sample(), 'hasakah')];
for (const [name, show] of Object.entries(SCREENS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const look of [...EVERY, ...(ALSO[name] ?? [])]) {
    const window = await openWindow(browser, served, LOOKS[look]);
    await show(window);
    await settle(window.page);
    const file = fileURLToPath(new URL(`docs/screens/${name}-${look}.png`, ROOT));
    await window.page.screenshot({ path: file, animations: 'disabled' });
    await window.page.context().close();
  }
}
await browser.close();
await served.close();
