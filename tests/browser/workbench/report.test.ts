/** The screen of one report: text and claims side by side, and every decision by mouse and by key. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Judgement } from '../../../src/model/judgement.ts';
import { startBrowser } from '../open-page.ts';
import { openWindow, type Served, serveReports, type Window } from './open-workbench.ts';

let browser: Browser;
let served: Served;
let address: string;
beforeAll(async () => {
  browser = await startBrowser();
});
beforeEach(async () => {
  served = await serveReports();
  const [{ report }] = await served.opened.store.reports();
  address = `/report/${report.id}`;
  return async () => {
    for (const context of browser.contexts()) await context.close();
    await served.close();
  };
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(() => browser.close());

async function openReport(): Promise<Window> {
  const window = await openWindow(browser, served);
  await window.go(address);
  await window.page.locator('.claim').first().waitFor();
  return window;
}

/** A form that opens takes the focus, and a selection made before that is no longer the browser's. */
const formOpen = (page: Page): Promise<void> => page.locator('form.decide :focus').first().waitFor();

/** Once it is written, not merely shown. */
async function judgements(count: number): Promise<Judgement[]> {
  await expect.poll(async () => (await served.opened.store.judgements()).length).toBe(count);
  return served.opened.store.judgements();
}

const select = (page: Page, words: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const words = ${JSON.stringify(words)};
    const walker = document.createTreeWalker(document.querySelector('.report'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.parentElement.closest('[data-at]') ? node.data.indexOf(words) : -1;
      if (at < 0) continue;
      getSelection().setBaseAndExtent(node, at, node, at + words.length);
      return;
    }
    throw new Error('not in the text: ' + words);
  })()`);

describe('reading', () => {
  it('shows the whole text, unaltered, and every claim beside its paragraph', async () => {
    const { page } = await openReport();
    const [{ report }] = await served.opened.store.reports();
    const blocks: string[] = await page.evaluate(
      "[...document.querySelectorAll('.block')].map((block) => [...block.querySelectorAll('[data-at]')].map((run) => run.textContent).join(''))",
    );
    expect(blocks).toEqual(report.blocks.map(({ start, end }) => report.text.slice(start, end)));
    expect(await page.locator('.claim').count()).toBe((await served.opened.store.claims(report.id)).length);
  });
  it('lights words, speakers and cue of the claim that is pointed at or gone to by key', async () => {
    const { page } = await openReport();
    await page.locator('.text .run.cue').first().waitFor();
    const killed = page.locator('.claim', { hasText: '12 workers were killed' }).first();
    await killed.hover();
    expect((await page.locator('.text .lit').allInnerTexts()).join(' ')).toContain('12 workers were killed');
    expect((await page.locator('.text .lit-chain').allInnerTexts()).join(' ')).toContain('mayor of Tarsa');
    expect((await page.locator('.text .lit-cue').allInnerTexts()).join(' ')).toContain('said');
    await page.mouse.move(0, 0);
    await page.keyboard.press('ArrowDown');
    await page.locator('.claim[aria-current]').waitFor();
    expect(await page.locator('.text .run.lit').count()).toBeGreaterThan(0);
  });
  it('goes to a claim from its words, and says why it was read so', async () => {
    const { page } = await openReport();
    await page.locator('.text [data-claims]', { hasText: 'workers' }).first().click();
    await page.locator('.claim[aria-current]').waitFor();
    await page.keyboard.press('w');
    expect(await page.locator('.claim[aria-current] .why code').count()).toBeGreaterThan(2);
  });
});

describe('deciding by key', () => {
  it('confirms, takes back and goes on to the next that is open', async () => {
    const { page } = await openReport();
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await page.locator('.claim[aria-current] .decisions.confirmed').waitFor();
    expect(await page.locator('.said[role="status"]').innerText()).toBe('Confirmed.');
    await page.keyboard.press('u');
    await page.locator('.claim[aria-current] .decisions.undecided').waitFor();
    expect((await judgements(2)).map(({ verdict }) => verdict)).toEqual(['confirmed', 'withdrawn']);
    await page.keyboard.press('n');
    await expect.poll(() => page.locator('.claim[aria-current]').getAttribute('data-number')).toBe('2');
  });
  it('rejects with a reason, and not without', async () => {
    const { page } = await openReport();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('Control+Enter');
    expect(await served.opened.store.judgements()).toEqual([]);
    await page.keyboard.type('A drill, no fire.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.claim.rejected .decisions').waitFor();
    const [judgement] = await judgements(1);
    expect(judgement).toMatchObject({ verdict: 'rejected', reason: 'A drill, no fire.', by: 'Rana' });
    expect(await page.locator('.claim.rejected').innerText()).toContain('A drill, no fire.');
  });
  it('corrects fields and shows what was read beside what a person put', async () => {
    const { page } = await openReport();
    await page.locator('.claim', { hasText: '12 workers were killed' }).first().locator('.words .number').click();
    await page.keyboard.press('e');
    const form = page.locator('form.decide');
    await form.getByLabel('certainty').selectOption('unverified');
    await form.getByLabel('at most').fill('14');
    await form.getByLabel('Reason').fill('The list has fourteen names.');
    await form.getByRole('button', { name: 'Save' }).click();
    const card = page.locator('.claim.corrected');
    await card.waitFor();
    expect(await card.locator('.chip.certainty del').innerText()).toContain('put as certain');
    expect(await card.locator('.chip.certainty ins').innerText()).toContain('unverified');
    expect(await card.locator('.facts').innerText()).toContain('12 to 14 workers');
    const [{ correction }] = await judgements(1);
    expect(correction).toMatchObject({ certainty: 'unverified', toll: { low: 12, high: 14, of: 'workers' } });
    expect(Object.keys(correction ?? {})).toEqual(['certainty', 'toll']);
  });
  it('corrects the words by selecting them in the text', async () => {
    const { page } = await openReport();
    await page.locator('.claim', { hasText: '12 workers were killed' }).first().locator('.words .number').click();
    await page.keyboard.press('e');
    await formOpen(page);
    await select(page, '12 workers');
    await page.getByRole('button', { name: 'Take the selected words' }).click();
    await page.locator('form.decide q', { hasText: '12 workers' }).waitFor();
    await page.locator('form.decide').getByLabel('Reason').fill('Only the count.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.claim.corrected').waitFor();
    const [{ correction }] = await judgements(1);
    const [{ report }] = await served.opened.store.reports();
    const start = report.text.indexOf('12 workers');
    expect(correction).toEqual({ spans: [{ start, end: start + '12 workers'.length }] });
  });
  it('takes words that were selected before the form opened', async () => {
    const { page } = await openReport();
    await page.locator('.claim', { hasText: '12 workers were killed' }).first().locator('.words .number').click();
    await select(page, '12 workers');
    await page.keyboard.press('e');
    await formOpen(page);
    await page.getByRole('button', { name: 'Take the selected words' }).click();
    await page.locator('form.decide q', { hasText: /^12 workers$/u }).waitFor();
  });
  it('splits a claim in parts by their words', async () => {
    const { page } = await openReport();
    await page.locator('.claim', { hasText: '12 workers were killed' }).first().locator('.words .number').click();
    await page.keyboard.press('s');
    await formOpen(page);
    for (const [part, words] of ['12 workers', 'the fire'].entries()) {
      await select(page, words);
      await page.getByRole('button', { name: 'Take the selected words' }).nth(part).click();
      await page.locator('form.decide q', { hasText: words }).waitFor();
    }
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.claim.split').waitFor();
    await expect.poll(() => page.locator('.claim.from-person').count()).toBe(2);
  });
  it('takes words by the keyboard alone', async () => {
    const { page } = await openReport();
    await page.keyboard.press('a');
    await page.getByLabel('or write them as they stand').fill('whole street');
    await page.keyboard.press('Enter');
    expect(await page.locator('form.decide q').innerText()).toContain('whole street');
    await page.keyboard.press('Escape');
    await page.locator('form.decide').waitFor({ state: 'detached' });
  });
  it('adds a claim from selected words', async () => {
    const { page } = await openReport();
    const before = await page.locator('.claim').count();
    await select(page, 'two blasts');
    await page.keyboard.press('a');
    expect(await page.locator('form.decide q').innerText()).toContain('two blasts');
    await page.getByRole('button', { name: 'Save' }).click();
    const card = page.locator('.claim.from-person');
    await card.waitFor();
    expect(await card.innerText()).toContain('Added by a person');
    expect(await page.locator('.claim').count()).toBe(before + 1);
  });
});

describe('a decision that does not arrive', () => {
  it('is told of, and can be made again', async () => {
    const { page } = await openReport();
    await page.keyboard.press('j');
    await page.locator('.claim[aria-current]').waitFor();
    await page.route('**/api/judgements', (route) => route.abort());
    await page.keyboard.press('c');
    await page.locator('.claim[aria-current] [role="alert"]').waitFor();
    expect(await page.locator('.claim.confirmed').count()).toBe(0);
    await page.unroute('**/api/judgements');
    await page.keyboard.press('c');
    await page.locator('.claim.confirmed').waitFor();
    expect(await page.locator('.claim[aria-current] [role="alert"]').count()).toBe(0);
  });
});

describe('two windows', () => {
  it('stay in step, and the second to decide sees a conflict and keeps what it wrote', async () => {
    const one = await openReport();
    const two = await openReport();
    await two.page.keyboard.press('j');
    await two.page.keyboard.press('x');
    await two.page.keyboard.type('A drill.');
    await two.page.route('**/api/reports/*', (route) => route.abort());
    await one.page.keyboard.press('j');
    await one.page.keyboard.press('c');
    await judgements(1);
    await two.page.keyboard.press('Control+Enter');
    await two.page.getByText('Somebody decided in the meantime').waitFor();
    expect(await two.page.locator('form.decide textarea').inputValue()).toBe('A drill.');
    await two.page.unroute('**/api/reports/*');
    await one.page.keyboard.press('j');
    await one.page.keyboard.press('c');
    await two.page.locator('.claim.confirmed').nth(1).waitFor();
    await two.page.keyboard.press('Control+Enter');
    await one.page.locator('.claim.rejected').waitFor();
    expect((await judgements(3)).map(({ verdict }) => verdict)).toEqual(['confirmed', 'confirmed', 'rejected']);
  });
});
