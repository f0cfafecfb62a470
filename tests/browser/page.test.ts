/** The page of one report, as a reader meets it: on a phone, at a desk, by keyboard, on paper, and with a hostile report. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_DOC, sampleTimes, sampleWith } from '../../src/testing/sample-doc.ts';
import { DESKTOP, openPage, PHONE, startBrowser } from './open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(() => browser.close());

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
const shownClaims = (page: Page): Promise<number> => page.locator('.claim:visible').count();
const CLAIMS = SAMPLE_DOC.annotations.claims;

describe('the page at a desk', () => {
  it('shows the whole text and every claim', async () => {
    const { page } = await openPage(browser, SAMPLE_DOC);
    for (const block of SAMPLE_DOC.report.blocks.slice(1)) {
      const words = SAMPLE_DOC.report.text.slice(block.start, block.end);
      const blocks: string[] = await page.evaluate(`[...document.querySelectorAll('.block')].map((block) => {
        const copy = block.cloneNode(true);
        copy.querySelectorAll('.number').forEach((number) => number.remove());
        return copy.textContent;
      })`);
      expect(blocks).toContain(words);
    }
    expect(await shownClaims(page)).toBe(CLAIMS.length);
  });

  it('lets each claim stand beside its paragraph', async () => {
    const { page } = await openPage(browser, SAMPLE_DOC);
    const text = await page.locator('#paragraph-2 .block').boundingBox();
    const claim = await page.locator('#claim-1').boundingBox();
    expect(claim!.x).toBeGreaterThan(text!.x + text!.width);
    expect(Math.abs(claim!.y - text!.y)).toBeLessThan(40);
  });

  it('lights the words of a claim, all of them, when it is pointed at', async () => {
    const { page } = await openPage(browser, SAMPLE_DOC);
    await page.locator('#claim-2').hover();
    expect(await page.locator('.block .lit').allTextContents()).toEqual([
      'We heard two blasts',
      'and then the whole street was burning',
    ]);
  });

  it('lights the innermost claim when nested words are pointed at, and goes to it when they are clicked', async () => {
    const { page } = await openPage(browser, SAMPLE_DOC);
    const words = page.locator('.block [data-claims]', { hasText: /^the attack$/ });
    await words.hover();
    expect(await page.locator('.claim.lit').getAttribute('id')).toBe('claim-5');
    await words.click();
    expect(await page.evaluate('document.activeElement.id')).toBe('claim-5');
  });

  it('draws lines under overlapping claims apart', async () => {
    const { page } = await openPage(browser, SAMPLE_DOC);
    const words = page.locator('.block [data-claims]', { hasText: /^the attack$/ });
    const classes = (await words.getAttribute('class'))!.split(' ');
    expect(classes).toEqual(expect.arrayContaining(['line-1-ascribed', 'line-2-ascribed', 'content-2']));
  });
});

describe('filters', () => {
  it.each([
    ['kind', 'responsibility', 2],
    ['grounds', 'witnessed', 3],
    ['certainty', 'inferred', 2],
  ])('by %s', async (name, value, count) => {
    const { page } = await openPage(browser, SAMPLE_DOC);
    await page.locator(`select[name=${name}]`).selectOption(value);
    expect(await shownClaims(page)).toBe(count);
    expect(await page.locator('#shown').textContent()).toBe(`${count} of 15 claims`);
  });

  it('by speaker, wherever in the chain', async () => {
    const { page } = await openPage(browser, SAMPLE_DOC);
    await page.locator('select[name=speaker]').selectOption({ label: 'Radio Selim (2)' });
    const shown = "[...document.querySelectorAll('.claim:not([hidden])')].map(({ id }) => id)";
    expect(await page.evaluate(shown)).toEqual(['claim-1', 'claim-2']);
  });

  it('together, and back', async () => {
    const { page } = await openPage(browser, SAMPLE_DOC);
    await page.locator('select[name=kind]').selectOption('responsibility');
    await page.locator('select[name=grounds]').selectOption('social-media');
    expect(await shownClaims(page)).toBe(1);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page
      .locator('.claim:visible')
      .nth(CLAIMS.length - 1)
      .waitFor();
    expect(await shownClaims(page)).toBe(CLAIMS.length);
  });

  it('take the lines and numbers of hidden claims from the text', async () => {
    const { page } = await openPage(browser, SAMPLE_DOC);
    await page.locator('select[name=kind]').selectOption('speech');
    const lines = page.locator('.block [class*="line-"]:not(:has(.number))');
    expect((await lines.allTextContents()).join('')).toBe(
      'the so-called “Northern Guard” had claimed the attack on its Telegram channel',
    );
    expect(await page.locator('.block .number:visible').allTextContents()).toEqual(['4']);
  });

  it('are not shown where scripts do not run, and everything else is', async () => {
    const { page } = await openPage(browser, SAMPLE_DOC, { javaScriptEnabled: false, viewport: DESKTOP });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await shownClaims(page)).toBe(CLAIMS.length);
  });
});

describe('the page by keyboard', () => {
  it('leads from words to claim and back', async () => {
    const { page } = await openPage(browser, SAMPLE_DOC);
    await page.locator('#words-3').focus();
    expect(await page.locator('.claim.lit').getAttribute('id')).toBe('claim-3');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('location.hash')).toBe('#claim-3');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.hash')).toBe('#words-3');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('location.hash')).toBe('#words-3');
  });

  it('opens the reasons and forgets the light on Escape', async () => {
    const { page } = await openPage(browser, SAMPLE_DOC);
    const why = page.locator('#claim-1 .why');
    await why.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await why.getByText('events.set-fire').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.lit').count()).toBe(0);
  });
});

describe('the page on a phone', () => {
  it.each(['light', 'dark'] as const)('fits the width, %s', async (colorScheme) => {
    const { page } = await openPage(browser, SAMPLE_DOC, { viewport: PHONE, colorScheme, hasTouch: true });
    expect(await overflow(page)).toBe(0);
    await page.locator('#claim-1 summary').tap();
    await page.locator('#claim-15 summary').tap();
    expect(await overflow(page)).toBe(0);
  });

  it('puts claims below their paragraph', async () => {
    const { page } = await openPage(browser, SAMPLE_DOC, { viewport: PHONE });
    const text = await page.locator('#paragraph-2 .block').boundingBox();
    const claim = await page.locator('#claim-1').boundingBox();
    expect(claim!.y).toBeGreaterThanOrEqual(text!.y + text!.height);
  });

  it('leads from tapped words to their claim', async () => {
    const { page } = await openPage(browser, SAMPLE_DOC, { viewport: PHONE, hasTouch: true });
    await page.locator('.block [data-claims]', { hasText: 'having ordered any such attack' }).tap();
    expect(await page.evaluate('document.activeElement.id')).toBe('claim-6');
  });
});

describe('a hostile report', () => {
  it('is shown, not run, and nothing goes out', async () => {
    const { page, requests, complaints } = await openPage(browser, SAMPLE_DOC);
    await page.waitForTimeout(300);
    expect(await page.title()).toBe('The fire at the Harun Bridge depot: claims');
    expect(await page.locator('script, img, iframe, object, embed, link').count()).toBe(1);
    expect(await page.getByText('<img src=x onerror=').first().isVisible()).toBe(true);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('could not run a script even if one slipped in', async () => {
    const { page, complaints } = await openPage(browser, SAMPLE_DOC);
    await page.evaluate(`{
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      document.body.append(script);
      const image = document.createElement('img');
      image.src = 'https://example.org/x.png';
      document.body.append(image);
    }`);
    await page.waitForTimeout(300);
    expect(await page.title()).not.toBe('run');
    expect(complaints.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(2);
  });

  it('keeps a right-to-left paragraph right to left', async () => {
    const { page } = await openPage(browser, SAMPLE_DOC);
    const direction = (selector: string): Promise<string> =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).direction`);
    expect(await direction('#paragraph-5 .block')).toBe('rtl');
    expect(await direction('#paragraph-2 .block')).toBe('ltr');
    expect(await direction('#claim-13 .words q')).toBe('rtl');
  });
});

describe('the page on paper', () => {
  it('leaves out what only works on a screen, and has a line to sign', async () => {
    const { page } = await openPage(browser, SAMPLE_DOC, { viewport: DESKTOP, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('.signature').isVisible()).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });
});

describe('extreme reports', () => {
  it('without claims say so', async () => {
    const { page, complaints } = await openPage(browser, sampleWith([]));
    expect(await page.getByText('none found').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('with 2,000 claims open and filter', async () => {
    const { page } = await openPage(browser, sampleTimes(134));
    await page.locator('select[name=kind]').selectOption('speech');
    expect(await page.locator('#shown').textContent()).toBe('134 of 2010 claims');
  });
});
